import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { Problem } from '../contract/problem.ts';
import { datasetId } from '../domain/globalId.ts';
import { DATASET_FILE } from '../ingest/datasetText.ts';
import { importReading } from '../ingest/importDataset.ts';
import type { ReadDataset } from '../ingest/readDataset.ts';
import { datasetYaml } from '../ingest/tables/datasetYaml.ts';
import type { TableDataset } from '../ingest/tables/readLiteratureTable.ts';
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

/** Takes datasets into the base, each whole or not at all. @param file name of the table */
export function imported(io: Io, file: string, datasets: readonly GoodDataset[]): Outcomes {
  const options = { now: () => new Date(), actor: actorOf(io) };
  return withBase(io, async (store) => {
    const outcomes: TableOutcome[] = [];
    for (const { key, rows, dataset } of datasets) {
      const report = await importReading(store, { file, problems: [], dataset }, options);
      const version = 'version' in report ? report.version : null;
      outcomes.push({ key, rows, status: report.status, version, problems: report.problems });
    }
    return outcomes;
  });
}

/** What an import would do, held against the base if there is one; none is made. */
export async function foreseen(io: Io, datasets: readonly GoodDataset[]): Outcomes {
  const known = existsSync(readConfig(io.env, io).databaseFile)
    ? await withBase(io, async (store) => {
        const snapshot = await store.snapshot();
        try {
          return await snapshot.datasets.byIds(datasets.map(({ key }) => datasetId(key)));
        } finally {
          await snapshot.close();
        }
      })
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
