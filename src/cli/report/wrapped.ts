import { stripVTControlCharacters } from 'node:util';
import { type Io, print } from '../io.ts';

/** Where fewer signs fit into a line, wrapping makes nothing easier to read. */
const LEAST_COLUMNS = 20;

/** What the lines after the first are indented by, beside the indent of the first. */
const HANGING = 2;

/** Prints lines: wrapped where a person looks on, else as they are, so that other programs find each in one piece. */
export function printWrapped(io: Io, lines: readonly string[]): void {
  const { isTTY, columns = 0 } = io.stdout;
  const wraps = isTTY === true && columns >= LEAST_COLUMNS;
  for (const line of wraps ? lines.flatMap((each) => wrapped(each, columns)) : lines) print(io, line);
}

/** A line cut between words, with a hanging indent; codes of colours take no room, a word that is too long stays whole. */
function wrapped(line: string, columns: number): readonly string[] {
  const plain = stripVTControlCharacters(line);
  const indent = ' '.repeat(HANGING + plain.length - plain.trimStart().length);
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/ *[^ ]+/g) ?? []) {
    if (widthOf(current + word) > columns && widthOf(current.trim()) > 0) {
      lines.push(current);
      current = `${indent}${word.trimStart()}`;
    } else current += word;
  }
  return [...lines, current];
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
