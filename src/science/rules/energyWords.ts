import { type Fact, statementOf } from '../facts/fact.ts';
import { differenceConditions } from './differenceConditions.ts';
import { type PoreOrder, poreOrder } from './poreOrder.ts';
import type { Reading } from './rule.ts';

type Said = Pick<Reading, 'direction' | 'sentence'>;

const meanings: Readonly<Record<Exclude<PoreOrder, 'LOWER'>, Said>> = {
  HIGHER: { direction: 'CONTRADICTS', sentence: 'Binding in pores is computed to be weaker than between layers.' },
  EQUAL: { direction: 'NEUTRAL', sentence: 'Binding in pores is computed to be about as strong as between layers.' },
};

const opposite: Said = {
  direction: 'NEUTRAL',
  sentence: 'Of binding in pores and between layers the source says opposite things.',
};

/** What a source says in words of binding in pores and between layers; nothing if it does not speak of pores. */
export function energyWords(facts: readonly Fact[]): readonly Reading[] {
  const ranked = facts.flatMap((fact) => {
    const order = poreOrder(fact);
    return order === null ? [] : [{ fact, order }];
  });
  const [order, ...others] = new Set(ranked.map((each) => each.order));
  if (order === undefined) return unordered(facts.filter(isOfPores));
  const favourable = facts.filter((fact) => isOfPores(fact) && statementOf(fact, 'PRESENCE') !== null);
  const said = others.length > 0 ? opposite : order === 'LOWER' ? lower(favourable) : meanings[order];
  const inputs = [...ranked.map(({ fact }) => fact), ...(said.direction === 'SUPPORTS' ? favourable : [])];
  return [{ ...said, inputs, qualitative: true, conditions: differenceConditions(said.direction, facts, inputs) }];
}

function lower(favourable: readonly Fact[]): Said {
  const levels = new Set(favourable.map((fact) => statementOf(fact, 'PRESENCE')?.level));
  const preferred = 'Binding in pores is computed to be stronger than between layers';
  if (levels.size === 1 && levels.has('PRESENT')) {
    return { direction: 'SUPPORTS', sentence: `${preferred}, and favourable.` };
  }
  return { direction: 'NEUTRAL', sentence: `${preferred}, but whether it is favourable at all is not told clearly.` };
}

function unordered(pores: readonly Fact[]): readonly Reading[] {
  if (pores.length === 0) return [];
  const sentence = 'Binding in pores was computed, but neither numbers nor words compare it with that between layers.';
  return [{ direction: 'INSUFFICIENT', inputs: pores, sentence }];
}

function isOfPores({ observation }: Fact): boolean {
  return observation.conditions.motif === 'MICROPORE';
}
