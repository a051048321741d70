import type { MetricParameter } from '../../domain/derivedMetric.ts';
import type { Fact } from '../facts/fact.ts';
import { lowerCutOff } from '../facts/state.ts';
import type { Subject } from '../facts/subject.ts';

/** Both ends of a region in V, with the statements that give them. */
export type RegionWindow = {
  readonly upper: number;
  readonly lower: number;
  readonly width: number;
  readonly inputs: readonly Fact[];
  /** The cut-off, where it is assumed. */
  readonly parameters: readonly MetricParameter[];
};

/** Regions that sources cut the potential axis into; slope and plateau meet at a boundary that may be the usual one. */
export const cutRegions: readonly string[] = ['HP', 'IP', 'LP'];

/** The region that ends where cycling does. */
const lowest = 'LP';

/** The window of a region that a source cuts out; the lowest reaches down to the cut-off. Null where an end is not known. */
export function regionWindow(subject: Subject, region: string): RegionWindow | null {
  const { upper, lower, inputs } = subject.windows.of(region);
  if (upper === null || !cutRegions.includes(region)) return null;
  if (lower !== null) return windowOf({ upper, lower, inputs, parameters: [] });
  const end = region === lowest ? lowerCutOff(subject) : null;
  if (end === null) return null;
  const assumed = {
    name: 'lowerCutOff',
    value: end.potential,
    unit: 'V',
    source: 'assumed: the cut-off of another run',
  };
  return windowOf({
    upper,
    lower: end.potential,
    inputs: [...inputs, ...end.inputs],
    parameters: end.assumed ? [assumed] : [],
  });
}

function windowOf(ends: Omit<RegionWindow, 'width'>): RegionWindow | null {
  const width = ends.upper - ends.lower;
  return width > 0 ? { ...ends, width } : null;
}
