import { getTableName, sql } from 'drizzle-orm';
import { backUp } from './backup.ts';
import { type Connection, connectionOf, propertiesOf, statementOf } from './connection.ts';
import { openSqlite } from './sqlite.ts';
import { onFile } from './storeError.ts';
import { changes, releases, tokens } from './tables/curation.ts';
import { tables } from './tables/index.ts';
import { searchNames, searchTexts } from './tables/search.ts';

/** A release by its name and its day, ISO 8601. */
export type ReleaseName = { readonly version: string; readonly releasedAt: string };

const BUSY_TIMEOUT_MS = 5000;

/**
 * Writes a base as the file of a release: without tokens and without the log of who changed what, in one file, with the
 * release's name in it.
 *
 * @throws {StoreError} as `backUp` does
 */
export async function writeReleaseFile(base: string, to: string, { version, releasedAt }: ReleaseName): Promise<void> {
  await backUp(base, to);
  onFile(to, () => {
    const sqlite = openSqlite(to, { readonly: false, busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      const connection = connectionOf(to, sqlite);
      for (const table of [tokens, changes, releases]) {
        statementOf(connection, `empty ${getTableName(table)}`, () => sql`delete from ${table}`).run({});
      }
      const build = () => sql`insert into ${releases} (version, released_at) values (@version, @releasedAt)`;
      statementOf(connection, 'name a release', build).run({ version, releasedAt });
      // what was deleted would otherwise still stand in free pages of the file
      sqlite.exec('vacuum');
    } finally {
      sqlite.close();
    }
  });
}

/** A table of a base as other programs read it. */
export type PlainTable = {
  readonly name: string;
  readonly columns: readonly string[];
  /** In the order of the first column; bytes are left out: files are told by their checksums. */
  readonly rows: () => Iterable<readonly (string | number | null)[]>;
};

/** Who may write and who changed what stays in the base; what is searched is made of the other tables. */
const unshown: ReadonlySet<object> = new Set([tokens, changes, searchNames, searchTexts]);

/** All tables of a base that others may read, while `use` runs. */
export async function withPlainTables(
  file: string,
  use: (tables: readonly PlainTable[]) => Promise<void>,
): Promise<void> {
  const sqlite = onFile(file, () => openSqlite(file, { readonly: true, busyTimeoutMs: BUSY_TIMEOUT_MS }));
  try {
    const connection = connectionOf(file, sqlite);
    await use(tables.filter((table) => !unshown.has(table)).map((table) => plainTable(connection, table)));
  } finally {
    sqlite.close();
  }
}

function plainTable(connection: Connection, table: (typeof tables)[number]): PlainTable {
  const name = getTableName(table);
  const columns = Object.values(propertiesOf(table)).filter((column) => column.getSQLType() !== 'blob');
  const names = columns.map((column) => column.name);
  return {
    name,
    columns: names,
    rows: () => {
      const list = sql.join([...columns], sql`, `);
      const build = () => sql`select ${list} from ${table} order by ${list}`;
      return statementOf(connection, `plain ${name}`, build, 'ARRAYS').iterate({}) as Iterable<never>;
    },
  };
}
