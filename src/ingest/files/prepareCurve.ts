import type { AppliedRepair, FileFact, FileWarning, Packed, StoredColumn } from '../../domain/curve.ts';
import { packNumbers } from '../../store/packing.ts';
import { formats } from '../formats/index.ts';
import { FileError } from './fileError.ts';
import { type FileOptions, type FinishedCurve, readFile } from './readFile.ts';
import type { RawFile } from './reading.ts';
import { storedColumn } from './storedColumn.ts';

/** Which curve of a file is wanted, and how it is to be read. */
export type CurveOrder = FileOptions & {
  /** Name or number from 1, where the file holds several. */
  readonly curve?: string;
};

/** A curve as the base keeps it, apart from what the dataset says of it. */
export type PreparedCurve = {
  readonly format: string;
  /** Endings of the files beside it that the format needs, in lower case. */
  readonly companions: readonly string[];
  readonly name: string | null;
  /** Code of the technique that the file tells of; null where it could be several. */
  readonly technique: string | null;
  readonly potentialReference: string | null;
  readonly rowCount: number;
  readonly columns: readonly StoredColumn[];
  readonly values: readonly Packed[];
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
  readonly repairs: readonly AppliedRepair[];
};

/**
 * Reads a curve and packs its numbers.
 *
 * @throws {FileError} if the file cannot be read, or does not hold the one curve that is meant
 */
export async function prepareCurve(file: RawFile, { curve: wanted, ...options }: CurveOrder): Promise<PreparedCurve> {
  const { format, facts, warnings, curves } = await readFile(file, options);
  const curve = curveNamed(curves, wanted);
  return {
    format,
    companions: (formats.get(format).companions ?? []).filter((ending) => file.companions.has(ending)),
    name: curves.length > 1 ? curve.name : null,
    technique: curve.technique,
    potentialReference: curve.potentialReference,
    rowCount: curve.columns[0]?.values.length ?? 0,
    columns: curve.columns.map(storedColumn),
    values: curve.columns.map(({ values }) => packNumbers(values)),
    facts: [...facts, ...curve.facts],
    // what was wrong with the file as it was given, repaired or not
    warnings: [...warnings, ...curve.warnings],
    repairs: curve.repairs,
  };
}

function curveNamed(curves: readonly FinishedCurve[], wanted: string | undefined): FinishedCurve {
  const [only] = curves;
  if (wanted === undefined && only !== undefined && curves.length === 1) return only;
  const found = curves.find(({ name }, index) => name === wanted || String(index + 1) === wanted);
  if (found !== undefined) return found;
  const names = curves.map(({ name }, index) => (name === null ? `${index + 1}` : `${index + 1} "${name}"`));
  const told = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ' ...' : ''}`;
  if (wanted === undefined) {
    throw new FileError('SEVERAL_CURVES', `holds ${curves.length} curves: say which by "curve" (${told})`);
  }
  throw new FileError('UNKNOWN_CURVE', `holds no curve "${wanted}": it holds ${told}`);
}
