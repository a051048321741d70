import { interval } from '../rules/words.ts';
import { given, ratioOf } from './carried.ts';
import type { Metric } from './metric.ts';
import { otherFillings } from './otherFillings.ts';

/** The largest ratio of the pore filling by an ion to that by another. */
export const fillingRatioBound: Metric = {
  code: 'FILLING_RATIO_BOUND',
  name: 'largest ratio of fillings by two ions',
  description:
    'Pore filling by this ion over that by another in one carbon, at most; a bound if the other ion fills the same pores ' +
    'to the density of its metal.',
  version: 1,
  formula: 'FC / FC_other <= (rho_M / M_M) / (rho_other / M_other)',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: "derived here: Faraday's law for one electron an atom",
  compute: (subject) =>
    otherFillings(subject).flatMap(({ ion, filled, metal, theirs }) =>
      given(ratioOf(metal.bounds, theirs.bounds), (bounds) => ({
        bounds,
        inputs: [filled.first, ...filled.inputs] as const,
        parameters: [metal.parameter, theirs.parameter],
        ofIon: true,
        sentence:
          `Pores that ${ion} fills hold ${subject.ion}/${ion} as ${interval(bounds, '1')} or less, the ratio of the metals ` +
          'per volume.',
      })),
    ),
};
