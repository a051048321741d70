import type { Motif } from '../../domain/conditions.ts';
import type { OrderingRelation } from '../../domain/observation.ts';
import { type Bounds, mapFalling } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

const less: readonly OrderingRelation[] = ['LESS', 'MUCH_LESS'];
const greater: readonly OrderingRelation[] = ['GREATER', 'MUCH_GREATER'];

/** A computed energy in eV, made such that negative is favourable; a source that names no convention means that. */
export function bindingEnergy(fact: Fact): readonly Bounds[] {
  if (fact.bounds === null) return [];
  return [favoursPositive(fact) ? mapFalling(fact.bounds, (energy) => -energy) : fact.bounds];
}

/** What two motifs are asked for: whether ions bind more strongly to one than to the other. */
export type Preference = { readonly strong: Motif; readonly weak: Motif };

/** Whether an ordering of energies names two motifs next to each other, and the one as the more strongly binding. */
export function prefers(fact: Fact, { strong, weak }: Preference): boolean {
  const { items, relations } = statementOf(fact, 'ORDERING') ?? { items: [], relations: [] };
  const motifs = items.map((item) => ('motif' in item ? item.motif : null));
  const [lower, higher] = favoursPositive(fact) ? [greater, less] : [less, greater];
  return relations.some((relation, place) => {
    const [left, right] = motifs.slice(place, place + 2);
    if (lower.includes(relation)) return left === strong && right === weak;
    return higher.includes(relation) && left === weak && right === strong;
  });
}

function favoursPositive({ dft }: Fact): boolean {
  return dft?.signConvention === 'POSITIVE_FAVOURABLE';
}
