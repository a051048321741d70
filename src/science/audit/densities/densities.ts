import type { Bounds } from '../../facts/bounds.ts';
import { add, boundsOf, exact, mapRising, subtract } from '../../facts/bounds.ts';
import { type Estimate, lowestValuesOf } from '../../facts/estimates.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Subject } from '../../facts/subject.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A window with what it holds. */
export type Density = Pick<Stretch, 'name' | 'upper' | 'lower' | 'assumed'> & {
  /** mAh/g */
  readonly capacity: Bounds;
  /** Mean |dQ/dV|, mAh/g/V. */
  readonly mean: Bounds;
  /** False if the capacity is what the other windows leave of the reversible capacity. */
  readonly stated: boolean;
  readonly inputs: readonly Fact[];
};

type Known = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/** Windows of a material with an ion, from the top down, as far as their capacities are stated or follow. */
export function densitiesOf(subject: Subject): readonly Density[] {
  const stretches = stretchesOf(subject);
  const rest = restOf(stretches, subject);
  return stretches.flatMap(({ name, upper, lower, assumed, stated, inputs }) => {
    const known = stated ?? rest;
    if (known === null) return [];
    const { bounds: capacity } = known;
    const mean = mapRising(capacity, (charge) => charge / (upper - lower));
    return [
      { name, upper, lower, assumed, capacity, mean, stated: stated !== null, inputs: [...known.inputs, ...inputs] },
    ];
  });
}

/**
 * What windows without a capacity of their own hold, if the windows follow on each other: what the others leave of the
 * reversible capacity. Where there are several such windows, each holds anything from nothing to all of it.
 */
function restOf(stretches: readonly Stretch[], { own }: Subject): Known | null {
  const [total] = lowestValuesOf(own, 'REVERSIBLE_CAPACITY');
  const stated = stretches.flatMap((stretch) => stretch.stated ?? []);
  const linked = stretches.every(({ upper }, place) => place === 0 || stretches[place - 1]?.lower === upper);
  if (total === undefined || !linked || !stated.every((each) => haveOneRate(each, total))) return null;
  const { value, lower, upper } = subtract(total.bounds, stated.map(({ bounds }) => bounds).reduce(add, exact(0)));
  const shared = stretches.length - stated.length > 1;
  const least = shared ? 0 : Math.max(0, lower);
  const inputs = [...total.inputs, ...stated.flatMap((each) => each.inputs)];
  const middle = shared ? upper / 2 : Math.max(0, value);
  return upper < 0 ? null : { bounds: { value: middle, lower: least, upper }, inputs };
}

function haveOneRate(a: Estimate, b: Estimate): boolean {
  const rates = [...a.inputs, ...b.inputs].flatMap(({ observation }) => observation.conditions.cRate ?? []);
  return new Set(rates.map((rate) => boundsOf(rate).value)).size <= 1;
}
