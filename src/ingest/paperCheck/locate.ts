import type { LocatorInput } from '../../contract/generated.ts';
import { legalWords } from '../../contract/legalWords.ts';
import { numberSpansOf } from '../paper/matchText.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { withoutColumn } from './columns.ts';
import { plainWords } from './plainWords.ts';

/**
 * Sentences that a locator names, by their number in the outline; or why it names none, and the sentences about which
 * it is as far as it is right; null where they are the right ones.
 */
export type Located =
  | { readonly found: readonly number[] }
  | { readonly unknown: string; readonly near: readonly number[] | null };

type Step = {
  readonly name: 'part' | 'section' | 'figure' | 'table' | 'row' | 'paragraph' | 'sentence';
  readonly value: string;
};

const NUMBERING = /^[\d.]+\s+/;

/** Finds the sentences that a locator names; a coarse locator names several. */
export function locate(locator: LocatorInput, sentences: readonly PaperSentence[]): Located {
  let found = sentences.map((_, index) => index);
  for (const { name, value } of stepsOf(locator)) {
    const next = found.filter((index) => plainWords(textOf(sentences[index], name)) === plainWords(value));
    if (next.length === 0) {
      const there = [...new Set(found.map((index) => textOf(sentences[index], name)))].filter((each) => each !== '');
      return { unknown: `the paper has no ${name} "${value}" there${hint(value, there)}`, near: found };
    }
    found = next;
  }
  const lacking = locator.part === 'TABLE' && locator.column ? withoutColumn(locator.column, found, sentences) : null;
  return lacking === null ? { found } : { unknown: lacking, near: null };
}

/**
 * Places of which a locator does not say which one it means: rows of several tables, sentences of several sections. None
 * where it says so, or says nothing so fine.
 */
export function choicesOf(
  { part, section, table, figure, row, paragraph, sentence }: LocatorInput,
  found: readonly number[],
  sentences: readonly PaperSentence[],
): readonly number[] {
  const isFine = (row ?? paragraph ?? sentence ?? null) !== null;
  if (!isFine) return [];
  const groupOf = ({ section: heading, table: ofTable, figure: ofFigure }: PaperSentence) => {
    if (part === 'TABLE') return table ? '' : ofTable;
    if (part === 'CAPTION') return table || figure ? '' : `${ofFigure} ${ofTable}`;
    return section ? '' : heading;
  };
  const firsts = new Map<string | null, number>();
  for (const index of found) {
    const each = sentences[index];
    if (each && !firsts.has(groupOf(each))) firsts.set(groupOf(each), index);
  }
  return firsts.size > 1 ? [...firsts.values()] : [];
}

/** What is there; of numbered headings the one that is meant without its number, or by its number alone. */
function hint(value: string, there: readonly string[]): string {
  const meant =
    there.find((each) => plainWords(each.replace(NUMBERING, '')) === plainWords(value.replace(NUMBERING, ''))) ??
    there.find((each) => numberOf(each) !== '' && numberOf(each) === numberOf(`${value} `));
  return meant === undefined ? legalWords(value, there) : `, did you mean "${meant}"?`;
}

/** "3.1" of "3.1 Structure" and of "3.1. Structure". */
function numberOf(heading: string): string {
  return (NUMBERING.exec(heading)?.[0] ?? '').trim().replace(/\.$/, '');
}

/** What a locator says, from the coarse to the fine; in running text figures and tables are what it speaks of, no places. */
function stepsOf({ part, section, paragraph, sentence, figure, table, row }: LocatorInput): readonly Step[] {
  const isTable = part === 'TABLE';
  const floats = isTable || part === 'CAPTION';
  const steps: readonly (readonly [Step['name'], string | number | null | undefined])[] = [
    ['part', part],
    ['section', floats ? null : section],
    ['figure', floats && !isTable ? figure : null],
    ['table', floats ? table : null],
    ['row', isTable ? row : null],
    ['paragraph', paragraph],
    ['sentence', sentence],
  ];
  return steps.flatMap(([name, value]) => ((value ?? null) === null ? [] : [{ name, value: String(value) }]));
}

function textOf(sentence: PaperSentence | undefined, name: Step['name']): string {
  const value = sentence?.[name] ?? null;
  // titles, captions and tables have no paragraphs, which reads as having one; in running text only page furniture has none
  return value === null && name === 'paragraph' && sentence?.part !== 'TEXT' ? '1' : String(value ?? '');
}

/** A sentence's place as a locator would name it: `TEXT "Results and Discussion" paragraph 3 sentence 2`. */
export function placeName({ part, section, paragraph, sentence, figure, table, row }: PaperSentence): string {
  const words = [
    part,
    section === null ? '' : `"${section}"`,
    figure === null ? '' : `figure ${figure}`,
    table === null ? '' : `table ${table}`,
    paragraph === null ? '' : `paragraph ${paragraph}`,
    row === null ? `sentence ${sentence}` : `row ${row}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/**
 * A sentence's place as a dataset writes it: `{ part: TEXT, section: "Results", paragraph: 3, sentence: 2 }`.
 *
 * @param withSection whether the heading of an abstract must be named, which has one nearly always
 */
export function locatorText(
  { part, section, paragraph, sentence, figure, table, row }: PaperSentence,
  { withSection = false }: { readonly withSection?: boolean } = {},
): string {
  const fields = {
    part,
    section: (part === 'TEXT' || withSection) && section !== null ? JSON.stringify(section) : null,
    figure: figure === null ? null : JSON.stringify(figure),
    table: table === null ? null : JSON.stringify(table),
    row,
    // an abstract has one paragraph nearly always
    paragraph: part === 'ABSTRACT' && paragraph === 1 ? null : paragraph,
    sentence: row === null ? sentence : null,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return `{ ${given.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}

/** The line of the file on which a text begins that a sentence holds. */
export function lineOf(text: string, sentence: PaperSentence): number {
  const start = numberSpansOf(text, sentence.text)[0]?.[0] ?? 0;
  return sentence.lineStarts?.findLast(([offset]) => offset <= start)?.[1] ?? sentence.line;
}
