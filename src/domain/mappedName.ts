import type { NameKind } from './search/names.ts';
import type { SearchType } from './search/types.ts';

/** By what a name was found: as an id, as `dataset/key`, or as a name of its kind. */
export type FoundBy = 'ID' | 'RECORD_KEY' | NameKind;

/** Something that a name may mean: a record by its global id, or an entry by type and code. */
export type NamedThing = {
  readonly type: SearchType;
  readonly id: string;
  readonly how: FoundBy;
  /** The name that it has, as it is written there. */
  readonly matched: string;
};

/** Something that a mistyped name may mean, and how many edits of the folded name it is away. */
export type NearThing = NamedThing & { readonly distance: number };

/** A name that means one thing. */
export type FoundName = NamedThing & { readonly name: string; readonly outcome: 'FOUND' };

/** A name that several things have. */
export type AmbiguousName = {
  readonly name: string;
  readonly outcome: 'AMBIGUOUS';
  readonly candidates: readonly NamedThing[];
};

/** A name that nothing has, with what it may be a slip of. */
export type UnknownName = {
  readonly name: string;
  readonly outcome: 'UNKNOWN';
  readonly nearest: readonly NearThing[];
};

/** What became of a name. */
export type MappedName = FoundName | AmbiguousName | UnknownName;
