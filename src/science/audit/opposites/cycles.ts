import { groupBy } from '../../../domain/groupBy.ts';
import { distinct, holds, type Opposition } from './opposition.ts';
import type { Relation } from './relations.ts';
import type { Meet } from './scope.ts';

type Chain = readonly Relation[];

/**
 * Relations that lead in a circle and of which one at least is strict: the shortest circles; one opposition for each set
 * of things, and none for a set that holds a smaller one.
 */
export function cyclesIn(relations: readonly Relation[], meet: Meet): readonly Opposition[] {
  const chains = relations.filter(({ strict }) => strict).flatMap((strict) => shortest(strict, relations, meet));
  const groups = [...groupBy(chains, (chain) => itemsOf(chain).join('|')).values()];
  const all = groups.map(oppositionOf);
  return all.filter(
    ({ items }) =>
      !all.some((other) => other.items.length < items.length && other.items.every((each) => items.includes(each))),
  );
}

function shortest(strict: Relation, relations: readonly Relation[], meet: Meet): readonly Chain[] {
  const longest = itemsOf(relations).length;
  for (let length = 1; length < longest; length += 1) {
    const found = closing([strict], strict.high, length);
    if (found.length > 0) return found;
  }
  return [];

  /** The chain that has come to a thing, with so many more relations that lead back to where it started. */
  function closing(chain: Chain, at: string, length: number): readonly Chain[] {
    const next = relations.filter(
      (each) => each.low === at && chain.every(({ fact }) => fact.id !== each.fact.id && meet(fact, each.fact)),
    );
    if (length === 1) return next.filter(({ high }) => high === strict.low).map((last) => [...chain, last]);
    const open = next.filter(({ high }) => !itemsOf(chain).includes(high));
    return open.flatMap((each) => closing([...chain, each], each.high, length - 1));
  }
}

function oppositionOf(chains: readonly Chain[]): Opposition {
  const relations = chains.flat();
  const facts = distinct(relations.map(({ fact }) => fact));
  const said = relations.map(({ low, high, strict }) =>
    strict ? `${low} < ${high}` : `${[low, high].sort().join(' and ')} about equal`,
  );
  return {
    items: itemsOf(relations),
    facts,
    culprits: facts.filter((fact) =>
      chains.every((chain) =>
        holds(
          chain.map((each) => each.fact),
          fact,
        ),
      ),
    ),
    sentence: `Some have ${[...new Set(said)].join(', some ')}.`,
  };
}

function itemsOf(relations: readonly Relation[]): readonly string[] {
  return [...new Set(relations.flatMap(({ low, high }) => [low, high]))].sort();
}
