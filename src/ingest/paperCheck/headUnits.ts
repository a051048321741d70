import { type Unit, unitsNamed } from '../../domain/units.ts';
import { cellsOf, isRowOfNumbers } from '../paper/outline/tableRows.ts';
import type { PaperSentence } from '../paper/outline.ts';

/** A unit as a table prints it, and what it may mean. */
export type HeadUnit = { readonly unit: string; readonly units: readonly Unit[] };

/** "(mAh g-1)", "[nm]" */
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/g;
/** "d002 / nm", "Capacity, mAh g-1" */
const BEHIND_SIGN = /[/,]\s*([^/,]+(?:\/[^/,]+)?)$/;

/** The rows of a table above its first row of numbers; all of them where there is none, or where it is the first. */
export function headRows(table: string | null, sentences: readonly PaperSentence[]): readonly PaperSentence[] {
  const rows = sentences.filter((each) => each.row !== null && each.table === table);
  const first = rows.findIndex(({ text }) => isRowOfNumbers(text));
  return first > 0 ? rows.slice(0, first) : rows;
}

/** The units that a row names itself, as the first cell "d002 (nm)" does, else those of the heads of its table. */
export function unitsOfRow(row: PaperSentence, sentences: readonly PaperSentence[]): readonly HeadUnit[] {
  const own = unitsIn(row.text);
  return own.length > 0 ? own : headRows(row.table, sentences).flatMap(({ text }) => unitsIn(text));
}

function unitsIn(row: string): readonly HeadUnit[] {
  const bracketed = [...row.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
  const behind = cellsOf(row).flatMap((cell) => [cell, BEHIND_SIGN.exec(cell)?.[1] ?? '']);
  return [...bracketed, ...behind]
    .map((text) => text.trim())
    .map((unit) => ({ unit, units: /[\p{L}%°º]/u.test(unit) ? unitsNamed(unit) : [] }))
    .filter(({ units }) => units.length > 0);
}
