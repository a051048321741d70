import { interval } from '../rules/words.ts';
import type { Metric } from './metric.ts';
import { skeleton, trueDensities, volumeOf } from './pores.ts';

/** Closed-pore volume from the density that helium sees. */
export const closedPoreVolumeOf: Metric = {
  code: 'CLOSED_PORE_VOLUME',
  name: 'closed-pore volume from density',
  description:
    'Volume of pores that helium does not enter, if the carbon around them is as dense as graphite: disordered carbon is ' +
    'less dense, so that it is the most that there can be.',
  version: 1,
  formula: '1 / rho - 1 / rho_graphite',
  quantity: 'CLOSED_PORE_VOLUME',
  unitKind: 'SPECIFIC_VOLUME',
  source: 'general knowledge',
  compute: (subject) =>
    trueDensities(subject).flatMap(({ bounds: density, first, inputs }) => {
      const bounds = volumeOf(density);
      if (bounds === null) return [];
      const sentence = `A density of ${interval(density, 'g/cm3')} leaves closed pores of ${interval(bounds, 'cm3/g')} if the carbon around them is as dense as graphite.`;
      return [{ bounds, inputs: [first, ...inputs] as const, parameters: [skeleton], sentence }];
    }),
};
