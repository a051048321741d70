import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';

/** What names every file of a bundle with its checksum, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/** Writes a file of a bundle, with the folders above it. */
export async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { flag: 'wx' });
}

/** Writes the checksums of all files of a bundle. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const path of await filesOf(folder)) lines.push(`${await sha256Of(join(folder, path))}  ${path}\n`);
  await writeInto(folder, CHECKSUMS, lines.join(''));
}

/** What is wrong with the files of a bundle; empty where they are those that were written. */
export async function faultsOfBundle(folder: string): Promise<readonly string[]> {
  const stated = await statedChecksums(folder);
  const there = (await filesOf(folder)).filter((path) => path !== CHECKSUMS);
  const faults: string[] = [];
  for (const path of there) {
    const fault = await faultOfFile(folder, path);
    if (fault !== null) faults.push(`${path} ${fault}`);
  }
  const missing = [...stated.keys()].filter((path) => !there.includes(path));
  return [...faults, ...missing.map((path) => `${path} is missing`)];
}

/** What is wrong with one file of a bundle; null where it is as it was written, or no bundle says how that was. */
export async function faultOfFile(folder: string, path: string): Promise<string | null> {
  if (!existsSync(join(folder, CHECKSUMS))) return null;
  const stated = await statedChecksums(folder);
  const sha256 = stated.get(path);
  if (sha256 === undefined) return `is not in ${CHECKSUMS}: it was added later`;
  return (await sha256Of(join(folder, path))) === sha256 ? null : 'was changed: its SHA-256 is another';
}

async function statedChecksums(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, CHECKSUMS), 'utf8');
  return new Map(text.split('\n').flatMap((line) => entryOf(line)));
}

function entryOf(line: string): readonly (readonly [string, string])[] {
  const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
  return sha256 === undefined || path === undefined ? [] : [[path, sha256]];
}

/** Paths of all files below a folder, with `/`, sorted. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
