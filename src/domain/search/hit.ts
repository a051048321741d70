import { excerpt } from './excerpt.ts';
import type { SearchField, SearchText } from './fields.ts';
import { placesIn, type TextPlace } from './places.ts';
import type { QueryWord } from './query.ts';
import type { Ranked } from './ranking.ts';

/** Where something was found: a text of it, which text that is, and the places of the words in it. */
export type Spot = { readonly field: SearchField; readonly text: string; readonly places: readonly TextPlace[] };

/** Something that a search found, and what was looked for. */
export type SearchHit = Ranked & { readonly words: readonly QueryWord[] };

/** The text of something that has most of the words; the first of several. Words may be spread over several texts. */
export function spotIn(texts: readonly SearchText[], words: readonly QueryWord[]): Spot {
  let best: (SearchText & ReturnType<typeof placesIn>) | undefined;
  for (const each of texts) {
    const found = placesIn(each.text, words);
    if (best === undefined || found.met > best.met) best = { ...each, ...found };
  }
  const { field = 'KEY', text = '', places = [] } = best ?? {};
  return { field, ...excerpt(text, places) };
}
