import { interval } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Metric } from './metric.ts';
import { skeleton, trueDensities } from './pores.ts';

/** Share of the volume of a carbon that closed pores take up. */
export const closedPorosity: Metric = {
  code: 'CLOSED_POROSITY',
  name: 'closed porosity from density',
  description:
    'Share of the volume that helium does not enter which is pores, if the carbon around them is as dense as graphite.',
  version: 1,
  formula: '1 - rho / rho_graphite',
  quantity: null,
  unitKind: 'SHARE',
  source: 'general knowledge',
  compute: (subject) =>
    trueDensities(subject).flatMap(({ bounds: density, first, inputs }) => {
      const bounds = carried([density], (rho) => 100 * (1 - rho / skeleton.value));
      if (bounds === null || bounds.value < 0) return [];
      const sentence = `A density of ${interval(density, 'g/cm3')} leaves ${interval(bounds, '%')} of the volume to closed pores if the carbon around them is as dense as graphite.`;
      return [{ bounds, inputs: [first, ...inputs] as const, parameters: [skeleton], sentence }];
    }),
};
