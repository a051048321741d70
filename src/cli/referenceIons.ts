import { join } from 'node:path';
import type { Ion } from '../domain/ion.ts';
import { readDatasetFolder } from '../ingest/readDataset.ts';
import { contractOf } from './contract.ts';
import type { Io } from './io.ts';

/** Reference values of the ions, which every base holds. */
export async function referenceIons(io: Io): Promise<readonly Ion[]> {
  const { dataset } = await readDatasetFolder(join(io.packageRoot, 'seed', 'ions'), contractOf(io));
  return dataset?.records.ions ?? [];
}
