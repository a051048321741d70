import { getTableName, type SQL, sql } from 'drizzle-orm';
import { check, index, integer, type SQLiteColumn, type SQLiteTable, text } from 'drizzle-orm/sqlite-core';
import { type IonSymbol, ionSymbols } from '../../domain/ion.ts';
import { missingReasons } from './words.ts';

/** A text column of a closed set; `oneOf` is the check that goes with it. */
export function word<Word extends string>(name: string, words: readonly [Word, ...Word[]]) {
  return text(name, { enum: words as [Word, ...Word[]] });
}

/** The symbol of an alkali ion. */
export function ionSymbol(name = 'ion') {
  return word<IonSymbol>(name, ionSymbols);
}

/** 0 or 1; the check is `yesOrNo`. */
export function flag(name: string) {
  return integer(name);
}

function plainText(name: string) {
  return text(name);
}

function missingReason(name: string) {
  return word(name, missingReasons);
}

/** A text or the reason why there is none: columns `label` and `label_missing`; the check is `eitherOf`. */
export function reportedText<Name extends string>(name: Name) {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    [name]: plainText(column),
    [`${name}Missing`]: missingReason(`${column}_missing`),
  } as Record<Name, ReturnType<typeof plainText>> & Record<`${Name}Missing`, ReturnType<typeof missingReason>>;
}

// The checks below name columns without their table: a rebuild creates the table under another name first.

/** Only the words of a closed set. */
export function oneOf(table: string, column: SQLiteColumn, words: readonly string[]) {
  return check(`${table}_${column.name}_word`, sql.raw(isWord(column, words)));
}

/** Compared one by one: of a list behind `in`, SQLite makes a table for every row that it checks, which takes longer. */
function isWord({ name }: SQLiteColumn, words: readonly string[]): string {
  return words.map((word) => `"${name}" = '${word}'`).join(' or ');
}

/** Exactly one of a text and the reason why there is none. */
export function eitherOf(table: string, value: SQLiteColumn, missing: SQLiteColumn) {
  const either = `("${value.name}" is null) <> ("${missing.name}" is null)`;
  return check(`${table}_${value.name}_either`, sql.raw(`${either} and (${isWord(missing, missingReasons)})`));
}

export function yesOrNo(table: string, column: SQLiteColumn) {
  return check(`${table}_${column.name}_flag`, sql.raw(`"${column.name}" in (0, 1)`));
}

export function validJson(table: string, column: SQLiteColumn) {
  return check(`${table}_${column.name}_json`, sql.raw(`json_valid("${column.name}")`));
}

/** Any other rule of one table, in SQL with bare column names. */
export function rule(name: string, condition: string) {
  return check(name, sql.raw(condition));
}

/** An index to page through rows in the order of a text, whatever the case of its ASCII letters. */
export function orderedByText(table: string, column: SQLiteColumn, id: SQLiteColumn) {
  return index(`${table}_in_order_of_${column.name}`).on(sql`"${sql.raw(column.name)}" collate nocase`, id);
}

/** An index to find rows by one column and to page through them by id. */
export function pagedBy(table: string, column: SQLiteColumn, id: SQLiteColumn) {
  return index(pageIndex(table, column)).on(column, id);
}

/** A table read by the index that is `pagedBy` a column, whatever other indexes a filter could use. */
export function readBy(table: SQLiteTable, column: SQLiteColumn): SQL {
  return sql`${table} indexed by ${sql.identifier(pageIndex(getTableName(table), column))}`;
}

function pageIndex(table: string, column: SQLiteColumn): string {
  return `${table}_by_${column.name}`;
}
