import { groupBy } from '../../domain/groupBy.ts';
import type { Bounds } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import { number } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';

/** Capacity at a C-rate over that at the lowest C-rate of the same source. */
export const rateRetention: Metric = {
  code: 'RATE_RETENTION',
  name: 'rate retention',
  description: 'Capacity at a C-rate over the capacity at the lowest C-rate that the source gives.',
  version: 1,
  formula: 'Q(rate) / Q(lowest rate)',
  quantity: 'RATE_RETENTION',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) => {
    const stated = estimates(own.find({ quantity: 'INSERTION_CAPACITY', form: 'VALUE' }));
    const rated = stated.filter((each) => rateOf(each) !== null);
    return [...groupBy(rated, ({ source }) => source).values()].flatMap(retentions);
  },
};

function rateOf({ inputs }: Estimate): number | null {
  return inputs[0]?.observation.conditions.cRate?.value ?? null;
}

function retentions(all: readonly Estimate[]): readonly Derived[] {
  const [lowest, ...higher] = [...all].sort((a, b) => (rateOf(a) ?? 0) - (rateOf(b) ?? 0));
  return lowest === undefined ? [] : higher.map((each) => retention(each, lowest));
}

function retention(at: Estimate, lowest: Estimate): Derived {
  const bounds = percentOf(at.bounds, lowest.bounds);
  const [rate, reference] = [rateOf(at), rateOf(lowest)];
  const numbers = `${number(at.bounds.value)} of ${number(lowest.bounds.value)} mAh/g`;
  return {
    bounds,
    inputs: [...at.inputs, ...lowest.inputs],
    sentence: `At ${rate} C, ${numbers} at ${reference} C are left: ${number(bounds.value)} %.`,
  };
}

/** A share in percent; both capacities are above 0. */
function percentOf(part: Bounds, whole: Bounds): Bounds {
  return {
    value: (100 * part.value) / whole.value,
    lower: (100 * part.lower) / whole.upper,
    upper: (100 * part.upper) / whole.lower,
  };
}
