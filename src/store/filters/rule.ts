import type { SQL } from 'drizzle-orm';

/** Part of a `where`. The shape says all that its SQL depends on, so that the SQL need not be built to be found again. */
export type Clause = {
  readonly shape: string;
  readonly sql: () => SQL;
  /** True if it leads back to a noun that it came from: asked row by row, it would ask the same again and again. */
  readonly returns?: boolean;
};

/** What a rule may use while a filter is turned into SQL. */
export type Compiling = {
  /** A parameter of the statement for a value, as SQL. */
  readonly bind: (value: string | number) => SQL;
  /** What a filter of another noun keeps of it. */
  readonly kept: (noun: string, filter: object) => Clause;
};

/** What one field of a filter keeps. */
export type FilterRule<Value> = (value: Value, compiling: Compiling) => Clause;

/** One rule for every field of a filter. */
export type FilterRules<Filter> = { readonly [Field in keyof Filter]-?: FilterRule<NonNullable<Filter[Field]>> };

/** A filter of which several may be combined. An empty `or` keeps nothing, an empty `and` everything. */
export type Nested<Filter> = Filter & {
  readonly and?: readonly Nested<Filter>[];
  readonly or?: readonly Nested<Filter>[];
  readonly not?: Nested<Filter>;
};
