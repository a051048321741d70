import { regions } from '../../../domain/regions.ts';
import { atLowestRate, type Estimate, estimates } from '../../facts/estimates.ts';
import type { Fact } from '../../facts/fact.ts';
import { lowerCutOff } from '../../facts/state.ts';
import type { Subject } from '../../facts/subject.ts';

/** A window that a source cuts out of the potential axis. */
export type Stretch = {
  /** Name of the region. */
  readonly name: string;
  /** V */
  readonly upper: number;
  readonly lower: number;
  /** True if the lower end is the cut-off of another run, since the capacities' own is not stated. */
  readonly assumed: boolean;
  /** Its capacity as the source gives it, mAh/g; null where it gives none, or several of unlike states or processes. */
  readonly stated: Estimate | null;
  readonly inputs: readonly Fact[];
};

/** Regions that are dense or not by what they are: a plateau is where the capacity is. */
const byNature: ReadonlySet<string> = new Set(['FULL', 'SLOPE', 'PLATEAU']);

/** Windows from the top down; the lowest ends at the lower cut-off where the source does not say. */
export function stretchesOf(subject: Subject): readonly Stretch[] {
  const open = regions.entries.flatMap(({ code, name }) => {
    const { upper, lower, inputs } = subject.windows.of(code);
    return byNature.has(code) || upper === null
      ? []
      : [{ name, upper, lower, inputs, stated: statedIn(subject, code) }];
  });
  const bottom = Math.min(...open.map(({ upper }) => upper));
  return open
    .flatMap(({ lower, ...each }): readonly Stretch[] => {
      if (lower !== null) return [{ ...each, lower, assumed: false }];
      return each.upper === bottom ? endedByCutOff(each, subject) : [];
    })
    .filter(({ upper, lower }) => upper > lower)
    .sort((a, b) => b.upper - a.upper);
}

function endedByCutOff(open: Omit<Stretch, 'lower' | 'assumed'>, subject: Subject): readonly Stretch[] {
  const cutOff = lowerCutOff(subject);
  if (cutOff === null) return [];
  return [{ ...open, lower: cutOff.potential, assumed: cutOff.assumed, inputs: [...open.inputs, ...cutOff.inputs] }];
}

function statedIn({ own }: Subject, region: string): Estimate | null {
  const given = (['REGION_CAPACITY', 'PROCESS_CAPACITY'] as const).map((quantity) =>
    atLowestRate(estimates(own.find({ quantity, form: 'VALUE', region: [region] }))),
  );
  const [first, ...others] = given.find((each) => each.length > 0) ?? [];
  return first === undefined || others.length > 0 ? null : first;
}
