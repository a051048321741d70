import type { SearchField, SearchText } from './fields.ts';
import { nameKey } from './nameKey.ts';

/** What may name something, the surest first; an author is near a source, and names none. */
export const nameKinds = ['DOI', 'SLUG', 'CODE', 'SYMBOL', 'NAME', 'ALIAS', 'AUTHOR'] as const satisfies SearchField[];

export type NameKind = (typeof nameKinds)[number];

/** A name of something, and what it is looked up by. */
export type Name = { readonly kind: NameKind; readonly key: string; readonly name: string };

/** The names among the texts of something; an author also by what stands last, which is mostly the family name. */
export function namesAmong(texts: readonly SearchText[]): readonly Name[] {
  const names = texts.flatMap(({ field, text }) => {
    const kind = nameKinds.find((each) => each === field);
    if (kind === undefined) return [];
    const family = kind === 'AUTHOR' ? text.split(/\s+/).at(-1) : undefined;
    return [text, ...(family === undefined ? [] : [family])].map((name) => ({ kind, key: nameKey(name), name }));
  });
  return [...new Map(names.map((name) => [`${name.kind} ${name.key}`, name])).values()];
}
