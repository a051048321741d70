import type { Block } from './blocks.ts';
import { captionLabelLength, isAuthors } from './landmarks.ts';
import { cut, joinLines, type Piece } from './lines.ts';
import { NOWHERE, type Passage } from './passages.ts';
import { sentenceEnds } from './stops.ts';
import type { PaperSentence, Place } from './types.ts';

/** Title and authors, a sentence each. */
export function titleSentences(blocks: readonly Block[]): PaperSentence[] {
  const lines = blocks.flatMap((block) => block.lines);
  const firstAuthor = lines.findIndex((line, index) => index > 0 && isAuthors(line));
  const end = firstAuthor < 0 ? lines.length : firstAuthor;
  return [lines.slice(0, end), lines.slice(end)]
    .filter((part) => part.length > 0)
    .map((part) => joinLines(part))
    .map((joined, index) => {
      const piece = cut(joined, 0, joined.text.length);
      return sentenceAt({ part: 'TITLE', ...NOWHERE }, index + 1, piece);
    });
}

/** The sentences of a passage; page furniture and a row of a table are one. */
export function sentencesOf({ place, lines }: Passage): PaperSentence[] {
  const joined = joinLines(lines);
  const { text } = joined;
  const isCaption = place.part === 'CAPTION';
  const isProse = place.paragraph !== null || isCaption;
  const ends = isProse ? sentenceEnds(text, isCaption ? captionLabelLength(text) : 0) : [];
  return [...ends, text.length]
    .map((end, index) => cut(joined, ends[index - 1] ?? 0, end))
    .map((piece, index) => sentenceAt(place, index + 1, piece));
}

function sentenceAt(place: Place, sentence: number, piece: Piece): PaperSentence {
  const { part, section, paragraph, figure, table, row } = place;
  return { part, section, paragraph, sentence, figure, table, row, ...piece };
}
