import type { FileWarningKind } from '../../domain/curve.ts';
import { registry } from '../../domain/registry.ts';
import { checks } from './index.ts';

/** What readers tell of while they read; the checks of this folder tell of the rest. */
const ofReaders: readonly (readonly [code: string, name: string, description: string, repair?: string])[] = [
  [
    'NOT_UTF8',
    'not UTF-8',
    'The text, or bytes within it, are no UTF-8: it was read as Windows-1252 or, where it is Chinese then, as GB18030.',
  ],
  ['LOST_SIGNS', 'lost signs', 'Signs were replaced by U+FFFD before the file was saved.'],
  ['DOUBLE_ENCODED', 'encoded twice', 'Signs were encoded as UTF-8 twice before the file was saved.'],
  ['CONTROL_SIGNS', 'control signs', 'Bytes that are no text stand within the text.'],
  ['UNKNOWN_UNIT', 'unknown unit', 'A head names a unit that is not known; the column has none.'],
  ['HEAD_WIDER_THAN_ROWS', 'head wider than rows', 'Every row has fewer cells than the head has.'],
  ['CUT_ROW', 'cut row', 'The last row is cut: the file ends within it.', 'DROP_CUT_ROWS'],
  ['SHORT_ROW', 'short row', 'A row has fewer cells than the head.', 'DROP_CUT_ROWS'],
  ['LONG_ROW', 'long row', 'A row has more cells than the head; what is beyond was not read.'],
  ['TRAILING_DELIMITER', 'trailing delimiter', 'Rows end with a delimiter that nothing stands behind.'],
  [
    'MISNAMED_COLUMN',
    'misnamed column',
    'A column holds something else than its head says; it was read as what it holds.',
  ],
  ['DATE_NOT_AS_NAMED', 'date not as named', 'A head says how dates are written, but they are written otherwise.'],
  ['WRONG_EXTREMES', 'wrong extremes', 'The least or greatest value is not the one that the file tells.'],
  [
    'ASSUMED_SWEEP',
    'assumed sweep',
    'The file leaves out the width of the sweep; the default of the instrument was taken.',
  ],
  ['FIELD_DISAGREES', 'field disagrees', 'The file places the sweep of the field at two different fields.'],
  ['HEAD_LINE_COUNT', 'count of head lines', 'The head counts another number of lines than it has.'],
  ['ROW_COUNT', 'number of rows', 'The head tells of another number of rows than there are.'],
  ['FACTORY_DEFAULT', 'factory default', 'A mass or an area is what the program sets where nobody enters one.'],
  ['CURRENT_SIGN_UNKNOWN', 'sign of the current', 'The file does not tell which currents it counts positive.'],
  ['NOT_A_NUMBER', 'no number', 'A cell that should hold a number does not.'],
  ['AMBIGUOUS_DECIMAL', 'ambiguous decimal mark', 'A comma may stand before decimals, or part thousands or cells.'],
  [
    'UNIT_NOT_PRINTED',
    'unit not printed',
    'A head names no unit: the unit is the usual one of the program, or the one that dates of the rows tell, or none.',
  ],
  ['CONSTANT_COUNTER', 'constant counter', 'A counter of cycles stays at one value while another one counts.'],
  ['COLUMNS_UNNAMED', 'columns unnamed', 'A plain table does not tell what its columns hold.'],
  [
    'SIGN_IN_HEAD',
    'sign in the head',
    'A head says that the numbers bear the opposite sign; they were left so.',
    'SIGN_FROM_HEAD',
  ],
  [
    'FILE_ENDS_EARLY',
    'file ends early',
    'The file ends before the mark that ends it, or the measurement before its end; what there is was read.',
  ],
  ['AXIS_NAME_DOUBTFUL', 'doubtful name of the axis', 'A head names the axis otherwise than what it holds looks like.'],
  [
    'ATTENUATION_NOT_APPLIED',
    'attenuation not applied',
    'The file tells factors of an attenuator beside the counts; the counts were left as they are.',
  ],
  ['PART_NOT_READ', 'part not read', 'A part of the file was not read, since it holds no curve that is known.'],
  [
    'JCAMP_CHECK_FAILED',
    'check of JCAMP-DX failed',
    'A value that the file holds as a check is not the one that was read.',
  ],
  [
    'LOOKS_LIKE_PERCENT',
    'looks like percent',
    'A share of one runs beyond one: it is percent. The column has no unit.',
  ],
];

/** Every kind of warning that reading a file may give. */
export const fileWarnings = registry<FileWarningKind>('file warning', [
  ...ofReaders.map(([code, name, description, repair = null]) => ({ code, name, description, repair })),
  ...checks.entries.map(({ code, name, description, repair }) => ({ code, name, description, repair })),
]);
