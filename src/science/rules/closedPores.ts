import { closedPoreVolume } from '../closedPoreVolume.ts';
import { type Bounds, mapFalling } from '../facts/bounds.ts';
import { estimates } from '../facts/estimates.ts';
import type { Subject } from '../facts/subject.ts';
import { poreFillingBound } from '../poreFillingBound.ts';
import type { Derived } from './splits.ts';

/**
 * Volumes of closed pores of a carbon in cm3/g, by source: as stated, else the most that its true density leaves.
 *
 * Those from a density are bounds from above alone: the carbon around the pores may be less dense than graphite.
 */
export function closedPores({ own, general }: Pick<Subject, 'own' | 'general'>): readonly Derived[] {
  const of = (quantity: 'CLOSED_PORE_VOLUME' | 'TRUE_DENSITY') =>
    estimates([own, general].flatMap((facts) => facts.find({ quantity, form: 'VALUE' })));
  const stated = of('CLOSED_PORE_VOLUME');
  if (stated.length > 0) return stated;
  return of('TRUE_DENSITY').map(({ bounds, inputs }) => ({ bounds: fromDensity(bounds), inputs }));
}

/** The most that pores of a volume in cm3/g can hold, in mAh/g, of a metal of a capacity in mAh/cm3; never below 0. */
export function holdAtMost(volume: Bounds, capacity: Bounds): Bounds {
  const at = (end: keyof Bounds) => poreFillingBound(Math.max(0, volume[end]), Math.max(0, capacity[end]));
  return { value: at('value'), lower: at('lower'), upper: at('upper') };
}

function fromDensity(density: Bounds): Bounds {
  const volume = mapFalling(density, volumeAt);
  return { ...volume, lower: 0 };
}

/** Of a density that is not above 0, as an open end has it, the volume is without bound. */
function volumeAt(density: number): number {
  if (density <= 0) return Number.POSITIVE_INFINITY;
  return density === Number.POSITIVE_INFINITY ? 0 : closedPoreVolume(density);
}
