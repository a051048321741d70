import { type Fact, statementOf } from '../facts/fact.ts';
import type { DefectStatements } from './defectStatements.ts';
import type { Reading } from './rule.ts';
import { unprinted } from './unprinted.ts';

/** A reading of what a source says in words of binding to defects, where it prints no energy. */
export function defectWords({ defects, presences, orderings }: DefectStatements): readonly Reading[] {
  const inputs = [...presences, ...orderings];
  if (inputs.length === 0) return unprinted(defects, 'binding energy at defects');
  if (presences.some(isAbsent)) {
    return [said('CONTRADICTS', 'Binding to defects is said not to be favourable.')];
  }
  if (presences.length === 0) {
    return [
      said('NEUTRAL', 'Defects are said to bind more strongly than intact layers, but not that it is favourable.'),
    ];
  }
  return orderings.length > 0
    ? [said('SUPPORTS', 'Binding to defects is said to be favourable and stronger than to intact layers.')]
    : [said('NEUTRAL', 'Binding to defects is said to be favourable; with intact layers it is not compared.')];

  function said(direction: Reading['direction'], sentence: string): Reading {
    return { direction, inputs, sentence, qualitative: true };
  }
}

function isAbsent(fact: Fact): boolean {
  return statementOf(fact, 'PRESENCE')?.level === 'ABSENT';
}
