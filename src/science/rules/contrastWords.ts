import { type Fact, statementOf } from '../facts/fact.ts';
import { type Course, commonCourse, courseOnFilling } from './courseOnFilling.ts';
import { onPlateau } from './onPlateau.ts';
import type { Reading, RuleInput } from './rule.ts';

type Said = Pick<Reading, 'direction' | 'sentence'>;

const meanings: Readonly<Record<Course | 'MIXED', Said>> = {
  DOWN: { direction: 'SUPPORTS', sentence: 'The contrast of pores drops on the plateau, in words.' },
  FLAT: { direction: 'CONTRADICTS', sentence: 'The contrast of pores stays unchanged on the plateau, in words.' },
  UP: {
    direction: 'NEUTRAL',
    sentence: 'The contrast of pores grows on the plateau, in words, which neither empty nor filled pores explain.',
  },
  MIXED: {
    direction: 'NEUTRAL',
    sentence: 'Of the contrast of pores on the plateau the source says opposite things.',
  },
};

const nothing: Said = {
  direction: 'INSUFFICIENT',
  sentence: 'The scattering of pores was measured, but how it changes on the plateau is not said.',
};

/** What a source says in words of the contrast of pores on the plateau. */
export function contrastWords({ subject }: Pick<RuleInput, 'subject'>, facts: readonly Fact[]): Reading {
  const here = facts.filter(onPlateau(subject));
  const had = facts.filter((fact) => !here.includes(fact) && levelOf(fact) === 'PRESENT');
  const courses = here.map((fact) => [fact, courseOnFilling(fact) ?? lost(fact, had)] as const);
  const course = commonCourse(courses.map(([, each]) => each));
  const telling = courses.flatMap(([fact, each]) => (each === null ? [] : [fact]));
  if (course === null) return { ...nothing, inputs: facts };
  return { ...meanings[course], inputs: [...telling, ...had], inState: telling, qualitative: true };
}

/** Contrast that was there before and is gone, or nearly so, has dropped. That it is still there tells nothing. */
function lost(fact: Fact, had: readonly Fact[]): Course | null {
  const level = levelOf(fact);
  return had.length > 0 && (level === 'ABSENT' || level === 'WEAK') ? 'DOWN' : null;
}

function levelOf(fact: Fact): string | undefined {
  return statementOf(fact, 'PRESENCE')?.level;
}
