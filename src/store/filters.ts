import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { datasetId, type NodeType } from '../domain/globalId.ts';
import { isOneOf, named } from './connection.ts';
import type { Params } from './sqlite.ts';
import { materials } from './tables/materials.ts';
import { sources } from './tables/sources.ts';

/** How the given value of one filter field meets an expression. */
export type Match = { readonly meets: (expression: SQLWrapper) => SQL };

/** What one field of a filter keeps, in SQL. */
export type FilterRule = {
  readonly where: (match: Match) => SQL;
  /** The given values as the base writes them. */
  readonly write?: (value: string) => string;
};

/** One rule for every field of a filter. */
export type FilterRules<Filter> = { readonly [Field in keyof Filter]-?: FilterRule };

type FilterValue = string | readonly string[] | null | undefined;

/** Rows whose column has one of the values, or whose search text contains the text. */
export function columnFilter(column: SQLiteColumn): FilterRule {
  return { where: (match) => match.meets(column) };
}

/** Rows of a dataset, by its key or id. */
export function datasetFilter(column: SQLiteColumn): FilterRule {
  return { ...columnFilter(column), write: (value) => (value.includes(':') ? value : datasetId(value)) };
}

/** Rows of a record of a noun, by its id or `dataset/key`. */
export function recordFilter(type: NodeType, column: SQLiteColumn): FilterRule {
  return { ...columnFilter(column), write: (value) => (value.includes(':') ? value : `${type}:${value}`) };
}

/** Rows of a material, by its id or `dataset/key`, or by a slug, which several materials may have. */
export function materialFilter(column: SQLiteColumn): FilterRule {
  return namedFilter(column, materials, 'Material');
}

/** Rows of a source, as `materialFilter`. */
export function sourceFilter(column: SQLiteColumn): FilterRule {
  return namedFilter(column, sources, 'Source');
}

function namedFilter(column: SQLiteColumn, table: typeof materials | typeof sources, type: NodeType): FilterRule {
  return {
    where: ({ meets }) =>
      sql`${column} in (select ${table.id} from ${table} where ${meets(table.slug)} or ${meets(table.id)})`,
    write: (value) => (isRecordName(value) ? `${type}:${value}` : value),
  };
}

/** Whether a name is `dataset/key`, which is unique among the records of a noun. */
export function isRecordName(name: string): boolean {
  return name.includes('/') && !name.includes(':');
}

/** The fields that a filter sets, and how: equal for filters that differ in values alone. */
export function filterShape<Filter>(rules: FilterRules<Filter>, filter: Filter): string {
  return fieldsOf(rules, filter)
    .map(([field, , value]) => `${field}:${kindOf(value)}`)
    .join(' ');
}

/** The conditions of a filter, to be joined with and. */
export function filterConditions<Filter>(rules: FilterRules<Filter>, filter: Filter): readonly SQL[] {
  return fieldsOf(rules, filter).map(([field, rule, value]) => rule.where(matchOf(paramOf(field), kindOf(value))));
}

/** The values of a filter's parameters. */
export function filterParams<Filter>(rules: FilterRules<Filter>, filter: Filter): Params {
  return Object.fromEntries(
    fieldsOf(rules, filter).map(([field, { write }, value]) => [paramOf(field), bound(value, write)]),
  );
}

function fieldsOf<Filter>(rules: FilterRules<Filter>, filter: Filter) {
  return (Object.entries(rules) as [keyof Filter & string, FilterRule][]).flatMap(([field, rule]) => {
    const value = filter[field] as FilterValue;
    return value === undefined || value === null ? [] : [[field, rule, value] as const];
  });
}

function paramOf(field: string): string {
  return `filter_${field}`;
}

function kindOf(value: string | readonly string[]): 'text' | 'one' | 'list' {
  if (typeof value === 'string') return 'text';
  return value.length === 1 ? 'one' : 'list';
}

function matchOf(param: string, kind: 'text' | 'one' | 'list'): Match {
  switch (kind) {
    case 'text':
      // not "like": its patterns may not be long, and need their signs escaped
      return { meets: (expression) => sql`instr(${expression}, ${named(param)}) > 0` };
    case 'one':
      return { meets: (expression) => sql`${expression} = ${named(param)}` };
    case 'list':
      return { meets: (expression) => isOneOf(expression, param) };
  }
}

function bound(value: string | readonly string[], write = (each: string) => each): string {
  if (typeof value === 'string') return searchText([value]);
  const [first, ...others] = value.map(write);
  return first !== undefined && others.length === 0 ? first : JSON.stringify(value.map(write));
}

/** What a text filter reads, whatever its case: parts of a record, one a line. SQLite itself folds only ASCII. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined)
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
}
