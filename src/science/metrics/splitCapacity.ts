import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { impliedCapacities, type Part } from './splitNumbers.ts';

/** The metric of the capacity of slope or plateau. */
export function splitCapacity(part: Part): Metric {
  const { name, capacity, region } = part;
  return {
    code: capacity,
    name: `${name} capacity`,
    description: `Capacity on the ${name}: its share of the reversible capacity.`,
    version: 1,
    formula: `${name} share x reversible capacity`,
    quantity: capacity,
    unitKind: 'SPECIFIC_CAPACITY',
    source: 'definition',
    compute: ({ own }) =>
      impliedCapacities(own, part).map(
        ({ bounds, first, inputs, from, whole }): Derived => ({
          bounds,
          inputs: [first, ...inputs],
          conditions: { ...first.observation.conditions, region },
          sentence: `The ${name} has ${interval(from.bounds, '%')} of ${interval(whole.bounds, 'mAh/g')}: ${interval(bounds, 'mAh/g')}.`,
        }),
      ),
  };
}
