import type { AppliedRepair, FileFact, FileWarning, IdleRepair } from '../../domain/curve.ts';
import { nearestWord } from '../../domain/nearestWord.ts';
import { checks } from '../checks/index.ts';
import { formats } from '../formats/index.ts';
import { refusedFormats } from '../formats/refused.ts';
import { applyRepairs } from '../repairs/applyRepairs.ts';
import { withUnmended } from '../repairs/unmended.ts';
import { checkCurveCount } from './checkCurveCount.ts';
import { checkFinite } from './checkFinite.ts';
import { checkLines } from './checkLines.ts';
import { checkNumbers } from './checkNumbers.ts';
import { FileError } from './fileError.ts';
import type { FileFormat, RawFile, ReadCurve, ReadOptions } from './reading.ts';
import { rowCount } from './rowsOf.ts';
import { sniff } from './sniff.ts';
import { unpacked } from './unpacked.ts';

/** What was read of a file, with all that is wrong or doubtful in it. */
export type FileReading = {
  /** Code of the format. */
  readonly format: string;
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
  readonly curves: readonly FinishedCurve[];
};

/** A curve with what was repaired; its warnings are those of the file as it was given. */
export type FinishedCurve = ReadCurve & {
  readonly repairs: readonly AppliedRepair[];
  /** Repairs that were asked for, but changed nothing. */
  readonly idle: readonly IdleRepair[];
};

export type FileOptions = ReadOptions & {
  /** Code of the format; found from the content if left out. */
  readonly format?: string;
  /** Repairs to make, by their codes or their words on the command line. */
  readonly repairs?: readonly string[];
};

/**
 * Reads an instrument file: finds its format from the content, reads it, looks for what is wrong in it, and repairs what is
 * asked for.
 *
 * @throws {FileError} if it is of no known format, or not what the format asks for
 */
export async function readFile(file: RawFile, options: FileOptions = {}): Promise<FileReading> {
  const plain = unpacked(file, new Set(formats.entries.flatMap(({ companions }) => companions ?? [])));
  checkLines(plain.bytes);
  const format = options.format === undefined ? formatOf(plain) : formatOfCode(options.format);
  const reading = await format.read(plain, options);
  checkCurveCount(reading.curves.length);
  if (reading.curves.every(({ columns: [column] }) => (column?.values.length ?? 0) === 0)) {
    throw new FileError('NO_ROWS', `is a file of ${format.name}, but holds no row of numbers`);
  }
  checkNumbers(
    reading.curves.reduce((sum, curve) => sum + rowCount(curve) * curve.columns.length, 0),
    1,
  );
  for (const curve of reading.curves) checkFinite(curve);
  return {
    format: format.code,
    ...reading,
    curves: reading.curves.map((curve) => finished(curve, options.repairs ?? [])),
  };
}

function finished(read: ReadCurve, repairs: readonly string[]): FinishedCurve {
  const warnings = [...read.warnings, ...checks.entries.flatMap((check) => check.find(read))];
  const told = { ...read, warnings };
  const { curve, applied, idle } = applyRepairs({ ...read, warnings: withUnmended(told, warnings) }, repairs);
  return { ...curve, repairs: applied, idle };
}

function formatOf({ bytes, companions }: RawFile): FileFormat {
  if (bytes.length === 0) throw new FileError('EMPTY_FILE', 'is empty');
  const refused = refusedFormats.entries.find(({ matches }) => matches(bytes));
  if (refused !== undefined) {
    throw new FileError('REFUSED_FORMAT', `is ${refused.name}, which is not read: ${refused.advice}`);
  }
  const seen = sniff(bytes, companions.keys());
  let best: { readonly format: FileFormat; readonly sure: number } | undefined;
  for (const format of formats.entries) {
    const sure = format.recognises(seen);
    if (sure > (best?.sure ?? 0)) best = { format, sure };
  }
  if (best !== undefined) return best.format;
  const known = formats.entries.map(({ code }) => code).join(', ');
  // the numbers of EPR bear no mark of their own
  const pairs = seen.isBinary ? '; binary data of EPR (.DTA, .spc) are read with their .DSC or .par beside them' : '';
  throw new FileError('UNKNOWN_FORMAT', `is of no format that is known (${known})${pairs}`);
}

function formatOfCode(code: string): FileFormat {
  const found = formats.find(code);
  if (found !== undefined) return found;
  const codes = formats.entries.map((format) => format.code);
  const near = nearestWord(code, codes);
  const hint = near === undefined ? '' : `, did you mean "${near}"?`;
  throw new FileError('UNKNOWN_FORMAT', `there is no format "${code}"${hint} (${codes.join(', ')})`);
}
