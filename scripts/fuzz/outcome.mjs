/**
 * How reading ends: { kind: 'read' | 'refused' | 'fault', what }. A fault is what no file may bring about.
 *
 * @param tried what is tried here: `read` and `prepare` as tasks do, and what `hckb read` prints of a file by its name: `lines` of a
 *   reading, `faultText` of an error
 */
export async function outcomeOf(tried, { name, bytes, companions, task, options }) {
  try {
    const done = await tried[task]({ name, bytes, companions }, options);
    const fault = task === 'read' ? (faultOf(done) ?? untoldIn(name, tried.lines(name, done), done)) : undefined;
    return fault === undefined ? { kind: 'read', what: done.format } : { kind: 'fault', what: fault };
  } catch (error) {
    if (error?.name !== 'FileError') return { kind: 'fault', what: error?.stack ?? String(error) };
    if (typeof error.message !== 'string' || error.message.trim() === '')
      return { kind: 'fault', what: 'A FileError without a message' };
    const unplaced = unplacedIn(name, tried.faultText(name, error), { error, bytes });
    if (unplaced !== undefined) return { kind: 'fault', what: unplaced };
    return { kind: 'refused', what: error.code };
  }
}

/** Faults of one row or line: an error that tells none of it leaves its reader to search the file. */
const ERRORS_OF_ROWS = new Set([
  ...['LINE_TOO_LONG', 'NUMBER_TOO_LARGE', 'ROWS_TOO_SHORT', 'WRONG_COUNT', 'WRONG_LINE', 'OPEN_QUOTE', 'MAP_NOT_READ'],
  ...['TOO_MANY_POINTS', 'TOO_MANY_LINES', 'TOO_MANY_RECORDS', 'UNKNOWN_FORM', 'UNKNOWN_VARIABLE', 'FACTORS'],
  ...['AMBIGUOUS_COMMAS', 'AMBIGUOUS_DECIMAL', 'WRONG_PARAMETER'],
]);

/** The same of warnings. */
const WARNINGS_OF_ROWS = new Set([
  ...['CUT_ROW', 'SHORT_ROW', 'LONG_ROW', 'TRAILING_DELIMITER', 'NOT_A_NUMBER', 'MISSING_NUMBERS', 'RECORD_GAP'],
  ...['NOT_UTF8', 'LOST_SIGNS', 'DOUBLE_ENCODED', 'CONTROL_SIGNS', 'AXIS_TURNS_BACK', 'CYCLE_NOT_INTEGER'],
  ...['TIME_RUNS_BACK', 'REPEATED_ROWS', 'REPEATED_BLOCK', 'CYCLE_RUNS_BACK', 'OUTLIERS', 'SENSOR_DROPS_OUT'],
]);

const PLACE = /\b(?:rows?|lines?|bytes?) \d/;

/** What the text of an error lacks: the file, the place of its fault where it has one, or one that the file has. */
function unplacedIn(name, text, { error: { code, place }, bytes }) {
  if (!text.includes(name)) return `${code} tells no file: ${text}`;
  if (ERRORS_OF_ROWS.has(code) && !PLACE.test(text)) return `${code} tells no row: ${text}`;
  const told = place.line ?? place.row ?? place.byte;
  if (told === undefined) return undefined;
  if (!Number.isInteger(told) || told < 0 || !text.includes(String(told))) {
    return `${code} tells ${told} as its place: ${text}`;
  }
  const isPacked = bytes[0] === 0x1f || bytes[0] === 0x50;
  return isPacked || place.line === undefined || place.line <= bytes.length + 1
    ? undefined
    : `${code} tells line ${place.line} of ${bytes.length} bytes`;
}

/** What the text of a reading lacks: the file, a warning, or the row of one. */
function untoldIn(name, lines, { curves, warnings }) {
  if (!lines[0].includes(name)) return `The reading tells no file: ${lines[0]}`;
  for (const { code, message, count, rows } of [...warnings, ...curves.flatMap((curve) => curve.warnings)]) {
    const text = lines.find((line) => line.startsWith(`${code}: ${message}`));
    if (text === undefined) return `The reading does not tell ${code}: ${message}`;
    if (WARNINGS_OF_ROWS.has(code) && !PLACE.test(text)) return `${code} tells no row: ${text}`;
    const [first] = rows;
    // faults of a whole column tell how many rows it has
    const numbers = new Set(text.match(/\d+/g));
    if (first !== undefined && ![first.row, first.line, count].some((each) => numbers.has(String(each)))) {
      return `${code} does not tell its row ${first.row}: ${text}`;
    }
  }
  return undefined;
}

/** What is wrong with a reading in itself, whatever the file was. */
function faultOf({ curves, warnings }) {
  for (const { columns, lines, rows, warnings: ofCurve } of curves) {
    const [
      {
        values: { length },
      },
    ] = columns.length > 0 ? columns : [{ values: [] }];
    const odd = columns.find(({ values }) => values.length !== length);
    if (odd !== undefined) return `"${odd.label}" has ${odd.values.length} rows, the first column ${length}`;
    for (const places of [lines, rows]) {
      if (places != null && places.length !== length) return `${places.length} places of ${length} rows`;
    }
    for (const { label, values, words } of columns) {
      if (words !== null && values.some((value) => !Number.isNaN(value) && words[value] === undefined)) {
        return `"${label}" has a word that is not among its words`;
      }
      if (words === null && values.some((value) => value === Infinity || value === -Infinity))
        return `"${label}" is infinite`;
    }
    const beyond = [...warnings, ...ofCurve].find(
      ({ message, count, rows: told }) => message === '' || told.length > count,
    );
    if (beyond !== undefined) return `The warning ${beyond.code} has no message, or fewer rows than it tells`;
  }
  return undefined;
}
