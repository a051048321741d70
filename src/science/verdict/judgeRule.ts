import type { Direction, EvidenceLine, LineCondition, UsedParameter } from '../../domain/evidence.ts';
import type { Changes } from '../facts/facts.ts';
import { stateMismatch } from '../facts/state.ts';
import { changedSubject, type Subject } from '../facts/subject.ts';
import type { Assessed, Reading, Rule } from '../rules/rule.ts';
import type { Conflict, Judging } from './judging.ts';

/** The heaviest that a line may be that rests on words or on a condition. */
const CAP = 1;

export type Question = {
  readonly subject: Subject;
  readonly proposition: string;
  readonly process: string;
  readonly region: string | null;
  /** Assessment of another process of the same subject and region. */
  readonly assessed: Assessed;
};

/** All lines that a rule brings to bear on a proposition; one line NOT_TESTED if there is nothing to read. */
export function judgeRule(rule: Rule, question: Question, judging: Judging): readonly EvidenceLine[] {
  const parameters = parametersOf(rule, judging);
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  const read = (changes: Changes) => readRule(rule, question, values, changes);
  const readings = read(new Map());
  if (readings.length === 0) return [untested(rule, question, parameters)];
  return readings.map((reading, place) => {
    const repaired = underRepairs(reading, place, judging.conflicts, read);
    return lineOf(rule, question, repaired, { parameters, judging });
  });
}

function readRule(
  rule: Rule,
  { subject, process, region, assessed }: Question,
  values: ReadonlyMap<string, number>,
  changes: Changes,
): readonly Reading[] {
  return rule.judge({
    subject: changedSubject(subject, changes),
    process,
    region,
    assessed,
    parameter: (name) => {
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`Rule ${rule.code} has no parameter "${name}"`);
      return value;
    },
  });
}

/** Thresholds as used: the rule's own, or what a query asks for. */
function parametersOf({ code, parameters }: Rule, { options }: Judging): readonly UsedParameter[] {
  return parameters.map(({ name, value: standard, unit }) => {
    const override = options.thresholds.findLast((each) => each.rule === code && each.parameter === name);
    return { name, value: override?.value ?? standard, standard, unit };
  });
}

/**
 * A reading whose inputs contradict others, judged under every repair of the contradiction: the same direction under
 * all is kept, against and neutral is against, all else is neutral. It is conditional in any case.
 */
function underRepairs(
  reading: Reading,
  place: number,
  conflicts: readonly Conflict[],
  read: (changes: Changes) => readonly Reading[],
): Reading {
  const touched = conflicts.filter(({ inputs }) => reading.inputs.some(({ id }) => inputs.has(id)));
  if (touched.length === 0) return reading;
  const directions = touched.flatMap(({ repairs }) =>
    repairs.map((repair) => read(repair)[place]?.direction ?? 'NEUTRAL'),
  );
  const direction = combined(directions.length === 0 ? [reading.direction] : directions);
  const sentence =
    direction === reading.direction
      ? 'its inputs contradict others of the source; it points the same way under every repair'
      : 'its inputs contradict others of the source, and the repairs do not all point one way';
  const conditions = [...(reading.conditions ?? []), { code: 'CONFLICTING_INPUT' as const, sentence }];
  return { ...reading, direction, conditions };
}

function combined(directions: readonly Direction[]): Reading['direction'] {
  const kinds = new Set(directions.map((each) => (each === 'SUPPORTS' || each === 'CONTRADICTS' ? each : 'NEUTRAL')));
  if (kinds.size === 1) return [...kinds][0] ?? 'NEUTRAL';
  return kinds.has('CONTRADICTS') && !kinds.has('SUPPORTS') ? 'CONTRADICTS' : 'NEUTRAL';
}

type Used = { readonly parameters: readonly UsedParameter[]; readonly judging: Judging };

function lineOf(rule: Rule, question: Question, reading: Reading, { parameters, judging }: Used): EvidenceLine {
  const [first] = reading.inputs;
  const conditions = [...(reading.conditions ?? []), ...conditionsOf(rule, question, reading, judging)];
  const override = judging.options.weights.findLast((each) => each.rule === rule.code);
  const weight = override?.weight ?? reading.weight ?? rule.weight;
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
    ...[...new Set(mismatches)].map((sentence) => ({ code: 'STATE_MISMATCH' as const, sentence })),
    ...(faults.length === 0
      ? []
      : [{ code: 'FLAGGED_INPUT' as const, sentence: `the audit found fault with its inputs: ${faults.join(', ')}` }]),
  ];
}

function untested(rule: Rule, question: Question, parameters: readonly UsedParameter[]): EvidenceLine {
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
