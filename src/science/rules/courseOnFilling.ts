import { trendTerms } from '../../domain/trendTerms.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

/** Which way a quantity goes as the carbon fills. */
export type Course = 'UP' | 'DOWN' | 'FLAT';

/** Terms whose course depends on where their turning point lies. */
const turning: readonly string[] = ['HAS_MINIMUM', 'HAS_MAXIMUM'];

const mirrored: Readonly<Record<Course, Course>> = { UP: 'DOWN', DOWN: 'UP', FLAT: 'FLAT' };

/**
 * The course of a trend on insertion. Along rising potential it reads backwards. Null for levels ("is low"), for turning
 * points and for trends along anything else, which say nothing of it.
 */
export function courseOnFilling(fact: Fact): Course | null {
  const trend = statementOf(fact, 'TREND');
  if (trend === null || turning.includes(trend.term)) return null;
  const { sense } = trendTerms.get(trend.term);
  if (sense === 'HIGH' || sense === 'LOW') return null;
  switch (trend.along) {
    case 'FILLING':
      return sense;
    case 'RISING_POTENTIAL':
      return mirrored[sense];
    default:
      return null;
  }
}

/** What several statements have in common; MIXED if they go different ways, null if none says anything. */
export function commonCourse(courses: readonly (Course | null)[]): Course | 'MIXED' | null {
  const [first = null, ...others] = new Set(courses.filter((each) => each !== null));
  return others.length > 0 ? 'MIXED' : first;
}
