import type { Assessment, EvidenceLine, Strand } from '../../domain/evidence.ts';
import { proposition } from '../../domain/proposition.ts';
import { finished, ofEachInSteps, type Steps } from '../../domain/steps.ts';
import type { Subject } from '../facts/subject.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { byElimination } from './elimination.ts';
import { judgeRule } from './judgeRule.ts';
import type { Judging } from './judging.ts';
import type { Question } from './question.ts';
import { weigh } from './verdictOf.ts';

/** What is asserted of a subject: that a process takes place in a region; null: anywhere. */
export type Asserted = { readonly process: string; readonly region: string | null };

/** Lines of every rule that judges the process, what is inferred by elimination, and the verdict that follows. */
export function assess(subject: Subject, asserted: Asserted, judging: Judging): Assessment {
  return finished(assessing(subject, asserted, judging));
}

/** The same, rule by rule. */
export function* assessing(subject: Subject, asserted: Asserted, judging: Judging): Steps<Assessment> {
  const own = yield* directAssessing(subject, asserted, judging);
  const { assessed } = questionOf(subject, asserted, judging);
  const inferred = byElimination({ subject, own, assessed }, judging);
  return inferred.length === 0 ? own : { ...own, lines: [...own.lines, ...inferred] };
}

/** Without what is inferred, which changes no verdict. */
function* directAssessing(subject: Subject, asserted: Asserted, judging: Judging): Steps<Assessment> {
  const question = questionOf(subject, asserted, judging);
  const asked = askedRules(asserted.process, judging);
  const lines = yield* ofEachInSteps(asked, (rule) => judgeRule(rule, question, judging));
  return assessmentOf(subject, asserted, lines);
}

/** Rules that judge a process, without those left out. */
export function askedRules(process: string, { options }: Judging): readonly Rule[] {
  return rules.entries.filter((rule) => rule.processes.includes(process) && !options.leftOutRules.includes(rule.code));
}

/** What the rules are asked. */
export function questionOf(subject: Subject, { process, region }: Asserted, judging: Judging): Question {
  return {
    subject,
    proposition: proposition(subject.material, subject.ion, process, region).id,
    process,
    region,
    assessed: (other) => finished(directAssessing(subject, { process: other, region }, judging)),
  };
}

/** The assessment that lines amount to. */
export function assessmentOf(
  { material, ion }: Subject,
  { process, region }: Asserted,
  lines: readonly EvidenceLine[],
): Assessment {
  const weighing = weigh(lines);
  const familiesOf = (strands: readonly Strand[]) => [...new Set(strands.map(({ family }) => family))];
  return {
    proposition: proposition(material, ion, process, region).id,
    material,
    ion,
    process,
    region,
    ...weighing,
    supportingFamilies: familiesOf(weighing.strands.filter(({ supports }) => supports > 0)),
    contradictingFamilies: familiesOf(weighing.strands.filter(({ contradicts }) => contradicts > 0)),
    laboratories: [...new Set(weighing.strands.map(({ laboratory }) => laboratory))],
    conflict: weighing.supportingWeight > 0 && weighing.contradictingWeight > 0,
    lines,
  };
}
