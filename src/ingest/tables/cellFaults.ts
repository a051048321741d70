import type { Said } from '../../contract/problem.ts';

/** What a cell shows whose formula failed. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** `Mar 78`, `3-Mar`, `3-Mar-24`, `01/03/2024`, `2024-03-01`, `3月8日`: what spreadsheets show for 3.78, 3-3 or 3/8. */
const DATES: readonly RegExp[] = [
  new RegExp(`^(?:\\d{1,2}[-/. ])?${MONTH}[-/. ]\\d{2,4}$`, 'i'),
  new RegExp(`^\\d{1,2}[-/. ]${MONTH}$`, 'i'),
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$/,
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/,
  /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$/,
];

/** That a text is what a formula shows which failed; null if it is not. */
export function errorFault(text: string): Said | null {
  if (!ERROR.test(text)) return null;
  const message = `"${text}" is an error of a formula: write the value, or leave the cell empty`;
  return { code: 'ERROR_CELL', message };
}

/** That a text, which should be a number, is a date; undefined if it is not. */
export function dateFault(text: string): Said | undefined {
  return DATES.some((pattern) => pattern.test(text)) ? dateCell(text) : undefined;
}

export function dateCell(shown: string): Said {
  const message = `is a date or a time, ${shown}: a spreadsheet may have made it of what was typed; write it as text`;
  return { code: 'DATE_CELL', message };
}
