import type { IonSymbol } from '../../../domain/ion.ts';
import type { AcceptedRange } from './acceptedRange.ts';

const source = 'Shannon, Acta Crystallogr. A 32 (1976) 751: effective radii with 4 to 8 neighbours';

/** Ranges of the bare ions. */
export const ionRanges: readonly AcceptedRange[] = [
  radius('Li', { from: 0.59, to: 0.92 }), // 0.76 with 6 neighbours
  radius('Na', { from: 0.99, to: 1.18 }), // 1.02 with 6 neighbours
  radius('K', { from: 1.37, to: 1.51 }), // 1.38 with 6 neighbours
];

function radius(ion: IonSymbol, ends: { readonly from: number; readonly to: number }): AcceptedRange {
  return {
    name: `ionicRadius${ion}`,
    quantities: ['IONIC_RADIUS'],
    what: `the ionic radius of ${ion}+`,
    ...ends,
    unit: 'angstrom',
    source,
    severity: 'WARNING',
    constant: true,
    applies: ({ observation }) => observation.ion === ion,
  };
}
