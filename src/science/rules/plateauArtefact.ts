import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { boundaryOf } from '../facts/window.ts';

/** Why a minimum of D may be made by the formula alone, and which further statements say so. */
export type Artefact = { readonly sentence: string; readonly inputs: readonly Fact[] };

/**
 * Whether a minimum of D in the intermediate region may be one that every plateau brings: D goes with (dE/dx) squared, so
 * it falls wherever the potential is flat. Null if the minimum lies above the plateau and away from every dQ/dV peak.
 *
 * @param minimum statements that say where it lies; those without a potential stand for the whole region
 * @param peakDistance in V
 */
export function plateauArtefact(subject: Subject, minimum: readonly Fact[], peakDistance: number): Artefact | null {
  const { lower, upper } = placeOf(subject, minimum);
  const plateau = boundaryOf(subject.own, subject.general).upper;
  const peaks = subject.own.find({
    quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    form: 'VALUE',
    also: ({ bounds }) =>
      bounds !== null && bounds.upper >= lower - peakDistance && bounds.lower <= upper + peakDistance,
  });
  if (peaks.length > 0)
    return { sentence: 'a dQ/dV peak may lie there, and every such peak brings a minimum of D', inputs: peaks };
  if (lower > plateau) return null;
  return { sentence: `it may lie on the plateau below ${plateau} V, where the formula makes D small`, inputs: [] };
}

type Place = { readonly lower: number; readonly upper: number };

function placeOf({ windows }: Subject, minimum: readonly Fact[]): Place {
  const stated = minimum.flatMap(({ observation }) => observation.conditions.potential ?? []).map(boundsOf);
  const window = windows.of('IP');
  if (stated.length === 0) {
    return { lower: window.lower ?? Number.NEGATIVE_INFINITY, upper: window.upper ?? Number.POSITIVE_INFINITY };
  }
  return {
    lower: Math.min(...stated.map((each) => each.lower)),
    upper: Math.max(...stated.map((each) => each.upper)),
  };
}
