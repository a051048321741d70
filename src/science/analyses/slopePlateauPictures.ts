import type { Picture, PictureSeries } from '../../domain/analysis.ts';
import type { Analysed } from '../curves/analysed.ts';
import type { InflectionBoundary } from '../curves/inflectionBoundary.ts';
import type { Tangent, TangentBoundary } from '../curves/tangentBoundary.ts';
import { type Half, halfName } from './cycling.ts';
import { capacityUnit, profilesPicture } from './profilesPicture.ts';

/** A half cycle with its boundaries between slope and plateau. */
export type Parted = {
  readonly half: Half;
  readonly turn: Analysed<InflectionBoundary>;
  readonly tangents: Analysed<TangentBoundary>;
};

/** |dV/dQ| over capacity, with inflections. */
export function slopesPicture(halves: readonly Parted[], mass: number | null): Picture {
  const turns = halves.flatMap(({ half, turn }) => ('found' in turn ? [{ half, ...turn.found }] : []));
  return {
    title: 'Steepness of the profile',
    x: { label: 'capacity', unit: capacityUnit(mass) },
    y: { label: '|dV/dQ|', unit: mass === null ? 'V/mAh' : 'V g/mAh' },
    series: turns.map(({ half, capacities, slopes }) => ({
      name: halfName(half),
      look: 'LINE',
      x: capacities,
      y: slopes,
    })),
    marks: turns.map(({ half, capacity }) => ({ axis: 'X', at: capacity, name: `inflection of ${halfName(half)}` })),
  };
}

/** Profiles, with the tangents of their slopes and plateaus. */
export function tangentsPicture(halves: readonly Parted[], mass: number | null): Picture {
  const met = halves.flatMap(({ half, tangents }) => ('found' in tangents ? [{ half, ...tangents.found }] : []));
  const profiles = profilesPicture(
    halves.map(({ half }) => half),
    {
      title: 'Profile with tangents',
      mass,
      marks: met.map(({ half, boundary }) => ({
        axis: 'Y',
        at: boundary.value,
        name: `tangents of ${halfName(half)}`,
      })),
    },
  );
  return { ...profiles, series: [...profiles.series, ...met.flatMap((each) => tangentLines(each.half, each))] };
}

/** Each from its end of the capacity to where both meet. */
function tangentLines(half: Half, { slope, plateau, capacity }: TangentBoundary): readonly PictureSeries[] {
  const { profile } = half;
  const falls = (profile.voltage.at(-1) as number) < (profile.voltage[0] as number);
  const ends = [profile.capacity[0] as number, profile.capacity.at(-1) as number];
  const [slopeEnd, plateauEnd] = (falls ? ends : ends.toReversed()) as [number, number];
  const line = (name: string, { at }: Tangent, end: number) =>
    ({
      name: `tangent of the ${name}, ${halfName(half)}`,
      look: 'LINE',
      x: [end, capacity],
      y: [end, capacity].map(at),
    }) as const;
  return [line('slope', slope, slopeEnd), line('plateau', plateau, plateauEnd)];
}
