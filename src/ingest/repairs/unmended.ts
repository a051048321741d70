import type { FileWarning } from '../../domain/curve.ts';
import { fileWarnings } from '../checks/fileWarnings.ts';
import type { ReadCurve } from '../files/reading.ts';
import { rowCount } from '../files/rowsOf.ts';
import { repairs } from './index.ts';

/** Warnings of a curve, each with the reason why the repair of its kind would not mend it, where it would not. */
export function withUnmended(curve: ReadCurve, warnings: readonly FileWarning[]): readonly FileWarning[] {
  const reasons = new Map<string, string | null>();
  return warnings.map((warning) => {
    const { repair } = fileWarnings.get(warning.code);
    if (repair === null) return warning;
    if (!reasons.has(repair)) reasons.set(repair, reasonOf(curve, repair, warning));
    const reason = reasons.get(repair) ?? null;
    return reason === null ? warning : { ...warning, unmended: reason };
  });
}

function reasonOf(curve: ReadCurve, code: string, { count }: FileWarning): string | null {
  const { repair, mostRows = 1 } = repairs.get(code);
  const { applied, reason } = repair(curve);
  if (applied === null) return reason;
  const rows = rowCount(curve);
  const isLoss = applied.count > count && applied.count > mostRows * rows;
  return isLoss ? `it would leave out ${applied.count} of ${rows} rows` : null;
}
