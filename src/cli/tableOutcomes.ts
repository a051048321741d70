import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { Problem } from '../contract/problem.ts';
import { datasetId } from '../domain/globalId.ts';
import { DATASET_FILE } from '../ingest/datasetText.ts';
import { datasetYaml } from '../ingest/datasetYaml.ts';
import { refusalProblems } from '../ingest/importDataset.ts';
import type { ReadDataset } from '../ingest/readDataset.ts';
import type { TableDataset } from '../ingest/tables/readLiteratureTable.ts';
import { prepareDataset } from '../store/preparedDataset.ts';
import type { ChangeResult } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { actorOf } from './actor.ts';
import { withBase } from './base.ts';
import type { Io } from './io.ts';

/** What became of a dataset of a table, or would. */
export type TableOutcome = {
  readonly key: string;
  readonly rows: readonly number[];
  readonly status:
    | 'IMPORTED'
    | 'REREAD'
    | 'UNCHANGED'
    | 'SUPERSEDED'
    | 'RETIRED'
    | 'CONFLICT'
    | 'REFUSED'
    /** Of a dry run. */
    | 'NEW'
    | 'CHANGED'
    /** Of a folder. */
    | 'WRITTEN'
    | 'KEPT';
  readonly version: number | null;
  readonly problems: readonly Problem[];
};

/** Statuses of datasets that were not taken although they should be. */
export const NOT_TAKEN: readonly TableOutcome['status'][] = ['RETIRED', 'CONFLICT', 'REFUSED', 'KEPT'];

/** A dataset that nothing is wrong with. */
export type GoodDataset = Pick<TableDataset, 'key' | 'rows'> & { readonly dataset: ReadDataset };

type Outcomes = Promise<readonly TableOutcome[]>;

/** Datasets that are written in one transaction: others that write wait for no more than these. */
const MOST_AT_ONCE = 32;

/** Takes datasets into the base, each whole or not at all. */
export function imported(io: Io, datasets: readonly GoodDataset[]): Outcomes {
  const about = { importedAt: new Date().toISOString(), actor: actorOf(io) };
  return withBase(io, async (store) => {
    const outcomes: TableOutcome[] = [];
    for (let from = 0; from < datasets.length; from += MOST_AT_ONCE) {
      const batch = datasets.slice(from, from + MOST_AT_ONCE);
      const changes = batch.map(({ dataset }) => ({ dataset: prepareDataset(dataset.records), ...about }));
      const results = await store.applyAll(changes);
      for (const [place, given] of batch.entries()) {
        const result = results[place];
        if (result !== undefined) outcomes.push(outcomeOf(given, result));
      }
    }
    return outcomes;
  });
}

function outcomeOf({ key, rows, dataset }: GoodDataset, result: ChangeResult): TableOutcome {
  const version = 'version' in result ? result.version : null;
  const problems = result.status === 'REFUSED' ? refusalProblems(result.refusals, dataset) : [];
  return { key, rows, status: result.status, version, problems };
}

/** What an import would do, held against the base if there is one; none is made. */
export async function foreseen(io: Io, datasets: readonly GoodDataset[]): Outcomes {
  const known = existsSync(readConfig(io.env, io).databaseFile)
    ? await withBase(io, (store) =>
        withSnapshot(store, (snapshot) => snapshot.datasets.byIds(datasets.map(({ key }) => datasetId(key)))),
      )
    : new Map<string, never>();
  return datasets.map(({ key, rows, dataset }): TableOutcome => {
    const held = known.get(datasetId(key));
    const of = { key, rows, version: held?.version ?? null, problems: [] };
    if (held === undefined) return { ...of, status: 'NEW' };
    if (held.retirement !== null) return { ...of, status: 'RETIRED' };
    return { ...of, status: held.checksum === dataset.records.checksum ? 'UNCHANGED' : 'CHANGED' };
  });
}

/** Writes datasets as folders; one that is there and says something else is kept, since a curator may have gone on with it. */
export async function written(io: Io, folder: string, datasets: readonly GoodDataset[]): Outcomes {
  const outcomes: TableOutcome[] = [];
  for (const { key, rows, dataset } of datasets) {
    const file = join(resolve(io.cwd, folder), key, DATASET_FILE);
    const text = datasetYaml(dataset.input);
    const status = existsSync(file) ? ((await readFile(file, 'utf8')) === text ? 'UNCHANGED' : 'KEPT') : 'WRITTEN';
    if (status === 'WRITTEN') {
      await mkdir(join(resolve(io.cwd, folder), key), { recursive: true });
      await writeFile(file, text);
    }
    outcomes.push({ key, rows, status, version: null, problems: [] });
  }
  return outcomes;
}
