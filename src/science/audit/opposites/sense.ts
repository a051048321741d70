import type { TrendAxis } from '../../../domain/observation.ts';
import { type TrendTerm, trendTerms } from '../../../domain/trendTerms.ts';
import { type Fact, statementOf } from '../../facts/fact.ts';

/** The term of a trend; null of any other statement. */
export function termOfTrend(fact: Fact): TrendTerm | null {
  const trend = statementOf(fact, 'TREND');
  return trend === null ? null : trendTerms.get(trend.term);
}

/** Terms that go both ways: a minimum holds beside a fall and beside a rise. */
const turning: ReadonlySet<string> = new Set(['HAS_MINIMUM', 'HAS_MAXIMUM']);

/**
 * Which way a trend points, for looking at opposites: its sense, or its code where it turns. Null of any other statement,
 * and of terms that leave room for a change: a slight one, and a return.
 */
export function pointOf(fact: Fact): string | null {
  const term = termOfTrend(fact);
  if (term === null) return null;
  if (turning.has(term.code)) return term.code;
  return term.sense === 'FLAT' && term.code !== 'UNCHANGED' ? null : term.sense;
}

/** What a trend runs along; null of any other statement. */
export function axisOf(fact: Fact): TrendAxis | null {
  return statementOf(fact, 'TREND')?.along ?? null;
}
