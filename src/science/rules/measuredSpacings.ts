import type { Bounds } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { initialSpacing, type Spacing } from './spacing.ts';
import { type ChangeOptions, type SpacingChange, spacingChanges } from './spacingChange.ts';

type Asked = ChangeOptions & { readonly source: string };

/**
 * All distances of layers in angstrom from the initial one to the largest on filling, those of the source asked if it
 * measured any. Where no growth has a size it is the initial distance alone. Null if nobody states one.
 */
export function measuredSpacings(subject: Subject, { source, region, sigma }: Asked): Spacing | null {
  const ranges = spacingChanges(subject, { region, sigma }).flatMap((change) => rangeOf(change));
  const range = ranges.find((each) => each.source === source) ?? ranges[0];
  return range ?? initialSpacing(subject, { source, region: null });
}

function rangeOf(change: SpacingChange): readonly (Spacing & { readonly source: string })[] {
  const { source, initial, largest, inputs } = change;
  if (initial === null || largest === null) return [];
  const bounds: Bounds = {
    value: (initial.bounds.value + largest.value) / 2,
    lower: initial.bounds.lower,
    upper: Math.max(initial.bounds.upper, largest.upper),
  };
  return [{ source, bounds, inputs: [...inputs, ...initial.inputs] }];
}
