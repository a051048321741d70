import type { TrendStatement } from '../../domain/observation.ts';
import type { TrendSense } from '../../domain/trendTerms.ts';
import { trendTerms } from '../../domain/trendTerms.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

/** What a statement says in words of a change, and which way that points. */
export type Trend = TrendStatement & { readonly fact: Fact; readonly sense: TrendSense };

/** The trends among some statements. */
export function trendsOf(facts: readonly Fact[]): readonly Trend[] {
  return facts.flatMap((fact) => {
    const trend = statementOf(fact, 'TREND');
    return trend === null ? [] : [{ ...trend, fact, sense: trendTerms.get(trend.term).sense }];
  });
}
