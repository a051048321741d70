import type { Bounds } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { given, ratioOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';
import { metalOf } from './pores.ts';
import { ascribed } from './processes.ts';

/** The closed pores that a capacity of pore filling needs. */
export const poreVolumeNeeded: Metric = {
  code: 'PORE_VOLUME_NEEDED',
  name: 'closed-pore volume that pore filling needs',
  description: 'The least volume of pores that can hold the capacity that is ascribed to their filling.',
  version: 1,
  formula: 'V_cp >= FC 3.6 M_M / (rho_M F)',
  quantity: null,
  unitKind: 'SPECIFIC_VOLUME',
  source: "derived here: Faraday's law for one electron an atom",
  compute: (subject) =>
    volumesNeeded(subject).map(({ bounds, filled, ...rest }) => ({
      ...rest,
      bounds,
      sentence: `To hold ${interval(filled, 'mAh/g')} of ${subject.ion}, pores need a volume of ${interval(bounds, 'cm3/g')} or more.`,
    })),
};

/** Volumes that fillings need, in cm3/g. */
export function volumesNeeded(subject: Subject): readonly VolumeNeeded[] {
  return ascribed(subject.own, 'PORE_FILLING').flatMap(({ bounds: filled, first, inputs }) =>
    metalOf(subject, subject.ion).flatMap((metal) =>
      given(ratioOf(filled, metal.bounds), (bounds) => ({
        bounds,
        filled,
        inputs: [first, ...inputs] as const,
        parameters: [metal.parameter],
      })),
    ),
  );
}

type VolumeNeeded = Pick<Derived, 'bounds' | 'inputs'> &
  Required<Pick<Derived, 'parameters'>> & {
    /** mAh/g */
    readonly filled: Bounds;
  };
