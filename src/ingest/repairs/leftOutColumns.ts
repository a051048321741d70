import type { CurveColumn } from '../../domain/curve.ts';
import type { ReadCurve } from '../files/reading.ts';
import { rowCount } from '../files/rowsOf.ts';
import { changed, type Repaired, unchanged } from './repair.ts';

/** A curve without some of its columns; the last one stays, so that it still has its rows. */
export function leftOutColumns(
  curve: ReadCurve,
  isLeftOut: (column: CurveColumn) => boolean,
  { code, because }: { readonly code: string; readonly because: string },
): Repaired {
  const out = curve.columns.filter(isLeftOut);
  const columns = curve.columns.filter((column) => !out.includes(column));
  const [first, ...others] = out;
  if (first === undefined) return unchanged(curve, `no column holds ${because}`);
  if (columns.length === 0) return unchanged(curve, 'no column would be left');
  const labels = out.map(({ label }) => `"${label}"`).join(', ');
  const message = `left out ${labels}: ${because}`;
  const column = others.length === 0 ? first.label : null;
  return changed({ ...curve, columns }, { code, message, column, count: rowCount(curve), rows: [] });
}
