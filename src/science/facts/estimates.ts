import type { Conditions } from '../../domain/conditions.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { type Bounds, intersection } from './bounds.ts';
import type { Fact } from './fact.ts';

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
  'process',
  'interlayerDistance',
  'poreDiameter',
] as const satisfies readonly (keyof Conditions)[];

/** A text that two facts share exactly if their states do. The boundary counts where it is not the usual one. */
export function stateOf({ observation: { conditions } }: Fact): string {
  const named = stateConditions.map((name) => {
    const condition = conditions[name];
    return typeof condition === 'object' ? `${condition.value} ${condition.unit}` : (condition ?? '');
  });
  const { boundary } = conditions;
  return [...named, boundary === undefined || boundary.value === USUAL_BOUNDARY ? '' : boundary.value].join('|');
}

/**
 * Values by source and state. Several statements of one quantity in one source are intersected; where they leave
 * nothing, the estimate says so.
 */
export function estimates(facts: readonly Fact[]): readonly Estimate[] {
  const groups = groupBy(
    facts.filter(({ bounds }) => bounds !== null),
    (fact) => `${fact.observation.source}|${stateOf(fact)}`,
  );
  return [...groups.values()].flatMap((inputs) => {
    const [first] = inputs;
    if (first === undefined) return [];
    const { source } = first.observation;
    return [{ source, laboratory: first.laboratory, inputs, ...common(inputs) }];
  });
}

function common(inputs: readonly Fact[]): { readonly bounds: Bounds; readonly conflict: boolean } {
  const all = inputs.flatMap(({ bounds }) => (bounds === null ? [] : [bounds]));
  const met = all.reduce<Bounds | null>(
    (left, each) => (left === null ? null : intersection(left, each)),
    all[0] ?? null,
  );
  return met === null ? { bounds: span(all), conflict: true } : { bounds: met, conflict: false };
}

function span(all: readonly Bounds[]): Bounds {
  const lower = Math.min(...all.map((each) => each.lower));
  const upper = Math.max(...all.map((each) => each.upper));
  return { value: (lower + upper) / 2, lower, upper };
}

/** Of each source the estimates at its lowest C-rate: nearest to equilibrium. Those without a rate count as lowest. */
export function atLowestRate(all: readonly Estimate[]): readonly Estimate[] {
  const bySource = groupBy(all, ({ source }) => source);
  return [...bySource.values()].flatMap((group) => {
    const lowest = Math.min(...group.map(rateOf));
    return group.filter((each) => rateOf(each) === lowest);
  });
}

function rateOf({ inputs }: Estimate): number {
  return inputs[0]?.observation.conditions.cRate?.value ?? 0;
}
