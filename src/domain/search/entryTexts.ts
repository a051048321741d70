import type { Entry } from '../registry.ts';
import type { Unit } from '../units.ts';
import { type SearchText, texts } from './fields.ts';

/** An entry of any vocabulary: what all have, and what some have. */
export type AnyEntry = Entry & {
  readonly abbreviation?: string | null;
  readonly question?: string;
  readonly formula?: string;
  readonly caveat?: string | null;
};

/** What is searched of an entry, the most telling text first. */
export function entryTexts(entry: AnyEntry): readonly SearchText[] {
  return [
    ...texts('CODE', entry.code),
    ...texts('NAME', entry.name),
    ...texts('ALIAS', entry.abbreviation),
    ...texts('DESCRIPTION', entry.description),
    ...texts('QUESTION', entry.question),
    ...texts('FORMULA', entry.formula),
    ...texts('NOTE', entry.caveat),
  ];
}

/** What is searched of a unit; `mAh/g` also as papers print it, `mAh g-1`. */
export function unitTexts({ code, name, aliases }: Unit): readonly SearchText[] {
  const powers = code.replace(/\/([a-z]+)(\d*)/gi, (_, base, power) => ` ${base}-${power || 1}`).trim();
  const others = powers === code ? aliases : [...aliases, powers];
  return [...texts('CODE', code), ...texts('NAME', name), ...texts('ALIAS', ...others)];
}
