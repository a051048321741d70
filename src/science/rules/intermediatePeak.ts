import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** A maximum of |dQ/dV| in V. */
export type Peak = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/**
 * The dQ/dV peak of the intermediate region: of several the highest, which lies farthest from the cut-off. Null if
 * none of the statements gives the potential of one.
 */
export function highestPeak(subject: Subject, facts: readonly Fact[]): Peak | null {
  const peaks = facts.flatMap((fact) => {
    const { bounds } = fact;
    return bounds !== null && isIntermediate(subject, fact, bounds) ? [{ bounds, inputs: [fact] }] : [];
  });
  const [highest] = peaks.sort((a, b) => b.bounds.value - a.bounds.value);
  return highest ?? null;
}

/**
 * A peak is one of the region that its source names. Where none is named it lies inside the window or at the lower end,
 * where the step would end; a peak at the upper end parts the region from the slope.
 */
function isIntermediate({ windows }: Subject, { observation }: Fact, { value, upper }: Bounds): boolean {
  const { region } = observation.conditions;
  if (region !== undefined) return region === 'IP';
  const window = windows.of('IP');
  return window.upper !== null && window.lower !== null && value < window.upper && upper >= window.lower;
}
