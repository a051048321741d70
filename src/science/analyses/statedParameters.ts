import { USUAL_BOUNDARY } from '../facts/estimates.ts';
import type { Windows } from '../facts/window.ts';
import type { KnownParameters } from './parameterValues.ts';

/**
 * Parameters that a source itself states: where its slope and its plateau part, `boundary`, and the ends of its intermediate
 * region, `upper` and `lower`. Numbers that are computed with these stand beside its own without a doubt what they are of.
 */
export function statedParameters(windows: Windows): KnownParameters {
  const [high, middle, low, plateau] = (['HP', 'IP', 'LP', 'PLATEAU'] as const).map((region) => windows.of(region));
  const isStated = plateau !== undefined && (plateau.inputs.length > 0 || plateau.upper !== USUAL_BOUNDARY);
  const stated = {
    boundary: isStated ? plateau.upper : null,
    upper: high?.lower ?? middle?.upper ?? null,
    lower: low?.upper ?? middle?.lower ?? null,
  };
  const values = Object.entries(stated).filter((each): each is [string, number] => each[1] !== null);
  return { source: 'stated by the source', values: Object.fromEntries(values) };
}
