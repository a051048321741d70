import type { MetricParameter } from '../../domain/derivedMetric.ts';
import { interval } from '../rules/words.ts';
import { type BandRatio, bandRatios, CAVEAT } from './bandRatio.ts';
import { carried, notBelow0 } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** A law that makes a layer extent of ID/IG. */
export type ExtentLaw = Pick<Metric, 'code' | 'name' | 'formula' | 'source'> & {
  readonly parameter: MetricParameter;
  /** Laser wavelengths in nm that the law holds for; null: any. */
  readonly lasers: readonly [number, number] | null;
  /** Layer extent in angstrom from ID/IG and the laser in nm; NaN where the law does not hold. */
  readonly extent: (ratio: number, laser: number) => number;
};

/** The metric of a law. */
export function layerExtent({ parameter, lasers, extent, ...named }: ExtentLaw): Metric {
  return {
    ...named,
    description: `Extent of graphitic layers from the intensities of the Raman D and G band, where the laser is stated. ${CAVEAT}`,
    version: 1,
    quantity: 'LAYER_EXTENT_LA',
    unitKind: 'LENGTH',
    compute: (subject) => bandRatios(subject).flatMap(extentOf),
  };

  function extentOf({ stated, laser }: BandRatio): readonly Derived[] {
    const { bounds: ratio, first, inputs } = stated;
    if (lasers !== null && (laser.value < lasers[0] || laser.value > lasers[1])) return [];
    const bounds = carried([notBelow0(ratio), notBelow0(laser)], extent);
    if (bounds === null) return [];
    return [
      {
        bounds,
        inputs: [first, ...inputs],
        parameters: [parameter],
        sentence: `ID/IG of ${interval(ratio, '1')} at ${laser.value} nm makes La ${interval(bounds, 'angstrom')}. ${CAVEAT}`,
      },
    ];
  }
}
