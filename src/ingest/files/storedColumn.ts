import { createHash } from 'node:crypto';
import type { CurveColumn, StoredColumn } from '../../domain/curve.ts';
import { littleEndian } from '../../store/packing.ts';

/** A column as the base describes it. */
export function storedColumn({ values, ...column }: CurveColumn): StoredColumn {
  let [missing, min, max] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (Number.isNaN(value)) missing += 1;
    else if (Number.isFinite(value)) {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  const has = column.words === null && min <= max;
  return {
    ...column,
    missing,
    min: has ? min : null,
    max: has ? max : null,
    digest: createHash('sha256').update(littleEndian(values)).digest('hex'),
  };
}
