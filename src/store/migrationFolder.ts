import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './storeError.ts';

export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

type Journal = { readonly entries: readonly { readonly tag: string }[] };

/** The migrations of a folder of drizzle-kit, in the order of its journal. */
export function readMigrations(folder: string): readonly Migration[] {
  const journal = JSON.parse(readText(join(folder, 'meta', '_journal.json'))) as Journal;
  return journal.entries.map(({ tag }) => {
    // a checkout may write other line ends: they are not an edit
    const text = readText(join(folder, `${tag}.sql`)).replaceAll('\r\n', '\n');
    return { name: tag, sql: text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('MIGRATIONS_UNREADABLE', `Cannot read the migration file "${path}": ${reason}`, error);
  }
}
