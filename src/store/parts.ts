import { getTableName, type SQL, sql } from 'drizzle-orm';
import { type Connection, query } from './connection.ts';
import type { Items } from './foundPages.ts';
import type { NounTable } from './scopes.ts';
import type { Params } from './sqlite.ts';

/** How many rows of a noun one statement looks through, in the order of their ids: some ten milliseconds. */
export const PART_ROWS = 5000;

/** Lets others go on; it throws where there is no time left. */
export type Rest = () => Promise<void>;

/** Ids that one statement looks through: behind `after`, up to `upTo`; to the end where that is null. */
export type Part = { readonly after: string; readonly upTo: string | null };

/** Asks of each part of a table, one after the other, with a rest between. */
export async function inParts<T>(
  connect: () => Connection,
  table: NounTable,
  rest: Rest,
  ask: (part: Part) => T,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (let after = ''; ; ) {
    const upTo = lastOfPart(connect(), table, after);
    answers.push(ask({ after, upTo }));
    if (upTo === null) return answers;
    after = upTo;
    await rest();
  }
}

/** The id of the last row of a part; null where the table ends within it. */
function lastOfPart(connection: Connection, table: NounTable, after: string): string | null {
  const build = () =>
    sql`select ${table.id} as id from ${table} where ${table.id} > @after order by ${table.id} limit 1 offset ${sql.raw(String(PART_ROWS - 1))}`;
  const [last] = query<{ readonly id: string }>(connection, `last id of a part of ${getTableName(table)}`, build, {
    after,
  });
  return last?.id ?? null;
}

/** Items of a part alone, with the parameters that say which; both shapes of its SQL have their own name. */
export function itemsOfPart<P>(
  items: (parent: P) => Items,
  { after, upTo }: Part,
): { readonly shape: string; readonly params: Params; readonly items: (parent: P) => Items } {
  const within = ({ id }: Items): SQL =>
    upTo === null ? sql`${id} > @part_after` : sql`${id} > @part_after and ${id} <= @part_up_to`;
  return {
    shape: upTo === null ? 'last part' : 'part',
    params: { part_after: after, ...(upTo !== null && { part_up_to: upTo }) },
    items: (parent) => {
      const all = items(parent);
      return { ...all, where: sql`${all.where} and ${within(all)}` };
    },
  };
}
