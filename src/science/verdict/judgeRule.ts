import type { EvidenceLine, UsedParameter } from '../../domain/evidence.ts';
import { memoized } from '../../domain/memoized.ts';
import type { Changes } from '../facts/facts.ts';
import { repairedSubject } from '../facts/subject.ts';
import type { Reading, Rule } from '../rules/rule.ts';
import type { Judging } from './judging.ts';
import { lineOf, untested, withIds } from './line.ts';
import type { Question } from './question.ts';
import { underRepairs } from './repairs.ts';

/** What a rule reads, under repairs where its inputs contradict others, and the thresholds that it reads with. */
export type RuleRead = { readonly readings: readonly Reading[]; readonly parameters: readonly UsedParameter[] };

/** All lines that a rule brings to bear on a proposition; one line NOT_TESTED if there is nothing to read. */
export function judgeRule(rule: Rule, question: Question, judging: Judging): readonly EvidenceLine[] {
  return linesOf(rule, question, { ...readUnderRepairs(rule, question, judging), judging });
}

export function readUnderRepairs(rule: Rule, question: Question, judging: Judging): RuleRead {
  const parameters = parametersOf(rule, judging);
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  // readings that share conflicts are judged under the same repairs
  const read = memoized((changes: Changes) => readRule(rule, question, values, changes));
  const readings = read(new Map()).map((reading) => underRepairs(reading, judging.conflicts, read));
  return { readings, parameters };
}

export function linesOf(
  rule: Rule,
  question: Question,
  { readings, parameters, judging }: RuleRead & { readonly judging: Judging },
): readonly EvidenceLine[] {
  if (readings.length === 0) return [untested(rule, question, parameters)];
  return withIds(readings.map((reading) => lineOf(rule, question, reading, { parameters, judging })));
}

function readRule(
  rule: Rule,
  { subject, process, region, assessed }: Question,
  values: ReadonlyMap<string, number>,
  changes: Changes,
): readonly Reading[] {
  return rule.judge({
    subject: repairedSubject(subject, changes),
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
export function parametersOf({ code, parameters }: Rule, { options }: Judging): readonly UsedParameter[] {
  return parameters.map(({ name, value: standard, unit }) => {
    const override = options.thresholds.findLast((each) => each.rule === code && each.parameter === name);
    return { name, value: override?.value ?? standard, standard, unit };
  });
}
