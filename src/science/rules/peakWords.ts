import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import type { Reading } from './rule.ts';

/** Reading of what one source says of dQ/dV peaks where none of the intermediate region has a potential. */
export function peakWords({ windows }: Subject, facts: readonly Fact[]): Reading {
  const at = (level: string) =>
    facts.filter(({ observation: { statement, conditions } }) => {
      const here = conditions.region === undefined || windows.overlap(conditions.region, 'IP');
      return here && statement.form === 'PRESENCE' && statement.level === level;
    });
  const [absent, weak] = [at('ABSENT'), at('WEAK')];
  if (absent.length > 0) {
    const sentence = 'No dQ/dV peak can be resolved in the intermediate region.';
    return { direction: 'CONTRADICTS', inputs: absent, qualitative: true, sentence };
  }
  if (weak.length > 0) {
    const sentence = 'The dQ/dV peak of the intermediate region is called weak: it is there, but not distinct.';
    return { direction: 'NEUTRAL', inputs: weak, qualitative: true, sentence };
  }
  return {
    direction: 'INSUFFICIENT',
    inputs: facts,
    sentence: 'No potential of a dQ/dV peak in the intermediate region is stated.',
  };
}
