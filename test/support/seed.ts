import { buildContract } from '../../src/contract/buildContract.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { type ReadDataset, readDatasetFolder } from '../../src/ingest/readDataset.ts';

export const contract = buildContract(readSdl('schema'), vocabularies);

/** A dataset of the seed, read and checked. @throws {Error} with its problems if it has any */
export async function seedDataset(folder: string): Promise<ReadDataset> {
  const { problems, dataset } = await readDatasetFolder(folder, contract);
  if (dataset === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return dataset;
}

/** Records of what every base holds, and of some papers of the seed, by their folders. */
export async function seedRecords(...papers: readonly string[]): Promise<readonly DatasetRecords[]> {
  const folders = ['seed/ions', 'seed/mechanism_models', ...papers.map((paper) => `seed/papers/${paper}`)];
  return Promise.all(folders.map(async (folder) => (await seedDataset(folder)).records));
}
