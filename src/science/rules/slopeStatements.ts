import { groupBy } from '../../domain/groupBy.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { boundaryOf } from '../facts/window.ts';

/** Regions that are the slope by name. */
const slope: readonly string[] = ['SLOPE', 'HP'];

/** What one source says of the slope, and what it says of the whole window or without a region. */
export type SlopeStatements = {
  readonly source: string;
  /** Statements that name the slope, the high-potential region, or a potential there. */
  readonly located: readonly Fact[];
  /** Statements that hold over the whole window, or name no place: of the slope among others. */
  readonly whole: readonly Fact[];
};

/** Statements by source, those of other regions left out; only sources that say something. */
export function slopeStatements({ own, general }: Subject, facts: readonly Fact[]): readonly SlopeStatements[] {
  const end = boundaryOf(own, general).value;
  const said = facts.filter((fact) => isLocated(fact, end) || isWhole(fact));
  return [...groupBy(said, ({ observation }) => observation.source)].map(([source, theirs]) => ({
    source,
    located: theirs.filter((fact) => isLocated(fact, end)),
    whole: theirs.filter((fact) => !isLocated(fact, end)),
  }));
}

function isLocated({ observation: { conditions } }: Fact, end: number): boolean {
  const { region, potential } = conditions;
  if (region !== undefined) return slope.includes(region);
  return potential !== undefined && boundsOf(potential).lower >= end;
}

function isWhole({ observation: { conditions } }: Fact): boolean {
  return conditions.region === undefined || conditions.region === 'FULL';
}
