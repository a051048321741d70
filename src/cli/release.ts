import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { BASE_FILE, type Opened, writeBundle } from '../release/bundle.ts';
import { CHECKSUMS, faultsOfBundle } from '../release/bundleFile.ts';
import { openReleased } from '../store/openReleased.ts';
import { needBase } from './base.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { versionOf } from './version.ts';

type Wish = { out: string; previous?: string; date?: string };

/** What the version of a release looks like: `2026.1`, `1.0.0-rc.1`. */
const VERSION = /^[0-9][0-9A-Za-z.+-]{0,49}$/;

/** `hckb release <version>`: writes a bundle to cite; `--check` tells whether one is as it was written. */
export function releaseCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('release')
    .description(
      'write a release of the base: SQLite, NDJSON, CSV, dataset folders, citation and checksums; never over another',
    )
    .argument('<version>', 'version of the release, such as 2026.1; with --check a folder of one')
    .option('--out <folder>', 'folder in which the release becomes a folder of its own', '.')
    .option('--previous <release>', 'the release before, to tell what changed')
    .option('--date <day>', 'day of the release, YYYY-MM-DD; today if left out')
    .option('--check', 'tell whether the files of a release are as they were written')
    .action(async (version: string, { check, ...wish }: Wish & { check?: boolean }) => {
      done(check === true ? await checked(io, resolve(io.cwd, version)) : await release(io, version, wish));
    });
}

async function release(io: Io, version: string, wish: Wish): Promise<ExitCode> {
  needBase(io);
  if (!VERSION.test(version))
    throw new CallError(
      `the version is "${version}": one like "2026.1" is needed, of digits, letters, dots and dashes`,
    );
  const releasedAt = dayOf(wish.date);
  const folder = resolve(io.cwd, wish.out, `hard-carbon-kb-${version}`);
  const previous = wish.previous === undefined ? null : await openedRelease(io, wish.previous);
  try {
    const { checksum, datasets } = await writeBundle({
      ...{ version, releasedAt, software: versionOf(io), folder, base: readConfig(io.env, io).databaseFile },
      open: (file) => opened(io, file),
      previous: previous?.snapshot ?? null,
    });
    print(io, `${folder}: ${datasets} datasets, state ${checksum}`);
    return DONE;
  } finally {
    await previous?.close();
  }
}

function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const at = `${day}T00:00:00.000Z`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
  if (!isDay) throw new CallError(`--date is "${day}": a day such as 2026-11-29 is needed`);
  return at;
}

async function checked(io: Io, folder: string): Promise<ExitCode> {
  if (!existsSync(join(folder, CHECKSUMS))) throw new CallError(`"${folder}" is no release: it holds no ${CHECKSUMS}`);
  const faults = await faultsOfBundle(folder);
  for (const fault of faults) complain(io, `${folder}/${fault}`);
  if (faults.length === 0) print(io, `${folder}: every file is as it was written`);
  return faults.length === 0 ? DONE : PROBLEMS;
}

/** The file of a release that is named by its folder, or itself. @throws {CallError} if there is none */
export function releasedFile(io: Io, name: string): string {
  const path = resolve(io.cwd, name);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, BASE_FILE) : path;
  if (existsSync(file)) return file;
  throw new CallError(`there is no release or base "${name}": name a folder with a ${BASE_FILE}, or such a file`);
}

/** A release or base to read from. @throws {CallError} if there is none */
export function openedRelease(io: Io, name: string): Promise<Opened> {
  return opened(io, releasedFile(io, name));
}

async function opened(io: Io, file: string): Promise<Opened> {
  const store = openReleased({ file, migrationsFolder: join(io.packageRoot, 'migrations') });
  const snapshot = await store.snapshot();
  return {
    snapshot,
    close: async () => {
      await snapshot.close();
      await store.close();
    },
  };
}
