import type { Motif } from '../../domain/conditions.ts';
import type { OrderingRelation, OrderingStatement } from '../../domain/observation.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

/** How the energy in pores compares with that between layers, with negative as favourable. */
export type PoreOrder = 'LOWER' | 'EQUAL' | 'HIGHER';

const signs: Readonly<Record<OrderingRelation, -1 | 0 | 1>> = {
  MUCH_LESS: -1,
  LESS: -1,
  ABOUT_EQUAL: 0,
  GREATER: 1,
  MUCH_GREATER: 1,
};

/** The order of pores and layers in an ordering of energies; null if it has not both, or does not tell. */
export function poreOrder(fact: Fact): PoreOrder | null {
  const ordering = statementOf(fact, 'ORDERING');
  const sign = ordering === null ? null : signBetween(ordering, 'MICROPORE', 'PLANAR_LAYERS');
  if (sign === null) return null;
  if (sign === 0) return 'EQUAL';
  return sign > 0 === (fact.dft?.signConvention === 'POSITIVE_FAVOURABLE') ? 'LOWER' : 'HIGHER';
}

/** -1 if the first has less than the second; null if the relations between them point both ways. */
function signBetween({ items, relations }: OrderingStatement, first: Motif, second: Motif): number | null {
  const place = (motif: Motif) => items.findIndex((item) => 'motif' in item && item.motif === motif);
  const [from, to] = [place(first), place(second)];
  if (from < 0 || to < 0) return null;
  const between = relations.slice(Math.min(from, to), Math.max(from, to)).map((relation) => signs[relation]);
  const [sign = 0, ...others] = new Set(between.filter((each) => each !== 0));
  if (others.length > 0) return null;
  return from < to ? sign : -sign;
}
