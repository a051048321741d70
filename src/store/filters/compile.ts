import { type SQL, sql } from 'drizzle-orm';
import { named } from '../connection.ts';
import type { Params } from '../sqlite.ts';
import type { Clause, Compiling, FilterRule } from './rule.ts';

/** The rules of every noun's filter, by noun. */
export type RuleBook = Readonly<Record<string, Readonly<Record<string, FilterRule<never>>>>>;

/** A filter as SQL: equal shapes are equal statements. */
export type Compiled = Clause & { readonly params: Params };

type AnyFilter = {
  readonly and?: readonly AnyFilter[];
  readonly or?: readonly AnyFilter[];
  readonly not?: AnyFilter;
} & Readonly<Record<string, unknown>>;

/**
 * What a filter of a noun keeps, in SQL.
 *
 * @throws {TypeError} on a field that the noun's filter does not have
 */
export function compileFilter(book: RuleBook, noun: string, filter: object): Compiled {
  const params: Record<string, string | number> = {};
  const bind = (value: string | number): SQL => {
    const name = `filter_${Object.keys(params).length}`;
    params[name] = value;
    return named(name);
  };
  const compilingAt = (path: readonly string[]): Compiling => ({
    bind,
    kept: (other, inner) => {
      const clause = clauseOf(book, other, inner as AnyFilter, compilingAt([...path, other]));
      return path.includes(other) ? { ...clause, returns: true } : clause;
    },
  });
  return { ...clauseOf(book, noun, filter as AnyFilter, compilingAt([noun])), params };
}

function clauseOf(book: RuleBook, noun: string, filter: AnyFilter, compiling: Compiling): Clause {
  const inner = (each: AnyFilter) => clauseOf(book, noun, each, compiling);
  const { and, or, not, ...fields } = filter;
  const clauses = Object.keys(fields)
    .sort()
    .flatMap((field) => {
      const value = fields[field];
      if (value === undefined || value === null) return [];
      const rule = book[noun]?.[field] as FilterRule<unknown> | undefined;
      if (rule === undefined) throw new TypeError(`Cannot filter ${noun} by "${field}": there is no such field`);
      const clause = rule(value, compiling);
      return [{ ...clause, shape: `${field}:${clause.shape}` }];
    });
  return all([
    ...clauses,
    ...(and ?? []).map(inner),
    ...(or === undefined || or === null ? [] : [any(or.map(inner))]),
    ...(not === undefined || not === null ? [] : [none(inner(not))]),
  ]);
}

/** All of some clauses. */
export function all(clauses: readonly Clause[]): Clause {
  const [only, ...others] = clauses;
  if (only === undefined) return { shape: 'all', sql: () => sql`true` };
  return others.length === 0 ? only : joined(clauses, 'and');
}

function any(clauses: readonly Clause[]): Clause {
  return clauses.length === 0 ? { shape: 'none', sql: () => sql`false` } : joined(clauses, 'or');
}

function joined(clauses: readonly Clause[], by: 'and' | 'or'): Clause {
  const parts = (): SQL =>
    sql.join(
      clauses.map((each) => each.sql()),
      by === 'and' ? sql` and ` : sql` or `,
    );
  return {
    shape: `(${clauses.map(({ shape }) => shape).join(` ${by} `)})`,
    sql: () => sql`(${parts()})`,
    returns: clauses.some(({ returns }) => returns),
  };
}

/** What a clause does not keep. What it says nothing of, since a column is null, it does not keep either. */
function none({ shape, sql: build, ...clause }: Clause): Clause {
  return { ...clause, shape: `not(${shape})`, sql: () => sql`((${build()}) is not true)` };
}
