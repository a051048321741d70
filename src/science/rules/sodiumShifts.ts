import { type Fact, statementOf } from '../facts/fact.ts';
import { courseOnFilling } from './courseOnFilling.ts';
import { onPlateau } from './onPlateau.ts';
import type { Reading, RuleInput } from './rule.ts';
import { type Line, linesOf, linesWithin, shiftReading } from './shiftLines.ts';
import { interval } from './words.ts';

/** Modes that see the electrode in its cell, before anything stored is lost. */
const inTheCell: readonly (string | undefined)[] = ['OPERANDO', 'IN_SITU'];

/** What the 23Na lines of one source say: metal first, then pores, then whether all sodium lies between layers. */
export function sodiumShifts(input: RuleInput, facts: readonly Fact[]): Reading {
  const lines = linesOf(facts.filter((fact) => !isElsewhere(fact, input)));
  const metallic = linesWithin(input, lines, 'Metallic');
  if (metallic.length > 0) return shiftReading(input, metallic, 'Metallic');
  const towards = facts.filter((fact) => isTowardsMetal(fact, input));
  if (towards.length > 0) {
    const sentence = 'The 23Na line moves towards that of the metal on the plateau, in words.';
    return { direction: 'SUPPORTS', inputs: towards, sentence, qualitative: true };
  }
  const pores = linesWithin(input, lines, 'Pore');
  if (pores.length > 0) return { ...shiftReading(input, pores, 'Pore'), weight: input.parameter('ionicWeight') };
  return withoutPores(input, facts, lines);
}

function withoutPores(input: RuleInput, facts: readonly Fact[], lines: readonly Line[]): Reading {
  const here = lines.filter(({ fact }) => onPlateau(input.subject)(fact));
  const layers = linesWithin(input, here, 'Layer');
  if (layers.length === 0 || layers.length < here.length) return undecided(facts, lines);
  if (layers.every(({ fact }) => inTheCell.includes(fact.observation.conditions.mode))) {
    return shiftReading(input, layers, 'Layer');
  }
  const sentence =
    'Outside its cell the electrode shows 23Na on the plateau between layers alone; what pores held may be lost on the way.';
  return { direction: 'NEUTRAL', inputs: facts, sentence };
}

function undecided(facts: readonly Fact[], lines: readonly Line[]): Reading {
  if (lines.length > 0) {
    const shifts = lines.map(({ bounds }) => interval(bounds, 'ppm')).join(', ');
    const sentence = `On the plateau 23Na resonates at ${shifts}: this lies in no range that tells pores from layers.`;
    return { direction: 'NEUTRAL', inputs: facts, sentence };
  }
  if (facts.some((fact) => knightLevel(fact) === 'ABSENT')) {
    const sentence = 'No Knight shift of 23Na is seen; pores may still hold ions.';
    return { direction: 'NEUTRAL', inputs: facts, sentence };
  }
  const sentence = '23Na was measured, but no shift on the plateau is printed.';
  return { direction: 'INSUFFICIENT', inputs: facts, sentence };
}

/** Whether a line is said of another state than the plateau; one that names no state may be of any but the pristine. */
function isElsewhere(fact: Fact, { subject }: RuleInput): boolean {
  const { region, potential, mode } = fact.observation.conditions;
  const placed = region !== undefined || potential !== undefined || mode === 'PRISTINE';
  return placed && !onPlateau(subject)(fact);
}

function isTowardsMetal(fact: Fact, input: RuleInput): boolean {
  if (isElsewhere(fact, input)) return false;
  return knightLevel(fact) === 'PRESENT' || courseOnFilling(fact) === 'UP';
}

function knightLevel(fact: Fact): string | undefined {
  return statementOf(fact, 'PRESENCE')?.level;
}
