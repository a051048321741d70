import type { LocatorInput } from '../../contract/generated.ts';
import { occursIn } from '../paper/matchText.ts';
import { numbersIn, type PaperNumber } from '../paper/numbers.ts';
import { outlinePaper, type PaperSentence } from '../paper/outline.ts';
import type { Report } from '../records/report.ts';
import { choicesOf, lineOf, locate, locatorText } from './locate.ts';
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
    .map(({ locator, path }) => ({ path, locator, ...locate(locator, paper.sentences) }));
  const found = located.flatMap((each) => ('found' in each ? each.found : []));
  for (const each of located) {
    if ('found' in each) {
      const message = ambiguity(each, texts, paper);
      if (message !== undefined) report(each.path, { code: 'PLACE_AMBIGUOUS', message });
      continue;
    }
    const message = `${each.unknown}${placeOfTexts(texts, { ...each, found }, paper)}`;
    report(each.path, { code: 'PLACE_UNKNOWN', message });
  }
  return located.length === 0 || located.some((each) => 'unknown' in each) ? undefined : found;
}

/** Choices that a message lists. */
const MOST_CHOICES = 4;

/** That a locator may mean several places; undefined where it means one that cannot be named otherwise. */
function ambiguity(
  { locator, found }: { readonly locator: LocatorInput; readonly found: readonly number[] },
  texts: readonly string[],
  { sentences }: Paper,
): string | undefined {
  const choices = choicesOf(locator, found, sentences).flatMap((index) => sentences[index] ?? []);
  if (choices.length === 0) return undefined;
  // a claim has no text by which it could be told which one it means
  const isMeant = (each: PaperSentence) =>
    isUnnamed(each) && (texts.length === 0 || texts.some((text) => holds(each, text)));
  if (choices.some(isMeant)) return undefined;
  const listed = choices
    .filter((each) => !isUnnamed(each))
    .map((each) => `line ${each.line}: at: ${locatorText(each, { withSection: true })}`);
  const more = listed.length > MOST_CHOICES ? ` and ${listed.length - MOST_CHOICES} more` : '';
  return `may mean ${choices.length} places: name one, ${listed.slice(0, MOST_CHOICES).join(' or ')}${more}`;
}

/** In front of the first heading nothing names the place but its part. */
function isUnnamed({ section, table, figure }: PaperSentence): boolean {
  return section === null && table === null && figure === null;
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
  const { part, method } = locator;
  const isRead = (method ?? 'READ_FROM_TEXT') === 'READ_FROM_TEXT' || method === 'ABSTRACT_ONLY';
  return isOfPaper(locator, paper) && isRead && (part !== 'TABLE' || hasRows(locator, paper));
}

/** Whether a locator names a place in the paper itself, be it one in a picture. */
export function isOfPaper({ source, part, compilation }: LocatorInput, { sourceKey }: Paper): boolean {
  return !compilation && part !== 'SUPPLEMENT' && (source ?? sourceKey) === sourceKey;
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
