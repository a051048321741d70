import type { Sqlite } from './sqlite.ts';

/** Our own table in every base: which migrations were applied, and what their files were. */
export const APPLIED_TABLE = 'hckb_migrations';

export type AppliedMigration = { readonly name: string; readonly sha256: string };

/** The migrations that a base has had, in order; none for a new file. */
export function appliedMigrations(sqlite: Sqlite): readonly AppliedMigration[] {
  const known = sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(APPLIED_TABLE);
  if (known === undefined) return [];
  return sqlite.prepare(`select name, sha256 from ${APPLIED_TABLE} order by position`).all() as AppliedMigration[];
}

/** Notes that a migration was applied. */
export function recordMigration(sqlite: Sqlite, { name, sha256 }: AppliedMigration): void {
  sqlite.exec(
    `create table if not exists ${APPLIED_TABLE} (position integer primary key, name text not null unique, sha256 text not null) strict`,
  );
  sqlite.prepare(`insert into ${APPLIED_TABLE} (name, sha256) values (?, ?)`).run(name, sha256);
}
