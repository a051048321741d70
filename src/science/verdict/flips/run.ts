import type { Comparison, EvidenceLine } from '../../../domain/evidence.ts';
import type { Assessed, Rule } from '../../rules/rule.ts';
import { linesOf, type RuleRead, readUnderRepairs } from '../judgeRule.ts';
import type { Judging } from '../judging.ts';
import type { Question } from '../question.ts';

/** A comparison of a rule, or of one that it follows from. */
export type Breakpoint = {
  readonly rule: string;
  readonly comparison: Comparison;
  /** Ids of the statements that it rests on. */
  readonly inputs: readonly string[];
};

/** Lines of one rule, and every number that was held against a threshold on the way, under repairs too. */
export type Run = {
  readonly lines: readonly EvidenceLine[];
  /** By place: the same place is the same comparison after a small change. */
  readonly breakpoints: ReadonlyMap<string, Breakpoint>;
  /** Names of its own thresholds that it asked for. */
  readonly asked: ReadonlySet<string>;
};

type Noted = {
  readonly rule: string;
  readonly comparisons?: readonly Comparison[] | undefined;
  readonly inputs: readonly string[];
};

type Notes = Omit<Run, 'lines'> & { readonly read: RuleRead };

/** Judges a rule and takes note of its comparisons. */
export function runRule(rule: Rule, question: Question, judging: Judging): Run {
  const { read, ...notes } = readNoting(rule, question, judging);
  return { ...notes, lines: linesOf(rule, question, { ...read, judging }) };
}

/** Comparisons and thresholds of a rule, without the lines that would follow. */
export function readNoting(rule: Rule, question: Question, judging: Judging): Notes {
  const breakpoints = new Map<string, Breakpoint>();
  const asked = new Set<string>();
  let call = 0;
  const note = (place: string, { rule: code, comparisons = [], inputs }: Noted) => {
    const seen = new Map<string, number>();
    for (const comparison of comparisons) {
      const nth = seen.get(comparison.parameter) ?? 0;
      seen.set(comparison.parameter, nth + 1);
      breakpoints.set(`${call}/${place}/${comparison.parameter}/${nth}`, { rule: code, comparison, inputs });
    }
  };
  const noting: Rule = {
    ...rule,
    judge: (input) => {
      call += 1;
      const assessed: Assessed = (process) => {
        const assessment = input.assessed(process);
        for (const line of assessment.lines) note(line.id, line);
        return assessment;
      };
      const parameter = (name: string) => {
        asked.add(name);
        return input.parameter(name);
      };
      const readings = rule.judge({ ...input, assessed, parameter });
      for (const [place, { comparisons, inputs }] of readings.entries()) {
        note(String(place), { rule: rule.code, comparisons, inputs: inputs.map(({ id }) => id) });
      }
      return readings;
    },
  };
  return { read: readUnderRepairs(noting, question, judging), breakpoints, asked };
}
