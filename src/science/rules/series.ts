import { type QuantityCode, quantityKinds } from '../../domain/quantityKinds.ts';
import type { Parameter } from '../../domain/rule.ts';
import { type Estimate, estimates, lowestValuesOf, stateOf, valuesOf } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Carbon } from '../facts/subject.ts';
import { LEAST_DECISIVE_PAIRS, LEAST_PAIRS, type Pair, spearman } from '../rankCorrelation.ts';
import { decide } from './decide.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

/** What of a carbon's structure a capacity is held against. */
export type Measure = {
  readonly quantity: QuantityCode;
  /** What `of` makes of the quantity's canonical number, as a sentence says it. */
  readonly name: string;
  readonly of: (value: number) => number;
};

/** Which capacity is held against which measures, one reading each. */
export type SeriesQuestion = { readonly capacity: QuantityCode; readonly measures: readonly Measure[] };

/** Thresholds that every rule about a series has. */
export const seriesParameters: readonly Parameter[] = [
  {
    name: 'leastCarbons',
    value: LEAST_PAIRS,
    unit: '1',
    description:
      'Fewest carbons of one laboratory that make a series; fewer than 4 have no interval, and 5 in perfect order are the ' +
      'fewest that decide.',
    source: 'Bonett and Wright, Psychometrika 65 (2000) 23: the standard error has n - 3 in its denominator',
  },
  {
    name: 'noCorrelation',
    value: 0,
    unit: '1',
    description: 'Rank correlation that the 95 % interval has to exclude.',
    source: 'general knowledge',
  },
];

/**
 * Whether a capacity goes with a measure of structure over the carbons of one laboratory, this one among them, in the state
 * in which its own capacity was measured. SUPPORTS if both rise together.
 */
export function seriesReadings(input: RuleInput, { capacity, measures }: SeriesQuestion): readonly Reading[] {
  const { subject } = input;
  const carbons = subject.series();
  return carbons
    .filter(({ material }) => material === subject.material)
    .flatMap((mine) => {
      const others = carbons.filter((each) => each.laboratory === mine.laboratory && each !== mine);
      if (others.length === 0) return [];
      const states = [...new Set(lowestValuesOf(mine.own, capacity).map(state))];
      return states.flatMap((at) =>
        measures.flatMap((measure) => {
          const points = [mine, ...others].flatMap((carbon) => pointOf(carbon, { capacity, measure, at }));
          const [first] = points;
          if (first?.carbon !== mine || points.length === 1) return [];
          return [reading(input, points, { capacity, measure })];
        }),
      );
    });
}

type Point = { readonly carbon: Carbon; readonly pair: Pair; readonly inputs: readonly Fact[] };
type Wanted = { readonly capacity: QuantityCode; readonly measure: Measure; readonly at: string };

function pointOf(carbon: Carbon, { capacity, measure, at }: Wanted): readonly Point[] {
  const held = valuesOf(carbon.own, capacity).find((each) => state(each) === at);
  const want = { quantity: measure.quantity, form: 'VALUE', also: isPristine } as const;
  const [measured] = estimates([...carbon.general.find(want), ...carbon.own.find(want)]);
  if (held === undefined || measured === undefined) return [];
  const pair: Pair = [measure.of(measured.bounds.value), held.bounds.value];
  return [{ carbon, pair, inputs: [...held.inputs, ...measured.inputs] }];
}

function state({ inputs }: Estimate): string {
  return inputs.slice(0, 1).map(stateOf).join();
}

function isPristine({ observation: { conditions } }: Fact): boolean {
  return conditions.mode === undefined || conditions.mode === 'PRISTINE';
}

function reading(
  { parameter }: RuleInput,
  points: readonly Point[],
  { capacity, measure }: Omit<Wanted, 'at'>,
): Reading {
  const inputs = points.flatMap((point) => point.inputs);
  const what = quantityKinds.get(capacity).name;
  const over = `Over ${points.length} carbons of one laboratory`;
  const least = Math.max(LEAST_PAIRS, parameter('leastCarbons'));
  const decisive = `${Math.max(LEAST_DECISIVE_PAIRS, least)} in perfect order are the fewest that decide`;
  const found = points.length < least ? null : spearman(points.map(({ pair }) => pair));
  if (found === null) {
    const needed = `it takes at least ${least}, not all alike`;
    const sentence = `${over} nothing can be told of ${what} against ${measure.name}: ${needed}; ${decisive}.`;
    return { direction: 'INSUFFICIENT', inputs, sentence };
  }
  const bounds = { value: found.rho, lower: found.lower, upper: found.upper };
  const threshold = { parameter: 'noCorrelation', threshold: parameter('noCorrelation') };
  const { reason, ...decided } = decide(bounds, {
    supports: { side: 'ABOVE', ...threshold },
    contradicts: { side: 'BELOW', ...threshold },
    unit: '1',
  });
  const few = points.length < LEAST_DECISIVE_PAIRS ? `; ${decisive}` : '';
  const why = reason === null ? '' : `: ${reason}${few}`;
  const sentence = `${over} the rank correlation of ${what} with ${measure.name} is ${interval(bounds, '1')}${why}.`;
  return { ...decided, inputs, sentence };
}
