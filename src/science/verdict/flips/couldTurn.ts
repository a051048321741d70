import type { ConditionCode, EvidenceLine } from '../../../domain/evidence.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Judging } from '../judging.ts';
import { CAP, weightAsked } from '../line.ts';
import { weigh } from '../verdictOf.ts';
import type { BaseRun, Bench } from './bench.ts';

/**
 * Whether any change of the lines of some rules could turn the verdict. More support never lowers a verdict and less never
 * raises it, so that nothing turns it if neither the best nor the worst that these lines could say does.
 */
export function couldTurn({ lines, verdict, judging }: Bench, runs: readonly BaseRun[]): boolean {
  const touched = new Map(runs.map(({ rule }) => [rule.code, rule]));
  const extreme = (direction: 'SUPPORTS' | 'CONTRADICTS') =>
    weigh(
      lines.map((line) => {
        const rule = touched.get(line.rule);
        return rule === undefined ? line : extremeOf(line, direction, { rule, judging });
      }),
    ).verdict;
  return extreme('SUPPORTS') !== verdict || extreme('CONTRADICTS') !== verdict;
}

/** What a line would be that says the most that its rule can say for or against. */
function extremeOf(
  line: EvidenceLine,
  direction: 'SUPPORTS' | 'CONTRADICTS',
  { rule, judging }: { readonly rule: Rule; readonly judging: Judging },
): EvidenceLine {
  if (rule.outcomes?.includes(direction) === false) return { ...line, direction: 'NEUTRAL', effectiveWeight: 0 };
  return { ...line, direction, effectiveWeight: heaviest(line, weightAsked(rule, judging) ?? rule.weight) };
}

/** Why a line is light whatever its numbers are. */
const lasting: ReadonlySet<ConditionCode> = new Set(['FLAGGED_INPUT', 'CONFLICTING_INPUT']);

/** The most that a line could weigh with other numbers: as a rule no more than its rule. */
function heaviest({ weight, conditions }: EvidenceLine, ofRule: number): number {
  const most = Math.max(weight, ofRule);
  return conditions.some(({ code }) => lasting.has(code)) ? Math.min(most, CAP) : most;
}
