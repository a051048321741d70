import type { NumberRange, RangeEnd } from '../../domain/range.ts';
import { type Report, within } from './problems.ts';

const bounds = ['eq', 'gt', 'gte', 'lt', 'lte'] as const;

type Bound = (typeof bounds)[number];

/** A range as a query gives it. */
export type GivenEnds<T> = { readonly [Name in Bound]?: T | null };

/**
 * The range that some bounds leave: the narrower where two are given on one side.
 *
 * @param numberOf the number of a bound; undefined where it was reported as wrong
 * @returns null where something is wrong, which was reported
 */
export function rangeOf<T>(
  given: GivenEnds<T>,
  path: string,
  report: Report,
  numberOf: (bound: T, path: string) => number | undefined,
): NumberRange | null {
  const numbers = bounds.map((name) => {
    const bound = given[name];
    return bound === undefined || bound === null ? null : { name, value: numberOf(bound, within(path, name)) };
  });
  const known = numbers.filter((each) => each !== null);
  if (known.some(({ value }) => value === undefined)) return null;
  const ends = known as readonly { readonly name: Bound; readonly value: number }[];
  const lower = narrowest(
    ends.filter(({ name }) => name === 'gt' || name === 'gte' || name === 'eq'),
    (a, b) => b.value - a.value,
  );
  const upper = narrowest(
    ends.filter(({ name }) => name === 'lt' || name === 'lte' || name === 'eq'),
    (a, b) => a.value - b.value,
  );
  if (isEmpty(lower, upper)) {
    report(path, 'leaves no number: its lower bound lies above its upper one');
    return null;
  }
  return { lower, upper };
}

type Named = { readonly name: Bound; readonly value: number };

/** Of equal numbers the strict one leaves less. */
function narrowest(ends: readonly Named[], order: (a: Named, b: Named) => number): RangeEnd | null {
  const isStrict = ({ name }: Named) => name === 'gt' || name === 'lt';
  const [first] = [...ends].sort((a, b) => order(a, b) || Number(isStrict(b)) - Number(isStrict(a)));
  return first === undefined ? null : { value: first.value, strict: isStrict(first) };
}

function isEmpty(lower: RangeEnd | null, upper: RangeEnd | null): boolean {
  if (lower === null || upper === null) return false;
  return lower.value > upper.value || (lower.value === upper.value && (lower.strict || upper.strict));
}
