import type { ReadCurve } from '../files/reading.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowCount, rowsOf } from '../files/rowsOf.ts';
import { changed, type Repaired, unchanged } from './repair.ts';

/** Leaves out rows until a search finds none, because what is left may show more of them. @param none what to say where there is none */
export function leftOutRows(
  curve: ReadCurve,
  once: (curve: ReadCurve) => ReadCurve,
  { code, because, none }: { readonly code: string; readonly because: string; readonly none: string },
): Repaired {
  let kept = curve;
  for (let fewer = once(kept); rowCount(fewer) < rowCount(kept); fewer = once(kept)) kept = fewer;
  if (kept === curve) return unchanged(curve, none);
  let next = 0;
  const rows = rowsOf(curve, (index) => {
    if (kept.rows?.[next] !== (curve.rows?.[index] ?? index + 1)) return true;
    next += 1;
    return false;
  });
  const message = `left out ${rowsText(rows)}, ${rows.count} in all: ${because}`;
  return changed(kept, { code, message, column: null, count: rows.count, rows: rows.places });
}
