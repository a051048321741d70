import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  type IntervalMatch,
  type NumberRange,
  type QuantityCondition,
  type RangeEnd,
  SAME_END,
} from '../../domain/range.ts';
import { quantities } from '../tables/quantities.ts';
import type { Clause, Compiling, FilterRule } from './rule.ts';
import { words } from './words.ts';

/** Rows whose number lies in a range; a number that is not there does not. */
export function numberIn(column: SQLiteColumn): FilterRule<NumberRange> {
  return ({ lower, upper }, { bind }) => {
    const ends = [side(lower, lower?.strict ? '>' : '>='), side(upper, upper?.strict ? '<' : '<=')].filter(
      (each) => each !== null,
    );
    return {
      shape: `number ${ends.map(({ sign }) => sign).join(' ')}`,
      sql: () => sql.join([sql`${column} is not null`, ...ends.map(({ within }) => within())], sql` and `),
    };

    function side(end: RangeEnd | null, sign: string) {
      if (end === null) return null;
      const given = bind(end.value);
      return { sign, within: () => sql`${column} ${sql.raw(sign)} ${given}` };
    }
  };
}

/** Rows that have a quantity as asked for at a place: in the slot of the owner whose id the expression has. */
export function quantityAt(owner: SQLWrapper, slot: string): FilterRule<QuantityCondition> {
  return quantityOf(sql`${owner} || '#${sql.raw(slot)}'`, slot);
}

/** Rows that have a quantity as asked for, by the expression of its id; the name tells it from other quantities of a row. */
export function quantityOf(id: SQLWrapper, name: string): FilterRule<QuantityCondition> {
  return (condition, compiling) => {
    const { shape, sql: build } = quantityClause(condition, compiling);
    return {
      shape: `${name}(${shape})`,
      sql: () => sql`exists (select 1 from ${quantities} where ${quantities.id} = ${id} and ${build()})`,
    };
  };
}

function quantityClause(condition: QuantityCondition, compiling: Compiling): Clause {
  if ('missing' in condition) return words(quantities.missing)(condition.missing, compiling);
  if ('present' in condition) return { shape: 'present', sql: () => sql`${quantities.reported} is not null` };
  const { match } = condition;
  const ranges = condition.ranges.map(({ kind, ...range }) => {
    const given = compiling.bind(kind);
    const ends = rangeClause(range, match, compiling);
    return { shape: ends.shape, sql: () => sql`(${quantities.kind} = ${given} and ${ends.sql()})` };
  });
  return {
    shape: `${match} ${ranges.map(({ shape }) => shape).join(' | ')}`,
    sql: () =>
      sql`(${sql.join(
        ranges.map((each) => each.sql()),
        sql` or `,
      )})`,
  };
}

/** POSSIBLE: the interval and the range share a value; CERTAIN: the interval lies in the range. */
function rangeClause({ lower, upper }: NumberRange, match: IntervalMatch, { bind }: Compiling): Clause {
  const ends = [lower && asked('lower', lower), upper && asked('upper', upper)].filter((each) => each !== null);
  if (ends.length === 0) return { shape: 'any', sql: () => sql`true` };
  return {
    shape: ends.map(({ shape }) => shape).join(' '),
    sql: () =>
      sql`(${sql.join(
        ends.map((each) => each.sql()),
        sql` and `,
      )})`,
  };

  function asked(end: 'lower' | 'upper', { value, strict }: RangeEnd): Clause {
    const width = SAME_END * Math.abs(value);
    const [inner, outer] = end === 'lower' ? [value + width, value - width] : [value - width, value + width];
    const bounds = { clear: bind(inner), touching: bind(outer) };
    const build = match === 'POSSIBLE' ? reaches : liesWithin;
    return { shape: `${end}${strict ? '!' : ''}`, sql: () => build(end, strict, bounds) };
  }
}

type Bounds = {
  /** What has to be passed to lie inside whether the end counts or not. */
  readonly clear: SQL;
  /** What has to be reached to touch the end. */
  readonly touching: SQL;
};

/** That the interval's far end gets into the range; one that is open, or printed as "below", does not get to its end. */
function reaches(end: 'lower' | 'upper', strict: boolean, { clear, touching }: Bounds): SQL {
  const far = end === 'lower' ? quantities.canonicalUpper : quantities.canonicalLower;
  const [beyond, orAt] = signsOf(end);
  const open = end === 'lower' ? sql`'LESS_THAN'` : sql`'GREATER_THAN'`;
  const touches = sql`(${far} ${orAt} ${touching} and (${quantities.relation} <> ${open} or ${quantities.approximate} = 1))`;
  return sql`(${far} is null or ${far} ${beyond} ${clear}${strict ? sql`` : sql` or ${touches}`})`;
}

/** That the interval's near end lies in the range already; "above 5" lies above 5, "5" does not. */
function liesWithin(end: 'lower' | 'upper', strict: boolean, { clear, touching }: Bounds): SQL {
  const near = end === 'lower' ? quantities.canonicalLower : quantities.canonicalUpper;
  const [beyond, orAt] = signsOf(end);
  if (!strict) return sql`${near} ${orAt} ${touching}`;
  const open = end === 'lower' ? sql`'GREATER_THAN'` : sql`'LESS_THAN'`;
  const excludes = sql`(${near} ${orAt} ${touching} and ${quantities.relation} = ${open} and ${quantities.approximate} = 0)`;
  return sql`(${near} ${beyond} ${clear} or ${excludes})`;
}

function signsOf(end: 'lower' | 'upper'): readonly [SQL, SQL] {
  return end === 'lower' ? [sql`>`, sql`>=`] : [sql`<`, sql`<=`];
}
