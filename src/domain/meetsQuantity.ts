import { canonicalInterval, type Quantity } from './quantity.ts';
import { type IntervalMatch, type NumberRange, type QuantityCondition, type RangeEnd, SAME_END } from './range.ts';

/**
 * Whether a number is what a condition asks for, in memory as the store asks it in SQL. POSSIBLE: its interval and the range
 * share a value; CERTAIN: its interval lies in the range. "Above 5" lies above 5 and does not reach it, "5" reaches it.
 */
export function meetsQuantity(quantity: Quantity, condition: QuantityCondition): boolean {
  if ('missing' in condition) return false;
  if ('present' in condition) return true;
  const { match, ranges } = condition;
  return ranges.some(({ kind, ...range }) => kind === quantity.kind && isIn(quantity, range, match));
}

function isIn(quantity: Quantity, { lower, upper }: NumberRange, match: IntervalMatch): boolean {
  const passes = match === 'POSSIBLE' ? reaches : liesWithin;
  return (
    (lower === null || passes(upwardFrom(lower, quantity))) && (upper === null || passes(downwardFrom(upper, quantity)))
  );
}

/** How the ends of an interval lie to an end of a range, counted into the range; null: open. */
type Passed = {
  /** The end that lies farther into the range, and whether it is printed as one that is not reached. */
  readonly far: number | null;
  readonly farOpen: boolean;
  /** The other end, likewise. */
  readonly near: number | null;
  readonly nearOpen: boolean;
  readonly end: RangeEnd;
};

function upwardFrom(end: RangeEnd, quantity: Quantity): Passed {
  const { lower, upper } = canonicalInterval(quantity);
  const [below, above] = openEnds(quantity);
  return { far: upper, farOpen: below, near: lower, nearOpen: above, end };
}

/** As upward, with all signs turned. */
function downwardFrom({ value, strict }: RangeEnd, quantity: Quantity): Passed {
  const { lower, upper } = canonicalInterval(quantity);
  const [below, above] = openEnds(quantity);
  const turned = (bound: number | null) => (bound === null ? null : -bound);
  return {
    far: turned(lower),
    farOpen: above,
    near: turned(upper),
    nearOpen: below,
    end: { value: -value, strict },
  };
}

/** Whether a number is printed as "below", and as "above": "about" reaches its ends all the same. */
function openEnds({ relation, approximate }: Quantity): readonly [below: boolean, above: boolean] {
  return [relation === 'LESS_THAN' && !approximate, relation === 'GREATER_THAN' && !approximate];
}

function reaches({ far, farOpen, end: { value, strict } }: Passed): boolean {
  const width = SAME_END * Math.abs(value);
  if (far === null || far > value + width) return true;
  return !strict && !farOpen && far >= value - width;
}

function liesWithin({ near, nearOpen, end: { value, strict } }: Passed): boolean {
  const width = SAME_END * Math.abs(value);
  if (near === null) return false;
  if (near > value + width) return true;
  return (!strict || nearOpen) && near >= value - width;
}
