import { interval } from '../rules/words.ts';
import { carried, given } from './carried.ts';
import type { Metric } from './metric.ts';
import { closedPores, metalOf } from './pores.ts';

/** The most that closed pores can hold of an ion. */
export const poreFillingBoundOf: Metric = {
  code: 'PORE_FILLING_BOUND',
  name: 'most that closed pores hold',
  description: 'Capacity of closed pores that are full of bulk metal: no filling is taken to be denser.',
  version: 1,
  formula: 'FC_max = V_cp rho_M F / (3.6 M_M)',
  quantity: null,
  unitKind: 'SPECIFIC_CAPACITY',
  source: "derived here: Faraday's law for one electron an atom",
  compute: (subject) =>
    closedPores(subject).flatMap(({ bounds: volume, first, inputs, parameters }) =>
      metalOf(subject, subject.ion).flatMap((metal) =>
        given(
          carried([volume, metal.bounds], (v, q) => v * q),
          (bounds) => ({
            bounds,
            inputs: [first, ...inputs] as const,
            parameters: [...parameters, metal.parameter],
            ofIon: true,
            sentence: `Closed pores of ${interval(volume, 'cm3/g')} hold ${interval(bounds, 'mAh/g')} of ${subject.ion} or less.`,
          }),
        ),
      ),
    ),
};
