import { interval } from '../rules/words.ts';
import { carried, given, notBelow0 } from './carried.ts';
import type { Metric } from './metric.ts';
import { skeleton } from './pores.ts';
import { volumesNeeded } from './poreVolumeNeeded.ts';

/** The highest true density at which a carbon has the closed pores that a capacity of pore filling needs. */
export const trueDensityNeeded: Metric = {
  code: 'TRUE_DENSITY_NEEDED',
  name: 'highest true density that pore filling allows',
  description:
    'Density that helium sees of a carbon with just the closed pores that can hold what is ascribed to their filling.',
  version: 1,
  formula: 'rho <= 1 / (V_cp + 1 / rho_graphite), V_cp as pore filling needs it',
  quantity: null,
  unitKind: 'DENSITY',
  source: "derived here: Faraday's law for one electron an atom",
  compute: (subject) =>
    volumesNeeded(subject).flatMap(({ bounds: volume, filled, inputs, parameters }) =>
      given(
        carried([notBelow0(volume)], (v) => 1 / (v + 1 / skeleton.value)),
        (bounds) => ({
          bounds,
          inputs,
          parameters: [...parameters, skeleton],
          sentence:
            `To have the ${interval(volume, 'cm3/g')} of closed pores that ${interval(filled, 'mAh/g')} of ${subject.ion} ` +
            `need, a carbon has a density of ${interval(bounds, 'g/cm3')} or less.`,
        }),
      ),
    ),
};
