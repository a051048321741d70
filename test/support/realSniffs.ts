import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileFormat } from '../../src/ingest/files/reading.ts';
import { sniff } from '../../src/ingest/files/sniff.ts';
import { unpacked } from '../../src/ingest/files/unpacked.ts';

const REAL_FILES = resolve('../shared/realdata');

/** Bytes of every real file by its path; empty where they are not at hand. */
export function realBytes(): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(REAL_FILES)) return new Map();
  const paths = readdirSync(REAL_FILES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path.slice(REAL_FILES.length + 1),
      unpacked({ name: path, bytes: readFileSync(path), companions: new Map() }).bytes,
    ]),
  );
}

/** Real files that a format takes for its own, each without the files beside it. */
export function claimedBy(format: FileFormat): readonly string[] {
  return [...realBytes()].flatMap(([path, bytes]) => (format.recognises(sniff(bytes)) > 0 ? [path] : [])).sort();
}
