import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, temporaryFolder } from './base.ts';

type Entry = { readonly idx: number; readonly tag: string };
type Journal = { readonly entries: readonly Entry[] };

/** Names of the landed migrations in order. */
export function landedMigrations(): readonly string[] {
  return journalOf(MIGRATIONS).entries.map(({ tag }) => tag);
}

/** A copy of the landed migrations: the first ones alone, with steps of a test after them. */
export function migrationFolder({
  first,
  more = {},
}: {
  first?: number;
  more?: Readonly<Record<string, string>>;
}): string {
  const folder = temporaryFolder();
  cpSync(MIGRATIONS, folder, { recursive: true });
  const landed = journalOf(folder).entries.slice(0, first);
  const added = Object.keys(more).map((tag, position) => ({ idx: landed.length + position, tag }));
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries: [...landed, ...added] }));
  for (const [tag, sql] of Object.entries(more)) writeFileSync(join(folder, `${tag}.sql`), sql);
  return folder;
}

function journalOf(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
}
