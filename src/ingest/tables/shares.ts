import type { TableValueInput } from '../../contract/generated.ts';
import { findUnit } from '../../domain/units.ts';
import type { TableContext } from './tableContext.ts';

/** The unit of a share that prints none, or why it is not clear. */
export type ReadShare = { readonly unit: string | undefined; readonly note?: string } | { readonly message: string };

export type ShareReading = (value: TableValueInput, reported: string) => ReadShare;

const FIRST_NUMBER = /\d+(?:\.\d+)?|\.\d+/;
const [PERCENT, FRACTION] = ['%', 'fraction'];

/** How many numbers of a column of shares that print no sign are up to 1, and how many are above. */
export type ShareCounts = { readonly small: number; readonly large: number };

/** @param counted numbers of a column as printed */
export function shareCounts({ rows, indexOf, isMissing }: TableContext, { column }: TableValueInput): ShareCounts {
  const index = indexOf(column);
  const texts = rows.map(({ cells }) => cells[index]?.text ?? '').filter((text) => !isMissing(text));
  const numbers = texts.filter((text) => !text.includes('%')).flatMap((text) => numberIn(text) ?? []);
  const small = numbers.filter(isSmall).length;
  return { small, large: numbers.length - small };
}

/** Tells how shares of a table that print no sign are to be read: nothing is taken for the other in silence. */
export function shareReading(context: TableContext): ShareReading {
  const counts = new Map(context.map.values.map((value) => [value, shareCounts(context, value)]));
  return (value, reported) => {
    const unit = unitOf(context, value);
    const number = numberIn(reported);
    if (number === undefined || value.shares === 'AS_GIVEN') return { unit };
    const fits = number === 0 || isSmall(number) === (unit === FRACTION);
    if (fits) return { unit };
    if (value.shares !== 'BY_SIZE') return { message: unclear(reported, unit, counts.get(value)) };
    return isSmall(number)
      ? { unit: FRACTION, note: `${reported} without a sign in a column of shares: read as a fraction by its size` }
      : { unit: PERCENT, note: `${reported} without a sign in a column of shares: read as per cent by its size` };
  };
}

function unitOf({ unitOf: given }: TableContext, { column, unit }: TableValueInput): string {
  return findUnit('SHARE', given(column, unit, 'SHARE') ?? '')?.code ?? PERCENT;
}

function unclear(reported: string, unit: string, counts: ShareCounts | undefined): string {
  const { small = 0, large = 0 } = counts ?? {};
  const of = `${unit === PERCENT ? large : small} of ${small + large} numbers`;
  const map = 'or say in the map how shares are read ("shares: BY_SIZE" or "AS_GIVEN")';
  return unit === PERCENT
    ? `"${reported}" is not above 1 in a column of per cent, where ${of} are: write the number of per cent with its sign, ${map}`
    : `"${reported}" is above 1 in a column of fractions, where ${of} are not: write it with "%", ${map}`;
}

/** Up to 1 it may be a fraction of one. */
function isSmall(number: number): boolean {
  return number <= 1;
}

function numberIn(text: string): number | undefined {
  const match = FIRST_NUMBER.exec(text.replace(/(?<=\d),(?=\d)/g, '.'));
  return match === null ? undefined : Number(match[0]);
}
