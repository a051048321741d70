import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { expandedSpacing, initialSpacing } from '../rules/spacing.ts';

/** Distances of the layers in angstrom before filling and at their widest, as one source prints them. */
export type Expansion = {
  readonly initial: Bounds;
  readonly expanded: Bounds;
  /** The widest spacing first. */
  readonly inputs: readonly [Fact, ...Fact[]];
};

/** The expansion of the layers on filling, where both distances are printed. At most one for a source. */
export function expansions(subject: Subject): readonly Expansion[] {
  const printed = subject.own.find({ quantity: 'D002', form: 'VALUE' });
  const sources = [...new Set(printed.map(({ observation }) => observation.source))];
  return sources.flatMap((source) => {
    const asked = { source, region: null };
    const initial = initialSpacing(subject, asked);
    const expanded = expandedSpacing(subject, asked, initial);
    if (initial === null || expanded === null) return [];
    return expanded.inputs.slice(0, 1).map((first) => ({
      initial: initial.bounds,
      expanded: expanded.bounds,
      inputs: [first, ...expanded.inputs, ...initial.inputs] as const,
    }));
  });
}
