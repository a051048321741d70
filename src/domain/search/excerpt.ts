import type { TextPlace } from './places.ts';

/** A longer text is told in part, in UTF-16 code units; no title in the base is cut. */
export const LONGEST_EXCERPT = 300;

/** How much stands before the first place of a text that is cut. */
const BEFORE = 60;

/** Part of a text around its first place, with the places that lie in it; `…` stands for what is left out. */
export function excerpt(text: string, places: readonly TextPlace[]): { text: string; places: readonly TextPlace[] } {
  if (text.length <= LONGEST_EXCERPT) return { text, places };
  const first = places[0]?.start ?? 0;
  const from = whole(text, Math.max(0, Math.min(first - BEFORE, text.length - LONGEST_EXCERPT)));
  const to = whole(text, Math.min(text.length, from + LONGEST_EXCERPT));
  const lead = from > 0 ? '…' : '';
  const inside = places.filter(({ start, length }) => start >= from && start + length <= to);
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    places: inside.map(({ start, length }) => ({ start: start - from + lead.length, length })),
  };
}

/** A place that does not lie inside a character of two code units. */
function whole(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') && place > 0 ? place - 1 : place;
}
