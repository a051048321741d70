import type { Conditions } from '../../domain/conditions.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { remembered } from '../../domain/remembered.ts';
import { type Bounds, boundsOf, intersection } from './bounds.ts';
import { type Fact, hasNumber, type NumberedFact } from './fact.ts';
import { type Facts, isLasting } from './facts.ts';

/** What one source says of one quantity in one state. */
export type Estimate = {
  readonly source: string;
  readonly laboratory: string;
  readonly bounds: Bounds;
  readonly inputs: readonly Fact[];
  /** True if the statements leave no common value: the bounds then span them all. */
  readonly conflict: boolean;
};

/** Slope and plateau are parted here where a source names no other boundary, in V. */
export const USUAL_BOUNDARY = 0.1;

/** Conditions that make two values of one quantity values of different things. */
const stateConditions = [
  'cRate',
  'specificCurrent',
  'cycle',
  'afterCycles',
  'scanRate',
  'potential',
  'temperature',
  'line',
  'label',
  'analysis',
  'process',
  'interlayerDistance',
  'poreDiameter',
] as const satisfies readonly (keyof Conditions)[];

/**
 * A text that two facts share exactly if their states do, whatever the units. The boundary counts where it is not the
 * usual one.
 */
export function stateOf({ observation }: Fact): string {
  return stateText(observation.conditions);
}

const stateText = remembered((conditions: Conditions) => {
  const named = stateConditions.map((name) => {
    const condition = conditions[name];
    return typeof condition === 'object' ? canonical(condition) : (condition ?? '');
  });
  const boundary = canonical(conditions.boundary);
  return [...named, boundary === USUAL_BOUNDARY ? '' : boundary].join('|');
});

/** A number in its canonical unit, but for what its conversion leaves in the last digits; empty if there is none. */
function canonical(quantity: Quantity | undefined): number | '' {
  return quantity === undefined ? '' : Number(boundsOf(quantity).value.toPrecision(12));
}

/**
 * Values by source and state. Several statements of one quantity in one source are intersected; where they leave
 * nothing, the estimate says so.
 */
export function estimates(facts: readonly Fact[]): readonly Estimate[] {
  const groups = groupBy(facts.filter(hasNumber), (fact) => `${fact.observation.source}|${stateOf(fact)}`);
  return [...groups.values()].map((inputs) => {
    const [first] = inputs;
    const { source } = first.observation;
    return { source, laboratory: first.laboratory, inputs, ...commonBounds(inputs) };
  });
}

/** What statements of one thing leave in common; all that they span where they leave nothing. */
export function commonBounds([{ bounds: first }, ...others]: readonly [NumberedFact, ...NumberedFact[]]): Pick<
  Estimate,
  'bounds' | 'conflict'
> {
  const met = others.reduce<Bounds | null>((left, { bounds }) => left && intersection(left, bounds), first);
  return met === null
    ? { bounds: span([first, ...others.map(({ bounds }) => bounds)]), conflict: true }
    : { bounds: met, conflict: false };
}

/** All that is stated; the value is the mean of the values, since an open end has no middle. */
function span(all: readonly Bounds[]): Bounds {
  return {
    value: all.reduce((sum, { value }) => sum + value, 0) / all.length,
    lower: Math.min(...all.map(({ lower }) => lower)),
    upper: Math.max(...all.map(({ upper }) => upper)),
  };
}

/**
 * Of each source the estimates at its lowest rate: nearest to equilibrium. Those without a rate count as lowest; C-rates
 * and currents cannot be compared, so that the lowest of both are kept.
 */
export function atLowestRate(all: readonly Estimate[]): readonly Estimate[] {
  const rated = all.map((estimate) => ({ estimate, ...rateOf(estimate) }));
  const unrated = new Set(rated.flatMap(({ estimate, rate }) => (rate === 0 ? estimate.source : [])));
  const kept = rated.filter(({ estimate, rate }) => rate === 0 || !unrated.has(estimate.source));
  const groups = groupBy(kept, ({ estimate, unit }) => `${estimate.source}|${unit}`);
  const lowest = new Map([...groups].map(([key, group]) => [key, Math.min(...group.map(({ rate }) => rate))]));
  return kept.flatMap(({ estimate, rate, unit }) =>
    rate === lowest.get(`${estimate.source}|${unit}`) ? estimate : [],
  );
}

/** What is stated of a quantity in numbers, by source and state. */
export function valuesOf(facts: Facts, quantity: QuantityCode): readonly Estimate[] {
  const found = facts.find({ quantity, form: 'VALUE' });
  return isLasting(found) ? ofLasting(found) : estimates(found);
}

/** The same at the lowest rate of each source. */
export function lowestValuesOf(facts: Facts, quantity: QuantityCode): readonly Estimate[] {
  const found = facts.find({ quantity, form: 'VALUE' });
  return isLasting(found) ? lowestOfLasting(found) : atLowestRate(estimates(found));
}

// most rules ask for the same few quantities
const ofLasting = remembered(estimates);
const lowestOfLasting = remembered((facts: readonly Fact[]) => atLowestRate(ofLasting(facts)));

type Rate = { readonly rate: number; readonly unit: 'C' | 'mA/g' };

/** What all inputs share, since they are of one state: a C-rate or a current; 0 if they name none. */
function rateOf({ inputs: [first] }: Estimate): Rate {
  return statedRate((first as Fact).observation.conditions);
}

const statedRate = remembered(({ cRate, specificCurrent }: Conditions): Rate => {
  return { rate: canonical(cRate ?? specificCurrent) || 0, unit: cRate === undefined ? 'mA/g' : 'C' };
});
