import type { NearThing } from '../domain/mappedName.ts';
import { type KeyList, keyList, type NearKey, nearestKeys } from '../domain/nearestKeys.ts';
import { nameKey } from '../domain/search/nameKey.ts';
import type { SearchType } from '../domain/search/types.ts';
import type { Snapshot } from '../store/store.ts';
import { namesWithKeys } from './knownNames.ts';
import type { Rest } from './loadEvidence.ts';
import { vocabulary } from './vocabulary.ts';

/** How many things an unknown name is said to be near to. */
const MOST_NEAR = 5;

type Searched = Pick<Snapshot, 'search'>;

/**
 * What some names that nothing has may mean, the nearest first: names of records and entries, and authors of sources.
 *
 * @param rest waited for before each name
 */
export async function nearestNames(
  snapshot: Searched,
  names: readonly string[],
  { types, rest }: { readonly types: readonly SearchType[]; readonly rest: Rest },
): Promise<ReadonlyMap<string, readonly NearThing[]>> {
  if (names.length === 0) return new Map();
  const kept = new Set(types);
  const lists = [keyList(await snapshot.search.keys(types)), keysOfEntries(kept)];
  const near = new Map<string, readonly NearKey[]>();
  for (const name of names) {
    await rest();
    near.set(name, nearIn(lists, nameKey(name)));
  }
  const found = [...near.values()].flat().map(({ key }) => key);
  const known = await namesWithKeys(snapshot, found, kept);
  return new Map([...near].map(([name, keys]) => [name, keys.flatMap(thingsAt).slice(0, MOST_NEAR)]));

  function thingsAt({ key, distance }: NearKey): readonly NearThing[] {
    const things = new Map<string, NearThing>();
    for (const { id, type, kind: how, name: matched } of known.get(key) ?? []) {
      if (!things.has(id)) things.set(id, { id, type, how, matched, distance });
    }
    return [...things.values()];
  }
}

/** The nearest keys of several lists as one, each once: those two edits away only where no list has one that is nearer. */
function nearIn(lists: readonly KeyList[], word: string): readonly NearKey[] {
  const all = lists.flatMap((list) => nearestKeys(word, list, MOST_NEAR));
  const once = [...new Map(all.map((near) => [near.key, near])).values()];
  // a list without a near key gives what it has, which another list may undercut
  const least = Math.min(...once.map(({ distance }) => distance));
  return once
    .filter(({ distance }) => distance === least || least > 1)
    .sort(byDistance)
    .slice(0, MOST_NEAR);
}

function byDistance(a: NearKey, b: NearKey): number {
  return a.distance - b.distance;
}

function keysOfEntries(kept: ReadonlySet<SearchType>): KeyList {
  const documents = vocabulary.documents.filter(({ type }) => kept.has(type));
  return keyList([...new Set(documents.flatMap(({ names }) => names.map(({ key }) => key)))].sort());
}
