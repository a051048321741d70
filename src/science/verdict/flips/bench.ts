import type { EvidenceLine, Verdict } from '../../../domain/evidence.ts';
import { memoized } from '../../../domain/memoized.ts';
import { remembered, rememberedFor } from '../../../domain/remembered.ts';
import type { Fact, NumberedFact } from '../../facts/fact.ts';
import { mappedSubject, type Subject } from '../../facts/subject.ts';
import type { Assessed, Rule } from '../../rules/rule.ts';
import { type Asserted, askedRules, assessmentOf, questionOf } from '../assess.ts';
import type { Judging } from '../judging.ts';
import type { Question } from '../question.ts';
import { weigh } from '../verdictOf.ts';
import { type Breakpoint, type Run, readNoting, runRule } from './run.ts';
import { WatchedFact } from './watchedFact.ts';

/** A rule as it was judged before any change, and the facts whose numbers it read. */
export type BaseRun = Run & { readonly rule: Rule; readonly numbers: ReadonlyMap<string, NumberedFact> };

/** An assessment taken apart by rules, so that a change judges only those again that it can touch. */
export type Bench = {
  readonly subject: Subject;
  readonly asserted: Asserted;
  readonly judging: Judging;
  readonly verdict: Verdict;
  readonly lines: readonly EvidenceLine[];
  readonly runs: readonly BaseRun[];
  /** The same for a rival in the same region, which some rule follows from. */
  readonly other: (process: string) => Bench;
};

/** Takes an assessment apart. */
export function benchOf(subject: Subject, asserted: Asserted, judging: Judging): Bench {
  return benches(judging)(subject, asserted);
}

/** One that some rule of another assessment follows from is taken apart once for both. */
const benches = remembered((judging: Judging) =>
  rememberedFor(
    (subject: Subject, asserted: Asserted): Bench => {
      const runs = askedRules(asserted.process, judging).map((rule) => baseRun(rule, { subject, asserted, judging }));
      const lines = runs.flatMap((run) => run.lines);
      const other = (process: string) => benchOf(subject, { ...asserted, process }, judging);
      return { subject, asserted, judging, verdict: weigh(lines).verdict, lines, runs, other };
    },
    ({ process, region }) => `${process}|${region}`,
  ),
);

type Setting = { readonly subject: Subject; readonly asserted: Asserted; readonly judging: Judging };

/** A rule can only change with numbers that it read. */
function baseRun(rule: Rule, { subject, asserted, judging }: Setting): BaseRun {
  const numbers = new Map<string, NumberedFact>();
  const watched = memoized((fact: Fact) => new WatchedFact(fact, numbers));
  const watching = mappedSubject(subject, (facts) => ({
    find(want) {
      const { also } = want;
      const found = facts.find(also === undefined ? want : { ...want, also: (fact) => also(watched(fact)) });
      return found.map(watched);
    },
  }));
  return { ...runRule(rule, questionOf(watching, asserted, judging), judging), rule, numbers };
}

/** A subject or a way of judging to be put in the place of the bench's own, and which runs this can touch. */
export type Change = {
  readonly subject?: Subject;
  readonly judging?: Judging;
  readonly touches: (run: BaseRun) => boolean;
};

export type Judged = {
  readonly verdict: Verdict;
  readonly lines: readonly EvidenceLine[];
  readonly breakpoints: ReadonlyMap<string, Breakpoint>;
};

/**
 * Judges again what a change can touch, in assessments too that a rule follows from; the lines of all other rules stay.
 *
 * @param runs judges only these of the bench's own
 */
export function judgeAgain(bench: Bench, change: Change, runs = bench.runs): Judged {
  const { judging = bench.judging, touches } = change;
  const question = changedQuestion(bench, change);
  const again = new Map(runs.filter(touches).map(({ rule }) => [rule.code, runRule(rule, question, judging)] as const));
  const lines = bench.runs.flatMap((run) => (again.get(run.rule.code) ?? run).lines);
  return { verdict: weigh(lines).verdict, lines, breakpoints: breakpointsOf([...again]) };
}

/** Comparisons alone of what a change can touch, or of one of these rules. */
export function compareAgain(bench: Bench, change: Change, only: string | undefined): Judged['breakpoints'] {
  const { judging = bench.judging, touches } = change;
  const question = changedQuestion(bench, change);
  const runs = bench.runs.filter((run) => touches(run) && (only === undefined || run.rule.code === only));
  return breakpointsOf(runs.map(({ rule }) => [rule.code, readNoting(rule, question, judging)] as const));
}

function changedQuestion(bench: Bench, change: Change): Question {
  const { subject = bench.subject, judging = bench.judging } = change;
  const assessed: Assessed = (process) => {
    const other = bench.other(process);
    return assessmentOf(subject, other.asserted, judgeAgain(other, change).lines);
  };
  return { ...questionOf(subject, bench.asserted, judging), assessed };
}

/** Breakpoints of several rules; places are told apart by the rule. */
export function breakpointsOf(
  runs: readonly (readonly [string, Pick<Run, 'breakpoints'>])[],
): ReadonlyMap<string, Breakpoint> {
  return new Map(
    runs.flatMap(([code, { breakpoints }]) =>
      [...breakpoints].map(([place, breakpoint]) => [`${code}/${place}`, breakpoint] as const),
    ),
  );
}
