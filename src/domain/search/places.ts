import { isMet, type QueryWord } from './query.ts';
import { isCompound, type Piece, wordsOf } from './words.ts';

/** A part of a text, in UTF-16 code units, as JavaScript counts. */
export type TextPlace = { readonly start: number; readonly length: number };

/** Where the words of a search stand in a text, first to last, without overlaps; and how many of them do. */
export function placesIn(text: string, query: readonly QueryWord[]): { places: readonly TextPlace[]; met: number } {
  const words = wordsOf(text);
  const pieces = words.flatMap((word) => word.pieces);
  const compounds = words.filter(isCompound);
  const found = query.map((word) => [
    ...pieces.flatMap((_, start) => phraseAt(pieces, start, word)),
    ...compounds.flatMap(({ joined, pieces: parts }) => (isMet(joined, word.joined, word.open) ? [spanOf(parts)] : [])),
  ]);
  return { places: withoutOverlaps(found.flat()), met: found.filter((spans) => spans.length > 0).length };
}

type Span = { readonly start: number; readonly end: number };

function phraseAt(pieces: readonly Piece[], start: number, word: QueryWord): readonly Span[] {
  const last = word.pieces.length - 1;
  const meets = word.pieces.every((piece, place) =>
    isMet(pieces[start + place]?.text, piece, word.open && place === last),
  );
  return meets ? [spanOf(pieces.slice(start, start + word.pieces.length))] : [];
}

function spanOf(pieces: readonly Piece[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

function withoutOverlaps(spans: readonly Span[]): readonly TextPlace[] {
  const places: TextPlace[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    places.push({ start: span.start, length: span.end - span.start });
    end = span.end;
  }
  return places;
}
