import { groupBy } from '../../domain/groupBy.ts';
import { techniques } from '../../domain/techniques/index.ts';
import type { TechniqueFamily } from '../../domain/techniques/technique.ts';
import type { Fact } from '../facts/fact.ts';
import { type CutOff, lowerCutOff, stateMismatch } from '../facts/state.ts';
import type { Subject } from '../facts/subject.ts';
import type { AuditRule, CheckResult } from './auditRule.ts';
import { ownSubjects } from './ownSubjects.ts';

/** Families whose measurements explain a capacity that another one measures. */
const explaining: readonly TechniqueFamily[] = ['SCATTERING', 'MAGNETIC_RESONANCE', 'SURFACE', 'VIBRATIONAL'];

/**
 * A9: evidence was taken in the state that it is to explain.
 *
 * A mismatch is a WARNING, for the state is typed, not computed. Where the cut-off of the capacity itself is not stated,
 * and only that of another run of the same carbon says where it ends, the mismatch is merely implied: INFO. So is that
 * nothing can be said, where no cut-off is known at all.
 */
export const a9States: AuditRule = {
  code: 'A9',
  name: 'state mismatch',
  description: 'Evidence comes from the potentials and the cycles of the capacity that it is to explain.',
  question: 'Was the evidence taken in the state that it is to explain?',
  parameters: [],
  check: (input) =>
    ownSubjects(input).flatMap((subject) => {
      const evidence = subject.own.find({ also: isEvidence });
      const byTechnique = groupBy(evidence, ({ observation }) => String(observation.technique));
      return [...byTechnique].map(([technique, facts]) => checkTechnique(subject, technique, facts));
    }),
};

/** What was set, and what a figure shows, explains nothing. */
const settings: readonly (string | null)[] = ['CUTOFF_POTENTIAL', 'SPECIFIC_CURRENT', 'SCAN_RATE'];

/** A statement of a technique that explains, with a state that can be held against that of the capacity. */
function isEvidence({ family, observation: { conditions, quantity, statement } }: Fact): boolean {
  const hasState = conditions.potential !== undefined || conditions.cycleClass !== undefined;
  const explains = family !== null && explaining.includes(family);
  return explains && hasState && statement.form !== 'CAPTION' && !settings.includes(quantity);
}

type Mismatch = { readonly fact: Fact; readonly reason: string; readonly implied: boolean };

function checkTechnique(subject: Subject, technique: string, facts: readonly Fact[]): CheckResult {
  const { material, ion } = subject;
  const cutOff = lowerCutOff(subject);
  const mismatches = facts.flatMap((fact): readonly Mismatch[] => {
    const reason = stateMismatch(fact, subject, null);
    return reason === null ? [] : [{ fact, reason: `it ${reason}`, implied: isImplied(fact, cutOff) }];
  });
  const blind = cutOff === null && facts.some(({ observation }) => observation.conditions.potential !== undefined);
  const severity = severityOf(mismatches, blind);
  const shown = mismatches.length > 0 ? mismatches.map(({ fact }) => fact) : facts;
  return {
    severity,
    material,
    ion,
    inputs: [...shown, ...(cutOff?.inputs ?? [])],
    // rules know of the state by themselves
    doubted: [],
    sentence: `${sentenceCase(techniques.get(technique).name)} with ${ion}: ${said(mismatches, facts, blind)}.`,
  };
}

/** A first cycle is stated; that a potential lies below a cut-off follows only from where the cut-off is taken from. */
function isImplied({ observation }: Fact, cutOff: CutOff | null): boolean {
  return observation.conditions.cycleClass !== 'FIRST' && cutOff?.assumed === true;
}

function severityOf(mismatches: readonly Mismatch[], blind: boolean): CheckResult['severity'] {
  if (mismatches.some(({ implied }) => !implied)) return 'WARNING';
  return mismatches.length > 0 || blind ? 'INFO' : null;
}

function said(mismatches: readonly Mismatch[], facts: readonly Fact[], blind: boolean): string {
  if (mismatches.length > 0) {
    const reasons = [...new Set(mismatches.map(({ reason }) => reason))].join(', and ');
    const own = mismatches.some(({ implied }) => implied)
      ? " (where another run ends; the capacity's own cut-off is not stated)"
      : '';
    const rest = facts.length - mismatches.length;
    return `${reasons}${own}${rest === 0 ? '' : `; ${rest} other ${rest === 1 ? 'statement fits' : 'statements fit'}`}`;
  }
  return blind
    ? 'nothing says at which potential the capacity ends, so its state cannot be compared'
    : `${facts.length === 1 ? 'its one statement is' : `all ${facts.length} statements are`} of the state of the capacity`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
