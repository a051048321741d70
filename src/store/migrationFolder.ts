import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './storeError.ts';

export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

type Journal = { readonly entries: readonly { readonly tag: string }[] };

/** The migrations of a folder of drizzle-kit, in the order of its journal. */
export function readMigrations(folder: string): readonly Migration[] {
  return readJournal(join(folder, 'meta', '_journal.json')).entries.map(({ tag }) => {
    // a checkout may write other line ends: they are not an edit
    const text = readText(join(folder, `${tag}.sql`)).replaceAll('\r\n', '\n');
    return { name: tag, sql: text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

function readJournal(path: string): Journal {
  const text = readText(path);
  const unreadable = (reason: string, cause?: unknown) =>
    new StoreError('MIGRATIONS_UNREADABLE', `Cannot read the list of migrations "${path}": ${reason}`, cause);
  try {
    const journal = JSON.parse(text) as Partial<Journal> | null;
    if (isJournal(journal)) return journal;
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error), error);
  }
  throw unreadable('it has no "entries" that each have a "tag"');
}

function isJournal(journal: Partial<Journal> | null): journal is Journal {
  return Array.isArray(journal?.entries) && journal.entries.every((entry) => typeof entry?.tag === 'string');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('MIGRATIONS_UNREADABLE', `Cannot read the migration file "${path}": ${reason}`, error);
  }
}
