import { sql } from 'drizzle-orm';
import { index, integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core';
import { rule } from './columns.ts';
import { quantities } from './quantities.ts';

/** One condition a row: a code or word, a whole number or a quantity. */
export function conditionColumns() {
  return {
    name: text().notNull(),
    text: text(),
    integer: integer(),
    quantity: text().references(() => quantities.id),
  };
}

type ConditionTable = Readonly<Record<'name' | 'text' | 'integer' | 'quantity', SQLiteColumn>>;

/** What holds for every table of conditions. */
export function conditionRules(table: string, t: ConditionTable) {
  return [
    index(`${table}_by_text`).on(t.name, t.text).where(sql.raw('"text" is not null')),
    index(`${table}_by_quantity`).on(t.quantity).where(sql.raw('"quantity" is not null')),
    rule(`${table}_one_value`, '("text" is not null) + ("integer" is not null) + ("quantity" is not null) = 1'),
  ];
}
