import type { EvidenceLine, Verdict } from '../../../domain/evidence.ts';
import type { Fact } from '../../facts/fact.ts';
import { mappedSubject, type Subject } from '../../facts/subject.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Asserted, askedRules, questionOf } from '../assess.ts';
import type { Judging } from '../judging.ts';
import { weigh } from '../verdictOf.ts';
import { type Breakpoint, type Run, runRule } from './run.ts';

/** A rule as it was judged before any change, and the facts that it asked for. */
export type BaseRun = Run & { readonly rule: Rule; readonly facts: ReadonlyMap<string, Fact> };

/** An assessment taken apart by rules, so that a change judges only those again that it can touch. */
export type Bench = {
  readonly subject: Subject;
  readonly asserted: Asserted;
  readonly judging: Judging;
  readonly verdict: Verdict;
  readonly lines: readonly EvidenceLine[];
  readonly runs: readonly BaseRun[];
};

export function benchOf(subject: Subject, asserted: Asserted, judging: Judging): Bench {
  const runs = askedRules(asserted.process, judging).map((rule) => baseRun(rule, { subject, asserted, judging }));
  const lines = runs.flatMap((run) => run.lines);
  return { subject, asserted, judging, verdict: weigh(lines).verdict, lines, runs };
}

type Setting = { readonly subject: Subject; readonly asserted: Asserted; readonly judging: Judging };

/** A rule can only change with facts that it asked for. */
function baseRun(rule: Rule, { subject, asserted, judging }: Setting): BaseRun {
  const facts = new Map<string, Fact>();
  const watched = mappedSubject(subject, (all) => ({
    find(want) {
      const found = all.find(want);
      for (const fact of found) facts.set(fact.id, fact);
      return found;
    },
  }));
  return { ...runRule(rule, questionOf(watched, asserted, judging), judging), rule, facts };
}

/** A subject or a way of judging to be put in the place of the bench's own, and the runs that this can touch. */
export type Change = {
  readonly subject?: Subject;
  readonly judging?: Judging;
  readonly runs: readonly BaseRun[];
};

export type Judged = { readonly verdict: Verdict; readonly breakpoints: ReadonlyMap<string, Breakpoint> };

/** Judges again what a change can touch; the lines of all other rules stay. */
export function judgeAgain(bench: Bench, { subject = bench.subject, judging = bench.judging, runs }: Change): Judged {
  const question = questionOf(subject, bench.asserted, judging);
  const again = new Map(runs.map(({ rule }) => [rule.code, runRule(rule, question, judging)]));
  const lines = bench.runs.flatMap((run) => (again.get(run.rule.code) ?? run).lines);
  return { verdict: weigh(lines).verdict, breakpoints: breakpointsOf([...again]) };
}

/** Breakpoints of several rules; places are told apart by the rule. */
export function breakpointsOf(runs: readonly (readonly [string, Run])[]): ReadonlyMap<string, Breakpoint> {
  return new Map(
    runs.flatMap(([code, { breakpoints }]) =>
      [...breakpoints].map(([place, breakpoint]) => [`${code}/${place}`, breakpoint] as const),
    ),
  );
}

/** The heaviest line that a rule gives. */
const HEAVIEST = 3;

/**
 * Whether any change of the lines of some rules could turn the verdict. More support never lowers a verdict and less never
 * raises it, so that nothing turns it if neither the best nor the worst that these lines could say does.
 */
export function couldTurn({ lines, verdict }: Bench, runs: readonly BaseRun[]): boolean {
  const codes = new Set(runs.map(({ rule }) => rule.code));
  const extreme = (direction: 'SUPPORTS' | 'CONTRADICTS') =>
    weigh(
      lines.map((line) =>
        codes.has(line.rule) ? { ...line, direction, effectiveWeight: Math.max(HEAVIEST, line.weight) } : line,
      ),
    ).verdict;
  return extreme('SUPPORTS') !== verdict || extreme('CONTRADICTS') !== verdict;
}
