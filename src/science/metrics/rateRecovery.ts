import { type Stated, statedValues } from '../audit/stated.ts';
import type { Fact } from '../facts/fact.ts';
import { interval } from '../rules/words.ts';
import { complement } from './kept.ts';
import type { Derived, Metric } from './metric.ts';

/** What a rate test leaves of the capacity at the rate that it starts with. */
export const rateRecovery: Metric = {
  code: 'RATE_RECOVERY',
  name: 'rate recovery',
  description: 'Capacity after a rate test over that before it, at the same rate; from the loss that is reported.',
  version: 1,
  formula: '1 - loss = Q(after) / Q(before)',
  quantity: 'CAPACITY_RETENTION',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) => {
    const technique = 'RATE_CAPABILITY';
    const losses = own.find({ quantity: 'CAPACITY_LOSS', form: 'VALUE', technique });
    const reported = own.find({ quantity: 'CAPACITY_RETENTION', form: 'VALUE', technique });
    return statedValues(losses.map(complement)).map((kept) => recovery(kept, reported));
  },
};

function recovery({ first, bounds, inputs }: Stated, reported: readonly Fact[]): Derived {
  const { afterCycles } = first.observation.conditions;
  const test = afterCycles === undefined ? 'The rate test' : `The rate test of ${afterCycles} cycles`;
  return {
    bounds,
    inputs: [first, ...inputs],
    sentence: `${test} leaves ${interval(bounds, '%')} of the capacity: 100 % less the loss.`,
    reported: reported.filter(
      ({ observation }) => observation.conditions.region === first.observation.conditions.region,
    ),
  };
}
