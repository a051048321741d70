import { interval } from '../rules/words.ts';
import { carried, given } from './carried.ts';
import type { Metric } from './metric.ts';
import { otherFillings } from './otherFillings.ts';

/** What pores would hold of an ion that another one fills. */
export const samePoresCapacity: Metric = {
  code: 'SAME_PORES_CAPACITY',
  name: 'most that the pores of another ion hold',
  description:
    'The most of this ion in pores of the volume that bulk metal of another ion takes up; a bound if the other ion fills ' +
    'the same pores to the density of its metal.',
  version: 1,
  formula: 'FC_other (rho_M / M_M) / (rho_other / M_other)',
  quantity: null,
  unitKind: 'SPECIFIC_CAPACITY',
  source: "derived here: Faraday's law for one electron an atom",
  compute: (subject) =>
    otherFillings(subject).flatMap(({ ion, filled, metal, theirs }) => {
      const filling = `Pores that ${interval(filled.bounds, 'mAh/g')} of ${ion} fill`;
      return given(
        carried([filled.bounds, metal.bounds, theirs.bounds], (fc, q, other) => (fc * q) / other),
        (bounds) => ({
          bounds,
          inputs: [filled.first, ...filled.inputs] as const,
          parameters: [metal.parameter, theirs.parameter],
          ofIon: true,
          sentence: `${filling} hold ${interval(bounds, 'mAh/g')} of ${subject.ion} or less.`,
        }),
      );
    }),
};
