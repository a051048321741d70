import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** Regions that lie on the plateau. */
const low: readonly string[] = ['PLATEAU', 'LP'];

/** A filter of statements: those of the plateau or of the low-potential region, by name or by their potential. */
export function onPlateau({ windows }: Pick<Subject, 'windows'>): (fact: Fact) => boolean {
  const { upper } = windows.of('PLATEAU');
  return ({ observation: { conditions } }) => {
    const { region, potential } = conditions;
    if (region !== undefined) return low.includes(region);
    return potential !== undefined && upper !== null && boundsOf(potential).upper <= upper;
  };
}
