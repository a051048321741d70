import type { Picture, PictureSeries } from '../../domain/analysis.ts';
import { type Half, halfName } from './cycling.ts';

/** Potential over capacity, each half cycle a line. */
export function profilesPicture(
  halves: readonly Half[],
  { title, mass, marks }: Pick<Picture, 'title' | 'marks'> & { readonly mass: number | null },
): Picture {
  return {
    title,
    x: { label: 'capacity', unit: capacityUnit(mass) },
    y: { label: 'potential', unit: 'V' },
    series: halves.map(profileLine),
    marks,
  };
}

function profileLine(half: Half): PictureSeries {
  return { name: halfName(half), look: 'LINE', x: half.profile.capacity, y: half.profile.voltage };
}

/** Of capacities in pictures. */
export function capacityUnit(mass: number | null): string {
  return mass === null ? 'mAh' : 'mAh/g';
}
