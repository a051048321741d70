import { groupBy } from '../../domain/groupBy.ts';
import { saidBy } from './nodes.ts';
import type { RowRecords } from './rowRecords.ts';
import type { RowProblem } from './tableProblem.ts';

/** Two carbons may well share some numbers; with as many as this, one row may be a copy of the other. */
const FEWEST_SHARED = 4;

/** What is doubtful about rows, but may be right: rows without a number, and rows with the numbers of another. */
export function doubtfulRows(rows: readonly RowRecords[]): readonly RowProblem[] {
  return [...rows.flatMap(withoutNumber), ...withSameNumbers(rows)];
}

function withoutNumber({ row, observations }: RowRecords): readonly RowProblem[] {
  if (observations.length > 0) return [];
  const message = 'has no number in any column that is read: nothing is made of it';
  return [{ row, column: 1, code: 'NO_NUMBERS', message }];
}

function withSameNumbers(rows: readonly RowRecords[]): readonly RowProblem[] {
  const many = rows.filter(({ observations }) => observations.length >= FEWEST_SHARED);
  const groups = [...groupBy(many, numbersOf).values()];
  return groups.flatMap(([first, ...others]) =>
    others.flatMap((other): readonly RowProblem[] => {
      if (first === undefined || isSameSample(first, other)) return [];
      const message = `has the ${other.observations.length} numbers of row ${first.row}, which is of another carbon or publication: one may be a copy`;
      return [{ row: other.row, column: other.observations[0]?.place.column ?? 1, code: 'SAME_NUMBERS', message }];
    }),
  );
}

function numbersOf({ observations }: RowRecords): string {
  return observations.map(({ fields }) => `${saidBy(fields.quantity)} ${saidBy(fields.value)}`).join('|');
}

/** Rows of one sample are told as repeated, or differ in a condition. */
function isSameSample(one: RowRecords, other: RowRecords): boolean {
  const shared = one.source.names.some((name) => other.source.names.includes(name));
  return shared && one.material.key === other.material.key;
}
