import { createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Release } from '../domain/release.ts';
import { systemCode } from '../domain/systemCode.ts';
import { withPlainTables, writeReleaseFile } from '../store/releaseFile.ts';
import type { Snapshot } from '../store/store.ts';
import { StoreError } from '../store/storeError.ts';
import { type About, bundleReadme, citation, dataCite, schemaOrg } from './about.ts';
import { writeChecksums, writeInto } from './bundleFile.ts';
import { changelog } from './changelog.ts';
import { heldDatasets } from './comparison.ts';
import { csvLines } from './csv.ts';
import { writeDatasetFolder } from './datasetFolder.ts';
import { recordLines, releasedNouns } from './records.ts';

/** The file of a bundle that holds the base. */
export const BASE_FILE = 'base.sqlite';

export type BundleOptions = {
  readonly version: string;
  /** When it is released, ISO 8601 in UTC. */
  readonly releasedAt: string;
  /** Version of the program. */
  readonly software: string;
  /** The base that is released. */
  readonly base: string;
  /** Folder that is made; it must not be there yet. */
  readonly folder: string;
  /** Opens the file of a release, to be read. */
  readonly open: (file: string) => Promise<Opened>;
  /** The release before, to tell what changed; null for the first. */
  readonly previous: Snapshot | null;
};

export type Opened = { readonly snapshot: Snapshot; readonly close: () => Promise<void> };

/**
 * Writes a release: the base and everything that others may read it as, with checksums; whole or not at all, and
 * never over another one.
 *
 * @throws {StoreError} BASE_EXISTS where the folder is there already
 */
export async function writeBundle(options: BundleOptions): Promise<Release> {
  const { folder, base, version, releasedAt } = options;
  if (existsSync(folder)) throw inTheWay(folder);
  await mkdir(dirname(folder), { recursive: true });
  // in a folder of its own: another release to the same one may be under way
  const own = await mkdtemp(`${folder}.unfinished-`);
  const unfinished = join(own, 'release');
  await mkdir(unfinished);
  try {
    await writeReleaseFile(base, join(unfinished, BASE_FILE), { version, releasedAt });
    const opened = await options.open(join(unfinished, BASE_FILE));
    const release = await writeFiles(unfinished, opened.snapshot, options).finally(opened.close);
    await writeChecksums(unfinished);
    await makeReadOnly(unfinished);
    await rename(unfinished, folder);
    return release;
  } catch (error) {
    throw systemCode(error) === 'ENOTEMPTY' ? inTheWay(folder) : error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function inTheWay(folder: string): StoreError {
  return new StoreError('BASE_EXISTS', `There is a "${folder}" already: releases are never written over`);
}

async function writeFiles(folder: string, snapshot: Snapshot, options: BundleOptions): Promise<Release> {
  const { version, releasedAt, software, previous } = options;
  const state = { ...(await snapshot.datasets.state()), software };
  const datasets = [...(await heldDatasets(snapshot)).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const about: About = { version, day: releasedAt.slice(0, 10), state, datasets };
  for (const dataset of datasets) {
    const content = await snapshot.datasets.content(dataset.id, dataset.version);
    if (content === null) throw new Error(`The base lacks the content of "${dataset.key}"`);
    await writeDatasetFolder(join(folder, 'datasets', dataset.key), content, snapshot);
  }
  for (const noun of releasedNouns) await stream(join(folder, 'ndjson'), `${noun}.ndjson`, recordLines(snapshot, noun));
  await writeTables(folder);
  await writeInto(folder, 'README.md', bundleReadme(about));
  await writeInto(folder, 'CITATION.cff', citation(about));
  await writeInto(folder, 'datacite.json', dataCite(about));
  await writeInto(folder, 'schema.org.jsonld', schemaOrg(about));
  await writeInto(folder, 'CHANGELOG.md', await changelog(previous, snapshot, about));
  await writeInto(folder, 'release.json', `${JSON.stringify(state, null, 2)}\n`);
  return state;
}

function writeTables(folder: string): Promise<void> {
  return withPlainTables(join(folder, BASE_FILE), async (tables) => {
    for (const table of tables) await stream(join(folder, 'csv'), `${table.name}.csv`, csvLines(table));
  });
}

/** Writes line by line: a release may be larger than the memory. */
async function stream(folder: string, name: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(lines), createWriteStream(join(folder, name), { flags: 'wx' }));
}

async function makeReadOnly(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) if (entry.isFile()) await chmod(join(entry.parentPath, entry.name), 0o444);
}
