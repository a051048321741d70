import { groupBy } from '../../domain/groupBy.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { percentOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';
import { rateOf } from './rated.ts';

/** Capacity at a rate over that at the lowest rate of the same source. */
export const rateRetention: Metric = {
  code: 'RATE_RETENTION',
  name: 'rate retention',
  description: 'Capacity at a rate over the capacity of the same kind at the lowest rate that the source gives.',
  version: 1,
  formula: 'Q(rate) / Q(lowest rate)',
  quantity: 'RATE_RETENTION',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) =>
    (['INSERTION_CAPACITY', 'EXTRACTION_CAPACITY', 'REVERSIBLE_CAPACITY'] as const).flatMap((quantity) => {
      const rated = statedValues(own.find({ quantity, form: 'VALUE' })).flatMap(ratedOf);
      return [...groupBy(rated, ({ unit }) => unit).values()].flatMap(retentions);
    }),
};

type Rated = Stated & { readonly rate: number; readonly unit: string };

/** First cycles hold what is lost in them, aged cells what is left: neither is a matter of the rate. */
function ratedOf(stated: Stated): readonly Rated[] {
  const { afterCycles, cycleClass, cycle } = stated.first.observation.conditions;
  const rate = rateOf(stated.first);
  const aged = afterCycles !== undefined || cycleClass === 'FIRST' || cycle === 1;
  return rate === null || aged ? [] : [{ ...stated, ...rate }];
}

function retentions(all: readonly [Rated, ...Rated[]]): readonly Derived[] {
  const lowest = all.reduce((low, each) => (each.rate < low.rate ? each : low));
  return all.filter(({ rate }) => rate > lowest.rate).flatMap((each) => retention(each, lowest));
}

function retention(at: Rated, lowest: Rated): readonly Derived[] {
  const bounds = percentOf(at.bounds, lowest.bounds);
  if (bounds === null) return [];
  const { rate, unit } = at;
  const sentence =
    `At ${rate} ${unit}, ${interval(at.bounds, 'mAh/g')} are left of ${interval(lowest.bounds, 'mAh/g')} at ` +
    `${lowest.rate} ${unit}: ${interval(bounds, '%')}.`;
  return [{ bounds, inputs: [at.first, ...at.inputs, ...lowest.inputs], sentence }];
}
