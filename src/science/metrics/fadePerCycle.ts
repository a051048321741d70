import { type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { carried, notBelow0 } from './carried.ts';
import { keptFacts } from './kept.ts';
import type { Derived, Metric } from './metric.ts';

/** Geometric fade per cycle of a capacity retention. */
export const fadePerCycle: Metric = {
  code: 'FADE_PER_CYCLE',
  name: 'fade per cycle',
  description: 'The loss per cycle that, the same in each cycle, leaves the retention that is reported.',
  version: 1,
  formula: '1 - (Q_N / Q_ref)^(1 / (N - N_ref))',
  quantity: 'FADE_PER_CYCLE',
  unitKind: 'FADE_RATE',
  source: 'derived here: the same factor in each cycle',
  compute: ({ own }) => statedValues(keptFacts(own, (technique) => technique !== 'RATE_CAPABILITY')).flatMap(fade),
};

/** A reference cycle that is not stated is taken to stand before the count, which gives the smallest fade. */
const assumed = {
  name: 'referenceCycle',
  value: 0,
  unit: '1',
  source: 'assumed: the source does not say which cycle the retention refers to',
};

function fade({ first, bounds: kept, inputs }: Stated): readonly Derived[] {
  const { afterCycles = 0, referenceCycle, region } = first.observation.conditions;
  const where = region === undefined ? '' : ` of the capacity of the region ${region}`;
  const cycles = afterCycles - (referenceCycle ?? assumed.value);
  if (cycles <= 0) return [];
  const bounds = carried([notBelow0(kept)], (share) => 100 * (1 - (share / 100) ** (1 / cycles)));
  if (bounds === null) return [];
  return [
    {
      bounds,
      inputs: [first, ...inputs],
      parameters: referenceCycle === undefined ? [assumed] : [],
      sentence: `To keep ${interval(kept, '%')}${where} after ${cycles} cycles is to lose ${interval(bounds, '% per cycle')}.`,
    },
  ];
}
