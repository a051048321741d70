import type { StatedBoundary } from '../../domain/analysis.ts';
import { USUAL_BOUNDARY } from '../facts/estimates.ts';
import type { Windows } from '../facts/window.ts';

/** Boundaries of regions that a source states, V. */
export type StatedBoundaries = Readonly<Partial<Record<StatedBoundary, number>>>;

/** Boundaries from the windows of a source: numbers that are computed with these stand beside its own as numbers of the same thing. */
export function statedBoundaries(windows: Windows): StatedBoundaries {
  const [high, middle, low, plateau] = (['HP', 'IP', 'LP', 'PLATEAU'] as const).map((region) => windows.of(region));
  const isStated = plateau !== undefined && (plateau.inputs.length > 0 || plateau.upper !== USUAL_BOUNDARY);
  const boundaries: Readonly<Record<StatedBoundary, number | null>> = {
    SLOPE_PLATEAU: isStated ? plateau.upper : null,
    HIGH_INTERMEDIATE: high?.lower ?? middle?.upper ?? null,
    INTERMEDIATE_LOW: low?.upper ?? middle?.lower ?? null,
  };
  return Object.fromEntries(Object.entries(boundaries).filter(([, potential]) => potential !== null));
}
