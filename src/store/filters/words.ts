import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { datasetId, type NodeType } from '../../domain/globalId.ts';
import type { TextCondition } from '../../domain/range.ts';
import { isRecordName, searchText } from '../searchText.ts';
import { materials } from '../tables/materials.ts';
import { sources } from '../tables/sources.ts';
import type { FilterRule } from './rule.ts';

/** How given values meet an expression. */
export type Meets = (expression: SQLWrapper) => SQL;

export type WordsOptions = {
  /** The given values as the base writes them. */
  readonly write?: (value: string) => string;
};

/** Rows for which an expression is one of some words; an empty list keeps nothing. */
export function wordsWhere(
  where: (meets: Meets) => SQL,
  { write = (each) => each }: WordsOptions = {},
): FilterRule<readonly string[]> {
  return (values, { bind }) => {
    const [first, ...others] = values.map(write);
    if (first !== undefined && others.length === 0) {
      const only = bind(first);
      return { shape: 'one', sql: () => where((expression) => sql`${expression} = ${only}`) };
    }
    const list = bind(JSON.stringify(values.map(write)));
    const meets: Meets = (expression) => sql`${expression} in (select value from json_each(${list}))`;
    return { shape: 'list', sql: () => where(meets) };
  };
}

/** Rows whose column has one of some words. */
export function words(column: SQLiteColumn): FilterRule<readonly string[]> {
  return wordsWhere((meets) => meets(column));
}

/** Rows of a dataset, by its key or id. */
export function datasetNamed(column: SQLiteColumn): FilterRule<readonly string[]> {
  return wordsWhere((meets) => meets(column), { write: (value) => (value.includes(':') ? value : datasetId(value)) });
}

/** Rows of a record of a noun, by its id or `dataset/key`. */
export function recordNamed(type: NodeType, column: SQLiteColumn): FilterRule<readonly string[]> {
  return wordsWhere((meets) => meets(column), {
    write: (value) => (value.includes(':') ? value : `${type}:${value}`),
  });
}

/** Where a material has one of some names: its id or `dataset/key`, or a slug, which several materials may have. */
export function materialNamed(where: (meets: Meets) => SQL): FilterRule<readonly string[]> {
  return sluggedWhere(where, materials, 'Material');
}

/** Where a source has one of some names, as `materialNamed`. */
export function sourceNamed(where: (meets: Meets) => SQL): FilterRule<readonly string[]> {
  return sluggedWhere(where, sources, 'Source');
}

function sluggedWhere(
  where: (meets: Meets) => SQL,
  table: typeof materials | typeof sources,
  type: NodeType,
): FilterRule<readonly string[]> {
  return wordsWhere(
    (meets) =>
      where(
        (expression) =>
          sql`${expression} in (select ${table.id} from ${table} where ${meets(table.slug)} or ${meets(table.id)})`,
      ),
    { write: (value) => (isRecordName(value) ? `${type}:${value}` : value) },
  );
}

/** Rows whose column is true, or is not. */
export function flag(column: SQLWrapper): FilterRule<boolean> {
  return (value, { bind }) => {
    const given = bind(value ? 1 : 0);
    return { shape: 'flag', sql: () => sql`${column} = ${given}` };
  };
}

/** Rows whose search text, made by `searchText`, contains a text. */
export function containing(column: SQLWrapper): FilterRule<string> {
  return (text, { bind }) => {
    const given = bind(searchText([text]));
    // not "like": its patterns may not be long, and need their signs escaped
    return { shape: 'text', sql: () => sql`instr(${column}, ${given}) > 0` };
  };
}

/** Rows whose text, whatever its case, contains another. */
export function foldedContaining(text: SQLWrapper): FilterRule<string> {
  return containing(sql`fold(${text})`);
}

/** Rows whose text contains another, or is missing for one of some reasons. */
export function reportedText(text: SQLiteColumn, missing: SQLiteColumn): FilterRule<TextCondition> {
  return (condition, compiling) =>
    'missing' in condition
      ? words(missing)(condition.missing, compiling)
      : foldedContaining(text)(condition.contains, compiling);
}

/** What a rule keeps of the rows of another table, as a condition on the rows filtered. */
export function wherever<Value>(rule: FilterRule<Value>, where: (kept: SQL) => SQL): FilterRule<Value> {
  return (value, compiling) => {
    const clause = rule(value, compiling);
    return { ...clause, sql: () => where(clause.sql()) };
  };
}
