import type { Computation, Repair, Severity } from '../../domain/audit.ts';
import { type Bounds, exact, mapRising } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { capacitiveShareAt, oddsRatio } from '../oddsLaw.ts';
import { interval, number } from '../rules/words.ts';
import { aboutOf } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { capacitiveShares, type ShareAt } from './capacitiveShares.ts';
import { termOf } from './term.ts';

/** A12: capacitive shares at two scan rates obey the law of the two terms that they were separated by. */
export const a12OddsLaw: AuditRule = {
  code: 'A12',
  name: 'Dunn odds law',
  description:
    'Where current is k1 v + k2 sqrt(v), the odds f/(1 - f) of the capacitive share f grow with the root of the scan rate.',
  question: 'Do capacitive shares grow with the scan rate as the two-term law has it?',
  parameters: [
    {
      name: 'agreesFrom',
      value: 0.8,
      unit: '1',
      description: 'Least growth of the odds over that of the law that still agrees.',
      source: 'derived here: what a shift of a peak or a fit of k1 and k2 may leave',
    },
    {
      name: 'agreesTo',
      value: 1.25,
      unit: '1',
      description: 'Largest growth of the odds over that of the law that still agrees.',
      source: 'derived here: one over the least that agrees',
    },
    {
      name: 'failsBeyond',
      value: 2,
      unit: '1',
      description: 'The law fails where the growth of the odds is off by more than this factor, up or down.',
      source: 'general knowledge',
    },
  ],
  check: (input) =>
    capacitiveShares(input.facts).flatMap(([lowest, ...others]) =>
      lowest === undefined ? [] : others.flatMap((other) => checkPair(lowest, other, input)),
    ),
};

/** Nothing where a share of 0 or 100 % leaves no odds. */
function checkPair(low: ShareAt, high: ShareAt, { parameter }: AuditInput): readonly CheckResult[] {
  const expected = Math.sqrt(high.rate / low.rate);
  const odds = {
    value: oddsRatio(low.bounds.value, high.bounds.value),
    lower: oddsRatio(low.bounds.upper, high.bounds.lower),
    upper: oddsRatio(low.bounds.lower, high.bounds.upper),
  };
  if (!Number.isFinite(odds.value) || Number.isNaN(odds.upper)) return [];
  const inputs = [...low.inputs, ...high.inputs];
  const ratio = mapRising(odds, (x) => x / expected);
  const severity = severityOf(ratio, parameter);
  const growth = `the odds grow ${interval(odds, '1')} times from ${low.rate} to ${high.rate} mV/s`;
  return [
    {
      severity,
      ...aboutOf(inputs),
      inputs,
      sentence:
        `The capacitive share is ${interval(low.bounds, '%')} and ${interval(high.bounds, '%')}: ${growth}, ` +
        `${interval(ratio, '1')} times what the law has (${number(expected)}).`,
      computations: [computationOf([low, high], odds, expected)],
      repairs: severity === null ? [] : [...repairsOf(high, low), ...repairsOf(low, high)],
    },
  ];
}

function computationOf(shares: readonly ShareAt[], odds: Bounds, expected: number): Computation {
  return {
    formula: '(f2/(1 - f2))/(f1/(1 - f1)) = sqrt(v2/v1)',
    terms: shares.map(({ rate, bounds }) => termOf(`share at ${rate} mV/s`, bounds, '%')),
    result: termOf('growth of the odds', odds, '1'),
    expected: termOf('growth by the law', exact(expected), '1'),
  };
}

/** By the part of the interval that speaks best for the numbers: rounding may not make a fault. */
function severityOf({ lower, upper }: Bounds, parameter: AuditInput['parameter']): Severity | null {
  if (lower <= parameter('agreesTo') && upper >= parameter('agreesFrom')) return null;
  const factor = parameter('failsBeyond');
  return lower > factor || upper < 1 / factor ? 'WARNING' : 'INFO';
}

/** The share at one rate that agrees with that at the other, in the quantity that was stated. */
function repairsOf(changed: ShareAt, kept: ShareAt): readonly Repair[] {
  const agreeing = mapRising(kept.bounds, (share) => capacitiveShareAt(share, { from: kept.rate, to: changed.rate }));
  const sentence = `A capacitive share of ${interval(agreeing, '%')} at ${changed.rate} mV/s would agree.`;
  return changed.inputs.map((fact) => ({ observation: fact.id, ...asStated(fact, agreeing), unit: '%', sentence }));
}

function asStated({ observation }: Fact, { value, lower, upper }: Bounds): Bounds {
  return observation.quantity === 'DIFFUSIVE_SHARE'
    ? { value: 100 - value, lower: 100 - upper, upper: 100 - lower }
    : { value, lower, upper };
}
