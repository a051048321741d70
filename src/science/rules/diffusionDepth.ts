import { type Bounds, mapRising } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { quotient } from './quotient.ts';
import { regionEstimates } from './spacing.ts';

/** Depth of a minimum in decades. */
export type Depth = {
  readonly depth: Bounds;
  /** The statements on the region of the minimum. */
  readonly minimum: readonly Fact[];
  readonly inputs: readonly Fact[];
};

/**
 * How far D of the intermediate region lies below the lower one of its neighbours, in decades: 1 is a tenth of it. Null
 * unless values of the region and of one on either side are printed.
 */
export function diffusionDepth(facts: readonly Fact[]): Depth | null {
  const lowest = (...regions: readonly string[]) => {
    const stated = facts.filter(
      ({ observation: { statement, conditions } }) =>
        statement.form === 'VALUE' && regions.includes(conditions.region ?? ''),
    );
    return [...regionEstimates(stated)].sort((a, b) => a.bounds.value - b.bounds.value)[0];
  };
  const [here, before, after] = [lowest('IP'), lowest('HP', 'SLOPE'), lowest('LP', 'PLATEAU')];
  if (here === undefined || before === undefined || after === undefined) return null;
  const decades = ({ bounds }: Estimate) => mapRising(quotient(bounds, here.bounds), Math.log10);
  const [one, other] = [decades(before), decades(after)] as const;
  const depth = {
    value: Math.min(one.value, other.value),
    lower: Math.min(one.lower, other.lower),
    upper: Math.min(one.upper, other.upper),
  };
  return { depth, minimum: here.inputs, inputs: [...here.inputs, ...before.inputs, ...after.inputs] };
}
