import type { LocatorInput } from '../../contract/generated.ts';
import { occursIn } from '../paper/matchText.ts';
import { numbersIn, type PaperNumber } from '../paper/numbers.ts';
import { outlinePaper, type PaperSentence } from '../paper/outline.ts';
import type { Report } from '../records/report.ts';
import { lineOf, locate, locatorText } from './locate.ts';
import type { LocatorAt } from './statedTexts.ts';

/** A paper's text, and which of a dataset's sources it is. */
export type Paper = {
  readonly sentences: readonly PaperSentence[];
  /** The numbers of each sentence. */
  readonly numbers: readonly (readonly PaperNumber[])[];
  readonly sourceKey: string;
};

export function paperOf(text: string, sourceKey: string): Paper {
  const sentences = outlinePaper(text);
  return { sentences, numbers: sentences.map(numbersIn), sourceKey };
}

/**
 * The sentences that locators name; undefined if none of them is about the paper's running text, or one of them names a
 * place that the paper lacks, which is reported.
 *
 * @param texts what should stand there: where a place is lacking, it is told where the first of them does
 */
export function locateAll(
  at: readonly LocatorAt[],
  texts: readonly string[],
  { paper, report }: { readonly paper: Paper; readonly report: Report },
): readonly number[] | undefined {
  const located = at
    .filter(({ locator }) => isInText(locator, paper))
    .map(({ locator, path }) => ({ path, ...locate(locator, paper.sentences) }));
  const found = located.flatMap((each) => ('found' in each ? each.found : []));
  for (const each of located) {
    if (!('unknown' in each)) continue;
    const message = `${each.unknown}${placeOfTexts(texts, { ...each, found }, paper)}`;
    report(each.path, { code: 'PLACE_UNKNOWN', message });
  }
  return located.length === 0 || located.some((each) => 'unknown' in each) ? undefined : found;
}

/** Where the first text stands that other places of its record do not hold; nothing where all do, or none is in the paper. */
function placeOfTexts(
  texts: readonly string[],
  { near, found }: { readonly near: readonly number[] | null; readonly found: readonly number[] },
  paper: Paper,
): string {
  const { sentences } = paper;
  if (near === null) return '';
  for (const text of texts.filter((each) => !found.some((index) => holds(sentences[index], each)))) {
    const holder = sentences[nearestHolder(text, near, paper) ?? -1];
    if (holder) return `; line ${lineOf(text, holder)} holds "${text}": at: ${locatorText(holder)}`;
  }
  return '';
}

/** Whether a locator names a place that the text of the paper must show. */
export function isInText(locator: LocatorInput, paper: Paper): boolean {
  const { source, part, method, compilation } = locator;
  if (compilation || part === 'SUPPLEMENT') return false;
  const isRead = (method ?? 'READ_FROM_TEXT') === 'READ_FROM_TEXT' || method === 'ABSTRACT_ONLY';
  return (source ?? paper.sourceKey) === paper.sourceKey && isRead && (part !== 'TABLE' || hasRows(locator, paper));
}

/** Whether the text may hold the rows of a table; of tables that are pictures it has the captions at most. */
function hasRows({ table }: LocatorInput, { sentences }: Paper): boolean {
  const ofTable = sentences.filter((each) => each.table !== null && each.table === table);
  const rows = (ofTable.length > 0 ? ofTable : sentences).filter(({ part }) => part === 'TABLE');
  return rows.length > 0;
}

/** Sentences, and for rows of a table also its caption and its head: what holds for all of its rows stands there. */
export function withHeads(found: readonly number[], { sentences }: Paper): readonly number[] {
  const tables = new Set(found.map((index) => sentences[index]).map((row) => (row?.row == null ? null : row.table)));
  const heads = sentences.flatMap(({ table, part, row }, index) =>
    table !== null && tables.has(table) && (part === 'CAPTION' || row === 1) ? [index] : [],
  );
  return [...new Set([...found, ...heads])];
}

/** Whether a sentence holds a text. */
export function holds(sentence: PaperSentence | undefined, text: string): boolean {
  return sentence !== undefined && occursIn(text, sentence.text);
}

/** The sentence that holds a text and is nearest to one of the given places. */
export function nearestHolder(text: string, near: readonly number[], { sentences }: Paper): number | undefined {
  const distance = (index: number) => Math.min(...near.map((each) => Math.abs(each - index)));
  return sentences
    .map((_, index) => index)
    .filter((index) => holds(sentences[index], text))
    .sort((a, b) => distance(a) - distance(b))[0];
}
