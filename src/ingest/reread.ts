import { methodsNow } from '../science/analyses/methodsNow.ts';
import type { Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { filesOfBase } from './filesOfBase.ts';
import { type ImportOptions, type ImportReport, importReading } from './importDataset.ts';
import { readDatasetContent } from './readDataset.ts';

/**
 * Reads every dataset again whose curves were analysed by methods of another version than the present one, from what the base
 * itself keeps of it: its content and its files. Numbers of earlier versions stay readable.
 */
export async function rereadOutdated(store: Store, options: ImportOptions): Promise<readonly ImportReport[]> {
  return withSnapshot(store, async (snapshot) => {
    const reports: ImportReport[] = [];
    for (const { id, key, version } of await snapshot.datasets.analysedOtherwise(methodsNow())) {
      const content = await snapshot.datasets.content(id, version);
      if (content === null) throw new Error(`The base does not hold the content of ${id}, version ${version}`);
      const place = { file: key, folderName: key, files: filesOfBase(JSON.parse(content), snapshot) };
      const reading = await readDatasetContent(content, place, options);
      reports.push(await importReading(store, reading, options));
    }
    return reports;
  });
}
