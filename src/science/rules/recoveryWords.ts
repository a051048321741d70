import { type Fact, statementOf } from '../facts/fact.ts';
import { type Course, commonCourse, courseOnFilling } from './courseOnFilling.ts';
import { onPlateau } from './onPlateau.ts';
import type { Reading, RuleInput } from './rule.ts';

type Said = Pick<Reading, 'direction' | 'sentence'>;

const meanings: Readonly<Record<Course | 'MIXED', Said>> = {
  UP: {
    direction: 'SUPPORTS',
    sentence: 'The diffusion coefficient rises again behind the intermediate minimum, in words.',
  },
  DOWN: { direction: 'CONTRADICTS', sentence: 'The diffusion coefficient falls to the cut-off, in words.' },
  FLAT: {
    direction: 'NEUTRAL',
    sentence: 'The diffusion coefficient neither rises nor falls at the lowest potentials, in words.',
  },
  MIXED: {
    direction: 'NEUTRAL',
    sentence: 'Of the diffusion coefficient at the lowest potentials the source says opposite things.',
  },
};

const nothing: Said = {
  direction: 'INSUFFICIENT',
  sentence: 'Diffusion was measured, but how its coefficient goes behind the intermediate minimum is not said.',
};

/** Regions whose minimum has its rise before the cut-off. */
const beforeTheEnd: readonly (string | undefined)[] = ['IP', 'PLATEAU'];

/** What a source says in words of the diffusion coefficient behind its intermediate minimum. */
export function recoveryWords({ subject }: Pick<RuleInput, 'subject'>, facts: readonly Fact[]): Reading {
  const low = onPlateau(subject);
  const courses = facts.map((fact) => [fact, recovery(fact) ?? (low(fact) ? courseOnFilling(fact) : null)] as const);
  const course = commonCourse(courses.map(([, each]) => each));
  if (course === null) return { ...nothing, inputs: facts };
  const inputs = courses.flatMap(([fact, each]) => (each === null ? [] : [fact]));
  return { ...meanings[course], inputs, qualitative: true };
}

/** "Has a minimum" says that it grows behind it. */
function recovery(fact: Fact): Course | null {
  const minimum = statementOf(fact, 'TREND')?.term === 'HAS_MINIMUM';
  return minimum && beforeTheEnd.includes(fact.observation.conditions.region) ? 'UP' : null;
}
