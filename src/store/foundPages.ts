import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PageRequest } from '../domain/page.ts';
import { type Connection, query } from './connection.ts';
import type { Params } from './sqlite.ts';

/** What to page through: the items of each parent, in SQL. */
export type Searched = {
  /** Says all that the SQL depends on, but for the page. */
  readonly shape: string;
  readonly parents: readonly string[];
  readonly params: Params;
  readonly items: (parent: SQLWrapper) => { readonly from: SQL; readonly id: SQLiteColumn; readonly where: SQL };
  readonly page: PageRequest;
};

/** Ids of a page in ascending order, and whether there are items on either side of it. */
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

/** Ids in ascending order, one more than the page holds if there are more. */
function idsOnPages(connection: Connection, { shape, parents, params, items, page }: Searched) {
  const build = () => {
    const { from, id, where } = items(sql`parent.value`);
    const after = page.after === null ? sql`` : sql` and ${id} > @after`;
    const before = page.before === null ? sql`` : sql` and ${id} < @before`;
    const order = page.from === 'START' ? sql`asc` : sql`desc`;
    return sql`select parent.value as parent, item.value as id from json_each(@parents) as parent cross join json_each((
      select json_group_array(id) from (
        select ${id} as id from ${from} where ${where}${after}${before} order by ${id} ${order} limit @limit
      )
    )) as item`;
  };
  type Row = { readonly parent: string; readonly id: string };
  const rows = query<Row>(connection, `page ${edgesOf(page)} of ${shape}`, build, {
    ...params,
    ...cursorsOf(page),
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

type Beyond = { readonly parent: string; readonly previous: 0 | 1; readonly next: 0 | 1 };

/** Whether there are items at or before `after`, and at or after `before`. */
function itemsBeyondCursors(connection: Connection, { shape, parents, params, items, page }: Searched) {
  if (page.after === null && page.before === null) return new Map<string, Beyond>();
  const build = () => {
    const { from, id, where } = items(sql`parent.value`);
    const previous = sql`exists (select 1 from ${from} where ${where} and ${id} <= @after)`;
    const next = sql`exists (select 1 from ${from} where ${where} and ${id} >= @before)`;
    return sql`select parent.value as parent, ${page.after === null ? sql`0` : previous} as previous, ${
      page.before === null ? sql`0` : next
    } as next from json_each(@parents) as parent`;
  };
  const rows = query<Beyond>(connection, `beyond ${edgesOf(page)} of ${shape}`, build, {
    ...params,
    ...cursorsOf(page),
    parents: JSON.stringify(parents),
  });
  return new Map(rows.map((row) => [row.parent, row]));
}

function edgesOf({ from, after, before }: PageRequest): string {
  return [from, after === null ? '' : 'after', before === null ? '' : 'before'].join(' ').trim();
}

function cursorsOf({ after, before }: PageRequest): Params {
  return { after, before };
}
