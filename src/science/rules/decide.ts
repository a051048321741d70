import type { Comparison } from '../../domain/evidence.ts';
import type { Bounds } from '../facts/bounds.ts';

/** Where an observed interval has to lie, whole. */
export type Side = 'AT_LEAST' | 'ABOVE' | 'AT_MOST' | 'BELOW';

/** A side of a threshold of the rule. */
export type Test = { readonly side: Side; readonly parameter: string; readonly threshold: number };

export type Decision = {
  readonly direction: 'SUPPORTS' | 'CONTRADICTS' | 'NEUTRAL';
  readonly comparisons: readonly Comparison[];
  /** Why it is neutral; null if it is not. */
  readonly reason: string | null;
};

type Tests = { readonly supports: Test | null; readonly contradicts: Test | null; readonly unit: string };

const words: Readonly<Record<Side, string>> = {
  AT_LEAST: 'at least',
  ABOVE: 'above',
  AT_MOST: 'at most',
  BELOW: 'below',
};

/** Whether the whole interval lies on the side. */
export function passes({ lower, upper }: Bounds, { side, threshold }: Test): boolean {
  switch (side) {
    case 'AT_LEAST':
      return lower >= threshold;
    case 'ABOVE':
      return lower > threshold;
    case 'AT_MOST':
      return upper <= threshold;
    case 'BELOW':
      return upper < threshold;
  }
}

/** The end that decides, and how far it lies on the side that is asked for; negative where it does not. */
export function comparisonOf({ lower, upper }: Bounds, { side, parameter, threshold }: Test, unit: string): Comparison {
  const from = side === 'AT_LEAST' || side === 'ABOVE';
  const observed = from ? lower : upper;
  return { parameter, threshold, observed, unit, margin: from ? observed - threshold : threshold - observed };
}

/** Whether some value of the interval lies on the side. */
function reaches({ lower, upper }: Bounds, { side, threshold }: Test): boolean {
  switch (side) {
    case 'AT_LEAST':
      return upper >= threshold;
    case 'ABOVE':
      return upper > threshold;
    case 'AT_MOST':
      return lower <= threshold;
    case 'BELOW':
      return lower < threshold;
  }
}

/**
 * Holds an interval against a rule's thresholds: SUPPORTS or CONTRADICTS only if the whole interval does; one that
 * straddles a threshold, or lies between both, is NEUTRAL with that reason.
 */
export function decide(observed: Bounds, { supports, contradicts, unit }: Tests): Decision {
  const tests = [supports, contradicts].filter((test) => test !== null);
  const comparisons = tests.map((test) => comparisonOf(observed, test, unit));
  if (supports !== null && passes(observed, supports)) return { direction: 'SUPPORTS', comparisons, reason: null };
  if (contradicts !== null && passes(observed, contradicts)) {
    return { direction: 'CONTRADICTS', comparisons: comparisons.toReversed(), reason: null };
  }
  const straddled = tests.filter((test) => reaches(observed, test)).map(said);
  const reason =
    straddled.length > 0
      ? `the interval reaches to both sides of ${straddled.join(' and of ')}`
      : `the interval is ${tests.map((test) => `not ${said(test)}`).join(' and ')}`;
  return { direction: 'NEUTRAL', comparisons, reason };

  function said({ side, threshold }: Test): string {
    return `${words[side]} ${threshold}${unit === '1' ? '' : ` ${unit}`}`;
  }
}
