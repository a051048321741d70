import type { FileFact } from '../../../domain/curve.ts';
import { TITLE } from './title.ts';

/** Settings are printed in columns of this width. */
const CELL = 20;

/**
 * What a line of the head says.
 *
 * @param group the name above indented lines
 * @returns the fact, null if the line says nothing, and the name above the lines that follow
 */
export function factOf(text: string, group: string): { readonly fact: FileFact | null; readonly group: string } {
  const trimmed = text.trim();
  if (trimmed === '') return { fact: null, group: 'Remark' };
  if (TITLE.test(text)) return { fact: { name: 'File type', value: trimmed }, group };
  if (isSetting(text)) return { fact: settingOf(text), group };
  const isIndented = /^[\t ]/.test(text);
  const loop = /^(?<name>Loop \d+) (?<value>from point number .*)$/.exec(trimmed)?.groups;
  if (loop !== undefined) return { fact: { name: loop.name ?? '', value: loop.value ?? '' }, group };
  const colon = `${trimmed} `.indexOf(' : ');
  const name = colon === -1 ? '' : trimmed.slice(0, colon).trim();
  const value = colon === -1 ? '' : trimmed.slice(colon + 2).trim();
  const below = isIndented ? group : name || 'Remark';
  if (name !== '') return { fact: value === '' ? null : { name, value }, group: below };
  return { fact: { name: isIndented ? group : 'Remark', value: trimmed }, group: below };
}

/** `E1 (V)              1.500               `: a name, padded, and a value for each sequence, padded. */
function isSetting(text: string): boolean {
  if (text.length <= CELL || /^\s/.test(text) || text[CELL - 1] !== ' ') return false;
  return text[CELL - 2] === ' ' || (text.length % CELL === 0 && !text.includes(' : '));
}

function settingOf(text: string): FileFact | null {
  const cells: string[] = [];
  for (let at = CELL; at < text.length; at += CELL) cells.push(text.slice(at, at + CELL).trim());
  while (cells.at(-1) === '') cells.pop();
  return cells.length === 0 ? null : { name: text.slice(0, CELL).trim(), value: cells.join(' | ') };
}
