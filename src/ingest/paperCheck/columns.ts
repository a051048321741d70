import type { LocatorInput } from '../../contract/generated.ts';
import { shortened } from '../../domain/shortened.ts';
import { occursIn } from '../paper/matchText.ts';
import { cellsOf } from '../paper/outline/tableRows.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { headRows } from './headUnits.ts';
import { plainWords } from './plainWords.ts';

/** A column without a head is named by its letters, as spreadsheets do. */
const LETTERS = /^[A-Z]{1,2}$/;

/**
 * That words of the head of a column stand in no head of the tables of some rows; null where they do, or where there are no
 * rows. Heads may run over several lines, so that it is words that are looked for.
 */
export function withoutColumn(
  column: string,
  found: readonly number[],
  sentences: readonly PaperSentence[],
): string | null {
  if (LETTERS.test(column)) return null;
  const tables = [...new Set(found.flatMap((index) => sentences[index]?.table ?? []))];
  const heads = tables.flatMap((table) => headRows(table, sentences)).map(({ text }) => text);
  const [first] = heads;
  if (first === undefined || hasWords(heads.join(' '), column)) return null;
  return `the paper has no column "${column}" there: the table begins with "${shortened(first)}"`;
}

/**
 * The column in which a text stands in a row, where its locator names another one; undefined where columns cannot be told
 * apart, which takes as many cells in the row as in the heads.
 */
export function otherColumn(
  text: string,
  { column }: LocatorInput,
  { row, sentences }: { readonly row: PaperSentence; readonly sentences: readonly PaperSentence[] },
): string | undefined {
  if (!column || row.row === null) return undefined;
  const cells = cellsOf(row.text);
  const heads = headsOf(row, cells.length, sentences);
  const named = heads.findIndex((head) => plainWords(head) === plainWords(column));
  const likely = heads.flatMap((head, index) => (hasWords(head, column) ? [index] : []));
  const place = named >= 0 ? named : likely.length === 1 ? (likely[0] ?? -1) : -1;
  if (place < 0 || occursIn(text, cells[place] ?? '')) return undefined;
  const actual = cells.findIndex((cell) => occursIn(text, cell));
  return actual < 0 ? undefined : heads[actual];
}

/** The head of each cell of a row, put together from lines of as many cells; none where there is no such line. */
function headsOf(row: PaperSentence, count: number, sentences: readonly PaperSentence[]): readonly string[] {
  const lines = headRows(row.table, sentences).map(({ text }) => cellsOf(text));
  const whole = lines.filter(({ length }) => length === count && count > 1);
  return (whole[0] ?? []).map((_, index) => whole.map((cells) => cells[index]).join(' '));
}

function hasWords(heads: string, column: string): boolean {
  const printed = plainWords(heads);
  return plainWords(column)
    .split(' ')
    .every((word) => printed.includes(word));
}
