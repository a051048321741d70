import { type SearchHit, type Spot, spotIn } from '../domain/search/hit.ts';
import { recordTexts } from '../domain/search/recordTexts.ts';
import { isEntryType } from '../domain/search/types.ts';
import { entryOf } from '../knowledge/vocabulary.ts';
import type { Context } from './context.ts';
import { itemOf } from './searchItem.ts';

const known = new WeakMap<SearchHit, Promise<Spot>>();

/** Where a hit was found; read from the item once, however many fields ask for it. */
export function spotOf(hit: SearchHit, context: Context): Promise<Spot> {
  const spot = known.get(hit) ?? found(hit, context);
  known.set(hit, spot);
  return spot;
}

async function found(hit: SearchHit, context: Context): Promise<Spot> {
  const { type, id, words } = hit;
  if (isEntryType(type)) return spotIn(entryOf(id).texts, words);
  const record = await itemOf(hit, context);
  // the id of a record says of which noun it is
  return spotIn(recordTexts(type, record as never), words);
}
