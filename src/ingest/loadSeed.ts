import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../store/store.ts';
import { DATASET_FILE } from './datasetText.ts';
import { type ImportOptions, type ImportReport, importReading } from './importDataset.ts';
import { type DatasetReading, readDatasetFolder } from './readDataset.ts';
import { inReferenceOrder } from './referenceOrder.ts';

/** Who imported what came with the program, in the log of changes. */
export const SEED = 'seed';

/**
 * Loads every dataset below a folder, in an order in which their references to each other resolve. Content that a later
 * version replaced is not brought back, and what was retired stays retired.
 *
 * Each is taken whole or not at all; one that is refused does not stop the others, so all problems of all are told.
 *
 * @throws {Error} if the folder cannot be read
 */
export async function loadSeed(store: Store, root: string, options: ImportOptions): Promise<readonly ImportReport[]> {
  const readings: DatasetReading[] = [];
  for (const folder of await datasetFolders(root))
    readings.push(await readDatasetFolder(folder, options.schema, options.tasks));
  const reports: ImportReport[] = [];
  const wish = { ...options, actor: SEED, onlyNew: true };
  for (const reading of inReferenceOrder(readings)) reports.push(await importReading(store, reading, wish));
  return reports;
}

/** Folders below a root that hold a dataset, sorted. */
export async function datasetFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name === DATASET_FILE && !entry.isDirectory())
    .map((entry) => dirname(join(entry.parentPath, entry.name)))
    .sort();
}
