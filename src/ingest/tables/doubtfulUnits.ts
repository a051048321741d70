import { groupBy } from '../../domain/groupBy.ts';
import { parseQuantity } from '../../domain/quantity.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { toCanonical } from '../../domain/units.ts';
import { medianOf } from '../files/robust.ts';
import { columnName } from './columns.ts';
import { saidBy } from './nodes.ts';
import type { RowRecords } from './rowRecords.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** By what units differ that are taken for each other: nm and angstrom, mV and V. */
const FACTORS = [10, 1000] as const;

/** So far from a factor a number may be, and from the middle of a column those that agree with each other. */
const [NEAR_FACTOR, NEAR_MIDDLE] = [1.4, 1.6];

/** Of fewer numbers, or where less of them agree, none stands out. */
const FEWEST_ALIKE = 4;
const LEAST_SHARE_ALIKE = 0.75;

type Found = { readonly row: number; readonly column: number; readonly reported: string; readonly number: number };

/**
 * Numbers that differ by about ten or a thousand from all others of their column, which agree with each other: 0.379 among
 * angstrom. Of a quantity that spreads over decades, such as a surface area, nothing is told.
 */
export function doubtfulUnits(rows: readonly RowRecords[], { heads }: TableContext): readonly RowProblem[] {
  const byColumn = groupBy(rows.flatMap(numbersOf), ({ column }) => column);
  return [...byColumn.values()].flatMap((found) => {
    const middle = medianOf(found.map(({ number }) => number));
    const alike = found.filter(({ number }) => timesApart(number, middle) <= NEAR_MIDDLE);
    if (alike.length < FEWEST_ALIKE || alike.length < LEAST_SHARE_ALIKE * found.length) return [];
    return found.flatMap(({ row, column, reported, number }): readonly RowProblem[] => {
      const apart = timesApart(number, middle);
      const factor = FACTORS.find((each) => timesApart(apart, each) <= NEAR_FACTOR);
      if (factor === undefined) return [];
      const message = `"${reported}" is about ${factor} times ${number < middle ? 'less' : 'more'} than the other numbers of ${columnName(heads, column - 1)}: it may be in another unit`;
      return [{ row, column, code: 'UNIT_DOUBTFUL', message }];
    });
  });
}

function numbersOf({ row, observations }: RowRecords): readonly Found[] {
  return observations.flatMap(({ place, fields: { quantity, value } }): readonly Found[] => {
    if (value?.kind !== 'map') return [];
    const said = (name: string) => saidBy(value.entries.find(({ key }) => key === name)?.value);
    const [reported, unit] = [said('reported'), said('unit')];
    const { unitKind } = quantityKinds.get(saidBy(quantity));
    const read = parseQuantity({ reported, ...(unit && { unit }) }, unitKind, 'LAST_DIGIT');
    if (!read.ok || read.quantity.value <= 0) return [];
    return [{ row, column: place.column, reported, number: toCanonical(read.quantity.value, read.quantity.unit) }];
  });
}

/** How many times the larger is the smaller. */
function timesApart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}
