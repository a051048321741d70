import type { AppliedRepair, FileFact, FileWarning, Packed, StoredColumn } from '../../domain/curve.ts';
import { packNumbers } from '../../store/packing.ts';
import { formats } from '../formats/index.ts';
import { curveNamed, curvesText } from './curveNamed.ts';
import { FileError } from './fileError.ts';
import { type FileOptions, type FinishedCurve, readFile } from './readFile.ts';
import type { RawFile } from './reading.ts';
import { rowCount } from './rowsOf.ts';
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
  const curve = theCurve(curves, wanted);
  return {
    format,
    companions: (formats.get(format).companions ?? []).filter((ending) => file.companions.has(ending)),
    name: curves.length > 1 ? curve.name : null,
    technique: curve.technique,
    potentialReference: curve.potentialReference,
    rowCount: rowCount(curve),
    columns: curve.columns.map(storedColumn),
    values: curve.columns.map(({ values }) => packNumbers(values)),
    facts: [...facts, ...curve.facts],
    // what was wrong with the file as it was given, repaired or not
    warnings: [...warnings, ...curve.warnings],
    repairs: curve.repairs,
  };
}

/** @throws {FileError} if the file holds several curves and none is named, or not the one that is */
function theCurve(curves: readonly FinishedCurve[], wanted: string | undefined): FinishedCurve {
  if (wanted !== undefined) return curveNamed(curves, wanted);
  const [only] = curves;
  if (only !== undefined && curves.length === 1) return only;
  const message = `holds ${curves.length} curves: say which by "curve" (${curvesText(curves)})`;
  throw new FileError('SEVERAL_CURVES', message);
}
