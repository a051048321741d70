import { methodsNow } from '../science/analyses/methodsNow.ts';
import type { Store } from '../store/store.ts';
import { filesOfBase } from './filesOfBase.ts';
import { type ImportOptions, type ImportReport, importReading } from './importDataset.ts';
import { readDatasetContent } from './readDataset.ts';

/**
 * Reads every dataset again whose curves were analysed by methods of another version than the present one, from what the base
 * itself keeps of it: its content and its files. Numbers of earlier versions stay readable.
 */
export async function rereadOutdated(store: Store, options: ImportOptions): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = [];
  const snapshot = await store.snapshot();
  try {
    for (const { id, key, version } of await snapshot.datasets.analysedOtherwise(methodsNow())) {
      const content = await snapshot.datasets.content(id, version);
      if (content === null) throw new Error(`The base does not hold the content of ${id}, version ${version}`);
      const input = JSON.parse(content);
      const reading = await readDatasetContent(
        content,
        { file: key, folderName: key, files: filesOfBase(input, snapshot) },
        options,
      );
      reports.push(await importReading(store, reading, options));
    }
  } finally {
    await snapshot.close();
  }
  return reports;
}
