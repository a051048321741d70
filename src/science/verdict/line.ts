import type { EvidenceLine, LineCondition, UsedParameter } from '../../domain/evidence.ts';
import { stateMismatch } from '../facts/state.ts';
import type { Reading, Rule } from '../rules/rule.ts';
import type { Judging } from './judging.ts';
import type { Question } from './question.ts';

/** The heaviest that a line may be that rests on words or on a condition. */
export const CAP = 1;

/** Two readings that rest on the same first statement are told apart by their place. */
export function withIds(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const taken = new Map<string, number>();
  return lines.map((line) => {
    const place = (taken.get(line.id) ?? 0) + 1;
    taken.set(line.id, place);
    return place === 1 ? line : { ...line, id: `${line.id}+${place}` };
  });
}

export type Used = { readonly parameters: readonly UsedParameter[]; readonly judging: Judging };

/** What a reading weighs and rests on. */
export function lineOf(rule: Rule, question: Question, reading: Reading, { parameters, judging }: Used): EvidenceLine {
  const [first] = reading.inputs;
  const conditions = [...(reading.conditions ?? []), ...conditionsOf(rule, question, reading, judging)];
  const weight = weightOf(rule, reading, judging);
  const qualitative = reading.qualitative ?? false;
  const points = reading.direction === 'SUPPORTS' || reading.direction === 'CONTRADICTS';
  const capped = qualitative || conditions.length > 0 ? Math.min(weight, CAP) : weight;
  return {
    id: lineId(rule, question, first?.id ?? reading.direction),
    rule: rule.code,
    proposition: question.proposition,
    direction: reading.direction,
    family: reading.family ?? first?.family ?? rule.family,
    technique: first?.observation.technique ?? rule.techniques[0],
    laboratory: first?.laboratory ?? null,
    sources: [...new Set(reading.inputs.map(({ observation }) => observation.source))],
    weight,
    effectiveWeight: points ? capped : 0,
    qualitative,
    inferred: false,
    conditions,
    comparisons: reading.comparisons ?? [],
    criteria: reading.criteria ?? [],
    parameters,
    inputs: [...new Set(reading.inputs.map(({ id }) => id))],
    sentence: reading.sentence,
  };
}

/** What a query asks for takes the place of the rule's weight; a reading that weighs less for its own reasons still does. */
function weightOf(rule: Rule, reading: Reading, judging: Judging): number {
  const own = reading.weight ?? rule.weight;
  const asked = weightAsked(rule, judging) ?? own;
  return own < rule.weight ? Math.min(own, asked) : asked;
}

/** The weight that a query asks for; undefined if it does not. */
export function weightAsked({ code }: Rule, { options }: Judging): number | undefined {
  return options.weights.findLast(({ rule }) => rule === code)?.weight;
}

/** A state other than the one judged, and inputs that the audit found fault with. */
function conditionsOf(
  rule: Rule,
  { subject, region }: Question,
  { inputs, inState = inputs }: Reading,
  { flagged }: Judging,
): readonly LineCondition[] {
  const mismatches = rule.anyState
    ? []
    : inState.flatMap((fact) => stateMismatch(fact, subject, region ?? rule.region) ?? []);
  const faults = [...new Set(inputs.flatMap(({ id }) => flagged.get(id) ?? []))];
  return [
    ...[...new Set(mismatches)].map((state) => ({
      code: 'STATE_MISMATCH' as const,
      sentence: `a statement that it rests on ${state}`,
    })),
    ...(faults.length === 0
      ? []
      : [{ code: 'FLAGGED_INPUT' as const, sentence: `the audit found fault with its inputs: ${faults.join(', ')}` }]),
  ];
}

/** Says that there is nothing to read. */
export function untested(rule: Rule, question: Question, parameters: readonly UsedParameter[]): EvidenceLine {
  return {
    id: lineId(rule, question, 'NOT_TESTED'),
    rule: rule.code,
    proposition: question.proposition,
    direction: 'NOT_TESTED',
    family: rule.family,
    technique: rule.techniques[0],
    laboratory: null,
    sources: [],
    weight: rule.weight,
    effectiveWeight: 0,
    qualitative: false,
    inferred: false,
    conditions: [],
    comparisons: [],
    criteria: [],
    parameters,
    inputs: [],
    sentence: 'No such measurement is reported.',
  };
}

function lineId({ code }: Rule, { proposition }: Question, first: string): string {
  const tail = (id: string) => id.slice(id.indexOf(':') + 1);
  return `EvidenceLine:${tail(proposition)}/${code}/${tail(first)}`;
}
