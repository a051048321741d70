import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** Capacity times average potential. */
export const specificEnergy: Metric = {
  code: 'SPECIFIC_ENERGY',
  name: 'specific energy',
  description: "Energy per mass of active material against the ion's metal, from capacity and average potential.",
  version: 1,
  formula: 'Q V_avg',
  quantity: 'SPECIFIC_ENERGY',
  unitKind: 'SPECIFIC_ENERGY',
  source: 'definition of the average potential: the integral of V over Q, over Q',
  compute: ({ own }) => {
    const potentials = statedValues(own.find({ quantity: 'AVERAGE_POTENTIAL', form: 'VALUE' }));
    const capacities = (['REVERSIBLE_CAPACITY', 'EXTRACTION_CAPACITY', 'INSERTION_CAPACITY'] as const).flatMap(
      (quantity) => statedValues(own.find({ quantity, form: 'VALUE' })),
    );
    return potentials.flatMap((potential) =>
      ofState(capacities, potential, [])
        .slice(0, 1)
        .flatMap((capacity) => energy(potential, capacity)),
    );
  },
};

function energy(potential: Stated, capacity: Stated): readonly Derived[] {
  const bounds = carried([capacity.bounds, potential.bounds], (q, v) => q * v);
  if (bounds === null) return [];
  const numbers = `A capacity of ${interval(capacity.bounds, 'mAh/g')} at ${interval(potential.bounds, 'V')} on average`;
  return [
    {
      bounds,
      inputs: [potential.first, ...potential.inputs, ...capacity.inputs],
      sentence: `${numbers} is ${interval(bounds, 'Wh/kg')}.`,
    },
  ];
}
