import { getTableName } from 'drizzle-orm';
import { propertiesOf } from './connection.ts';
import { type Row, valueIn } from './rows.ts';

/** What is wrong with a row that breaks a rule; checks of single columns are told by the ends of their names. */
const wordsOfRules: Readonly<Record<string, string>> = {
  datasets_version_counts: 'its version is below 1',
  quantities_id_says_place: 'its id is not made of its owner and slot',
  quantities_missing_or_reported: 'it needs a number or the reason why there is none, and not both',
  quantities_whole: 'it lacks a part of what a number needs',
  quantities_value_inside: 'its value is below its lower bound or above its upper one',
  quantities_bounds_in_order: 'its lower bound is above its upper one',
  quantities_canonical_inside: 'its value in the canonical unit is below its lower bound or above its upper one',
  quantities_same_bounds: 'a bound is there in only one of printed and canonical unit',
  quantities_no_bounds_of_nothing: 'it has bounds, but no number',
  claims_proposition_of_kind: 'a proposition belongs to a claim of the kind PROCESS, and to no other',
  claims_region_of_kind: 'a region belongs to a claim of the kind PROCESS alone',
  claims_quantity_of_kind: 'a quantity belongs to a claim of the kind TREND, and to no other',
  claims_model_of_kind: 'a model belongs to a claim of the kind MECHANISM_MODEL, and to no other',
  measurement_conditions_one_value: 'it needs exactly one of text, integer and quantity',
  observation_conditions_one_value: 'it needs exactly one of text, integer and quantity',
};

/** Why a row cannot be kept, in words of its table and columns, from what SQLite says against it. */
export function brokenRule(row: Row, { code, message }: { readonly code: string; readonly message: string }): string {
  const which = valueIn(row, 'slot') ?? valueIn(row, 'name');
  const place = `Cannot be kept among the ${spaced(getTableName(row.table))}`;
  return `${place}${which === null ? '' : ` as "${which}"`}: ${reasonOf(row, code, message)}`;
}

function reasonOf(row: Row, code: string, message: string): string {
  const named = message.slice(message.indexOf(': ') + 2);
  switch (code) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return twice(row, named.split(', ').map(columnOf));
    case 'SQLITE_CONSTRAINT_NOTNULL':
      return `it lacks its ${spaced(columnOf(named))}`;
    case 'SQLITE_CONSTRAINT_DATATYPE': {
      const column = columnOf(message);
      return `its ${spaced(column)} cannot be ${writtenValue(row, column)}`;
    }
    case 'SQLITE_CONSTRAINT_CHECK':
      return wordsOfRules[named] ?? ofColumn(row, named.slice(getTableName(row.table).length + 1));
    default:
      return 'it breaks a rule of its table';
  }
}

function twice(row: Row, columns: readonly string[]): string {
  const same = columns.map((column) => `${spaced(column)} ${writtenValue(row, column)}`);
  return `another one has the same ${same.join(' and ')}`;
}

/** @param rule name of a check of one column, without its table: the column, and what kind of check it is */
function ofColumn(row: Row, rule: string): string {
  const [, column = '', kind] = /^(.*)_(word|either|flag|json)$/.exec(rule) ?? [];
  const what = spaced(column);
  switch (kind) {
    case 'word':
      return `its ${what} cannot be ${writtenValue(row, column)}`;
    case 'either':
      return `it needs its ${what} or the reason why there is none, and not both`;
    case 'flag':
      return `its ${what} is neither yes nor no`;
    case 'json':
      return `its ${what} is not well-formed`;
    default:
      return 'it breaks a rule of its table';
  }
}

/** The column of `table.column` at the end of what SQLite says. */
function columnOf(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function writtenValue(row: Row, column: string): string {
  const [property] = Object.entries(propertiesOf(row.table)).find(([, { name }]) => name === column) ?? [];
  return JSON.stringify(valueIn(row, property ?? column));
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
