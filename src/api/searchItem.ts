import type { Ranked } from '../domain/search/ranking.ts';
import { entryTypes, isEntryType, recordTypeOf, recordTypes } from '../domain/search/types.ts';
import { entryOf, entryTypeOf, type VocabularyEntry } from '../knowledge/vocabulary.ts';
import type { Context } from './context.ts';
import { type Item, type Noun, nounOf } from './nouns.ts';
import { referred } from './references.ts';

/** A record of any noun that is searched. */
type FoundRecord = Exclude<Item<Noun>, Item<'propositions'> | Item<'curves'>>;
export type SearchItem = FoundRecord | VocabularyEntry;

type Reference = Pick<Ranked, 'type' | 'id'>;
type TypeName = (typeof recordTypes)[keyof typeof recordTypes] | (typeof entryTypes)[keyof typeof entryTypes];

/** What a search or a name refers to, itself; records of one noun are read together. */
export async function itemOf({ type, id }: Reference, context: Context): Promise<SearchItem> {
  if (isEntryType(type)) return entryOf(id).entry;
  return (await referred<Noun>(nounOf[recordTypes[type]], id, context)) as FoundRecord;
}

/** The schema's name of the type of an item. */
export function typeNameOf(item: SearchItem): TypeName | undefined {
  if ('id' in item) {
    const type = recordTypeOf(item.id);
    return type && recordTypes[type];
  }
  const type = entryTypeOf(item);
  return type && entryTypes[type];
}

/** Global id of a record; code of an entry, whose type goes without saying. */
export function itemId({ type, id }: Reference): string {
  return isEntryType(type) ? id.slice(type.length + 1) : id;
}
