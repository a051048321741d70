import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PageRequest } from '../domain/page.ts';
import { type Connection, query } from './connection.ts';
import { type Order, orderShape, type PlaceName, placeParams, type Stretch, standing, stretchesOf } from './orders.ts';
import type { Params } from './sqlite.ts';

/** What to page through: the items of each parent, in SQL. */
export type Items = { readonly from: SQL; readonly id: SQLiteColumn; readonly where: SQL };

export type Searched = {
  /** Says all that the SQL depends on, but for the page. */
  readonly shape: string;
  readonly parents: readonly string[];
  readonly params: Params;
  readonly items: (parent: SQLWrapper) => Items;
  readonly page: PageRequest;
  /** null: by id */
  readonly order: Order | null;
};

/** Ids of a page in its order, and whether there are items on either side of it. */
export type Found = { readonly ids: readonly string[]; readonly hasNext: boolean; readonly hasPrevious: boolean };

/**
 * A page for each of many parents, in one statement, and a second one where the page has a cursor.
 *
 * For each parent an index is entered at the cursor and left after the page, however many items the parent has.
 */
export function foundPages(connection: Connection, searched: Searched): ReadonlyMap<string, Found> {
  const { parents, page } = searched;
  if (parents.length === 0) return new Map();
  const beyond = itemsBeyondCursors(connection, searched);
  const ids = idsOnPages(connection, searched);
  return new Map(
    parents.map((parent) => {
      const found = ids.get(parent) ?? [];
      const more = found.length > page.size;
      const { previous = 0, next = 0 } = beyond.get(parent) ?? {};
      return page.from === 'START'
        ? [parent, { ids: found.slice(0, page.size), hasNext: more || next === 1, hasPrevious: previous === 1 }]
        : [parent, { ids: found.slice(more ? 1 : 0), hasNext: next === 1, hasPrevious: more || previous === 1 }];
    }),
  );
}

/** Ids in their order, one more than the page holds if there are more. */
function idsOnPages(connection: Connection, { shape, parents, params, items, page, order }: Searched) {
  const build = () =>
    sql`select parent.value as parent, item.value as id from json_each(@parents) as parent cross join json_each((
      select json_group_array(id) from (${walked(items(sql`parent.value`), order, page)} limit @limit)
    )) as item`;
  type Row = { readonly parent: string; readonly id: string };
  const rows = query<Row>(connection, `page by ${orderShape(order, page)} of ${shape}`, build, {
    ...params,
    ...placeParams(page),
    parents: JSON.stringify(parents),
    limit: page.size + 1,
  });
  const ids = new Map<string, string[]>();
  for (const { parent, id } of page.from === 'START' ? rows : rows.toReversed()) {
    const known = ids.get(parent);
    if (known) known.push(id);
    else ids.set(parent, [id]);
  }
  return ids;
}

/** Items between the cursors, from the end at which the page begins: stretch by stretch, each along its index. */
function walked({ from, id, where }: Items, order: Order | null, page: PageRequest): SQL {
  const ascending = page.from === 'START';
  const stretches = stretchesOf(order, id).flatMap((stretch) => {
    const ends = [...between(stretch, page, 'after'), ...between(stretch, page, 'before')];
    if (ends.includes('NOTHING')) return [];
    const conditions = [where, stretch.where, ...ends.filter((end) => end !== 'NOTHING')];
    const sorted = sql`select ${id} as id from ${from} where ${sql.join(conditions, sql` and `)} order by ${stretch.sort(ascending)} limit @limit`;
    return [sql`select id from (${sorted})`];
  });
  if (stretches.length === 0) return sql`select null as id where false`;
  return sql.join(ascending ? stretches : stretches.toReversed(), sql` union all `);
}

/** What a cursor leaves of a stretch: a condition, all of it, or nothing. */
function between(stretch: Stretch, page: PageRequest, name: PlaceName): readonly (SQL | 'NOTHING')[] {
  const place = page[name];
  if (place === null) return [];
  const side = name === 'after' ? 'AFTER' : 'BEFORE';
  const where = standing(place, stretch);
  if (where === 'IN') return [stretch.beyond(name, side, false)];
  return (where === 'BEHIND') === (name === 'after') ? ['NOTHING'] : [];
}

type Beyond = { readonly parent: string; readonly previous: 0 | 1; readonly next: 0 | 1 };

/** Whether there are items at or before `after`, and at or after `before`. */
function itemsBeyondCursors(connection: Connection, { shape, parents, params, items, page, order }: Searched) {
  if (page.after === null && page.before === null) return new Map<string, Beyond>();
  const build = () => {
    const of = items(sql`parent.value`);
    const previous = outside(of, order, page, 'after');
    const next = outside(of, order, page, 'before');
    return sql`select parent.value as parent, ${previous} as previous, ${next} as next from json_each(@parents) as parent`;
  };
  const rows = query<Beyond>(connection, `beyond ${orderShape(order, page)} of ${shape}`, build, {
    ...params,
    ...placeParams(page),
    parents: JSON.stringify(parents),
  });
  return new Map(rows.map((row) => [row.parent, row]));
}

/** Whether there are items on the far side of a cursor, where it stands included. */
function outside({ from, id, where }: Items, order: Order | null, page: PageRequest, name: PlaceName): SQL {
  const place = page[name];
  if (place === null) return sql`0`;
  const side = name === 'after' ? 'BEFORE' : 'AFTER';
  const found = stretchesOf(order, id).flatMap((stretch) => {
    const stands = standing(place, stretch);
    const far = stands === 'IN' ? stretch.beyond(name, side, true) : sql`true`;
    // a stretch on the near side has nothing on the far side
    if (stands !== 'IN' && (stands === 'BEHIND') !== (side === 'BEFORE')) return [];
    return [sql`exists (select 1 from ${from} where ${where} and ${stretch.where} and ${far})`];
  });
  return found.length === 0 ? sql`0` : sql`(${sql.join(found, sql` or `)})`;
}
