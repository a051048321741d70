import type { Repair, Severity } from '../../domain/audit.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { Extent } from '../orders/bounds.ts';
import type { BoundConstraint } from '../orders/constraint.ts';
import type { OrderProblem } from '../orders/problem.ts';
import { extentUnderRepairs, repairedSystems } from '../orders/repairedSystems.ts';
import { interval, number } from '../rules/words.ts';
import { inputsOf, restsOnNumbers } from './a16Problem.ts';
import type { CheckResult } from './auditRule.ts';
import { termOf } from './term.ts';

/** How far numbers may miss each other by the noise of computing, mAh/g. */
const NOISE = 1e-6;

/** Each stated contribution against what all else leaves of it; one alone is bounded by nothing. */
export function checkContributions(problem: OrderProblem, facts: Facts): readonly CheckResult[] {
  if (problem.layout.processes.length < 2) return [];
  const stated = problem.constraints.filter(({ kind }) => kind === 'PROCESS_CAPACITY');
  return stated.flatMap((each) => each.rows.flatMap((row) => checkOne(problem, facts, { stated: each, row })));
}

type Stated = { readonly stated: BoundConstraint; readonly row: BoundConstraint['rows'][number] };

function checkOne(problem: OrderProblem, facts: Facts, { stated, row }: Stated): readonly CheckResult[] {
  const { derived, severity, how } = found(problem, { stated, row });
  if (derived.upper === Number.POSITIVE_INFINITY && derived.lower <= 0) return [];
  const printed = boundsOf(row);
  const verb = severity === null ? 'agrees with' : 'contradicts';
  return [
    {
      severity,
      material: problem.subject.material,
      ion: problem.subject.ion,
      inputs: inputsOf(facts, stated, problem.constraints),
      doubted: inputsOf(facts, stated, []),
      sentence:
        `The ${stated.label} is stated as ${interval(printed, 'mAh/g')}, which ${verb} the ` +
        `${rangeOf(derived)} that ${how}.`,
      computations: [
        {
          formula: 'bounds by linear programming of the other statements',
          terms: [termOf(stated.label, printed, 'mAh/g')],
          result: termOf('what the others leave', boundsOf(derived), 'mAh/g'),
          expected: null,
        },
      ],
      repairs: severity === null ? [] : repairsOf(stated, derived),
    },
  ];
}

type Found = { readonly derived: Extent; readonly severity: Severity | null; readonly how: string };

/**
 * ERROR if numbers alone, without any assumption or stated inequality, leave no room; WARNING if all else together does.
 */
function found(problem: OrderProblem, { stated, row }: Stated): Found {
  const doubtful = problem.constraints.filter((each) => each === stated || !restsOnNumbers(each));
  const byNumbers = derivedFrom(problem, doubtful, row);
  if (!agrees(byNumbers.derived, row)) return { ...byNumbers, severity: 'ERROR' };
  const byAll = derivedFrom(problem, [stated], row);
  return { ...byAll, severity: agrees(byAll.derived, row) ? null : 'WARNING' };
}

function derivedFrom(
  problem: OrderProblem,
  leftOut: readonly BoundConstraint[],
  { coefficients }: Stated['row'],
): Omit<Found, 'severity'> {
  const left = repairedSystems(
    problem,
    leftOut.map(({ key }) => key),
  );
  const how = `the other statements leave${left.repaired ? ', whichever way their own contradictions are repaired' : ''}`;
  return { derived: extentUnderRepairs(left, coefficients), how };
}

function repairsOf({ observations, label }: BoundConstraint, derived: Extent): readonly Repair[] {
  const { value, lower, upper } = boundsOf(derived);
  const sentence = `Within ${rangeOf(derived)} the ${label} would agree with the other statements.`;
  const end = Number.isFinite(upper) ? upper : null;
  return observations.map((observation) => ({ observation, value, lower, upper: end, unit: 'mAh/g', sentence }));
}

/** "26.05 to 74.5 mAh/g", "at least 26.05 mAh/g" */
function rangeOf(extent: Extent): string {
  const { lower, upper } = boundsOf(extent);
  return Number.isFinite(upper) ? `${number(lower)} to ${number(upper)} mAh/g` : `at least ${number(lower)} mAh/g`;
}

export function agrees(derived: Extent, stated: Extent): boolean {
  return derived.lower <= stated.upper + NOISE && derived.upper >= stated.lower - NOISE;
}

/** An extent with its middle as value; never below 0. */
export function boundsOf({ lower, upper }: Extent): Bounds {
  const least = Math.max(0, lower);
  return { value: Number.isFinite(upper) ? (least + upper) / 2 : least, lower: least, upper };
}
