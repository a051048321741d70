import type { QuantityCode } from '../../domain/quantityKinds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { type Asked, endsIn, touches } from './spacing.ts';
import { type Trend, trendsOf } from './trends.ts';

/** Terms that say of a spacing or an angle on filling that it keeps its value within what can be seen. */
const negligibleTerms: readonly string[] = ['UNCHANGED', 'CHANGES_SLIGHTLY'];

/** What a source says in words of the spacing on filling, and with which statements. */
export type SpacingWords = { readonly kind: 'NEGLIGIBLE' | 'GROWS' | 'OTHER'; readonly inputs: readonly Fact[] };

/** Quantities that tell of the distance of layers. */
export const spacingQuantities = ['D002', 'D002_SHIFT', 'TWO_THETA'] as const satisfies readonly QuantityCode[];

/** Statements about the distance of layers that fit: of the spacing, its change, or the angle of the (002) reflection. */
export function spacingFacts(facts: Facts, fits: (fact: Fact) => boolean): readonly Fact[] {
  return facts.find({ quantity: spacingQuantities, also: (fact) => !isOtherAngle(fact) && fits(fact) });
}

/** An angle of which no line is named is that of the (002) reflection. */
function isOtherAngle({ observation: { quantity, conditions } }: Fact): boolean {
  return quantity === 'TWO_THETA' && conditions.line !== undefined && !conditions.line.includes('002');
}

/** What one source says in words of the distance of layers. */
export function spacingTrends(facts: Facts, source: string): readonly Trend[] {
  const also = (fact: Fact) => fact.observation.source === source && !isOtherAngle(fact);
  return trendsOf(facts.find({ quantity: spacingQuantities, form: 'TREND', also }));
}

/**
 * Words on the change of the spacing on filling in a region. Negligible only if it is said of that region; over the
 * whole window, of the plateau or without a region: that the slope brings no change says nothing of what follows it.
 */
export function spacingWords(subject: Subject, { source, region }: Asked): SpacingWords {
  const said = spacingTrends(subject.own, source).filter(
    ({ along, fact }) => along === 'FILLING' && touches(fact, subject, region),
  );
  const grows = said.filter((trend) => isGrowth(trend) && endsIn(trend.fact, subject, region));
  if (grows.length > 0) return { kind: 'GROWS', inputs: factsOf(grows) };
  const negligible = said.filter(({ term }) => negligibleTerms.includes(term));
  const reaches = negligible.some(({ fact }) => touches(fact, subject, region ?? 'PLATEAU'));
  return reaches ? { kind: 'NEGLIGIBLE', inputs: factsOf(negligible) } : { kind: 'OTHER', inputs: factsOf(said) };
}

/** A spacing grows where its angle falls. */
function isGrowth({ sense, fact }: Trend): boolean {
  return sense === (fact.observation.quantity === 'TWO_THETA' ? 'DOWN' : 'UP');
}

function factsOf(trends: readonly Trend[]): readonly Fact[] {
  return trends.map(({ fact }) => fact);
}
