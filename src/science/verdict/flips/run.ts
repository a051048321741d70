import type { Comparison, EvidenceLine } from '../../../domain/evidence.ts';
import type { Rule } from '../../rules/rule.ts';
import { judgeRule } from '../judgeRule.ts';
import type { Judging } from '../judging.ts';
import type { Question } from '../question.ts';

/** A comparison of a rule, or of one that it follows from. */
export type Breakpoint = { readonly rule: string; readonly comparison: Comparison };

/** Lines of one rule, and every number that was held against a threshold on the way, under repairs too. */
export type Run = {
  readonly lines: readonly EvidenceLine[];
  /** By place: the same place is the same comparison after a small change. */
  readonly breakpoints: ReadonlyMap<string, Breakpoint>;
};

/** Judges a rule and takes note of its comparisons. */
export function runRule(rule: Rule, question: Question, judging: Judging): Run {
  const breakpoints = new Map<string, Breakpoint>();
  let call = 0;
  const note = (place: string, code: string, comparisons: readonly Comparison[] = []) => {
    const seen = new Map<string, number>();
    for (const comparison of comparisons) {
      const nth = seen.get(comparison.parameter) ?? 0;
      seen.set(comparison.parameter, nth + 1);
      breakpoints.set(`${call}/${place}/${comparison.parameter}/${nth}`, { rule: code, comparison });
    }
  };
  const noting: Rule = {
    ...rule,
    judge: (input) => {
      call += 1;
      const assessed: typeof input.assessed = (process) => {
        const assessment = input.assessed(process);
        for (const line of assessment.lines) note(line.id, line.rule, line.comparisons);
        return assessment;
      };
      const readings = rule.judge({ ...input, assessed });
      for (const [place, { comparisons }] of readings.entries()) note(String(place), rule.code, comparisons);
      return readings;
    },
  };
  return { lines: judgeRule(noting, question, judging), breakpoints };
}
