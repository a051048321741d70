import type { NamedThing } from '../domain/mappedName.ts';
import type { Name } from '../domain/search/names.ts';
import type { SearchType } from '../domain/search/types.ts';
import type { Snapshot } from '../store/store.ts';
import { vocabulary } from './vocabulary.ts';

/** A name with what has it. */
export type KnownName = Name & Pick<NamedThing, 'id' | 'type'>;

/** The names of records and entries that have some keys, by key. */
export async function namesWithKeys(
  { search }: Pick<Snapshot, 'search'>,
  keys: readonly string[],
  types: ReadonlySet<SearchType>,
): Promise<ReadonlyMap<string, readonly KnownName[]>> {
  const wanted = new Set(keys);
  const found: Map<string, KnownName[]> = new Map([...wanted].map((key) => [key, []]));
  const ofEntries = vocabulary.documents.flatMap(({ id, type, names }) => names.map((name) => ({ ...name, id, type })));
  for (const name of [...(await search.named([...wanted])), ...ofEntries]) {
    if (types.has(name.type)) found.get(name.key)?.push(name);
  }
  return found;
}
