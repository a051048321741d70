import { legalWords } from '../../contract/legalWords.ts';
import { columnNumber } from '../files/workbookLimits.ts';
import { columnLetters } from './columnLetters.ts';

/** The place of a column from 0, or what is wrong with its name. */
export type FoundColumn = { readonly index: number } | { readonly message: string };

const LETTERS = /^[A-Z]{1,3}$/;
const NUMBER = /^[1-9]\d{0,4}$/;

/** The column that a map means: by its head to the letter, by its letters in a spreadsheet, or by its number from 1. */
export function findColumn(heads: readonly string[], name: string): FoundColumn {
  const wanted = name.replace(/\s+/g, ' ').trim();
  const [index, ...others] = heads.flatMap((head, place) => (head === wanted ? [place] : []));
  if (index !== undefined && others.length === 0) return { index };
  if (index !== undefined) {
    const places = [index, ...others].map((place) => columnLetters(place + 1)).join(', ');
    return { message: `"${name}" is the head of several columns: say which by its letters (${places})` };
  }
  const number = LETTERS.test(wanted) ? columnNumber(wanted) : NUMBER.test(wanted) ? Number(wanted) : 0;
  if (number >= 1 && number <= heads.length) return { index: number - 1 };
  const named = heads.filter((head) => head !== '');
  return { message: `there is no column "${name}"${legalWords(wanted, named)}` };
}

/** A column as people are told of it: `F "ICE (%)"`. */
export function columnName(heads: readonly string[], index: number): string {
  const head = heads[index] ?? '';
  return head === '' ? columnLetters(index + 1) : `${columnLetters(index + 1)} "${head}"`;
}
