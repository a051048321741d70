import type { DatasetInput } from '../contract/generated.ts';
import { DATASET_FILE } from '../ingest/datasetText.ts';
import { datasetYaml } from '../ingest/datasetYaml.ts';
import { unpackFile } from '../store/packing.ts';
import type { Snapshot } from '../store/store.ts';
import { writeInto } from './bundleFile.ts';

/**
 * Writes a dataset as a folder that an import takes: `dataset.yaml` as its content says, and the files of its curves as
 * they came.
 *
 * @param content as the base keeps it: canonical JSON in the shape of `DatasetInput`
 * @throws {Error} if the base lacks a file that the content names
 */
export async function writeDatasetFolder(folder: string, content: string, snapshot: Snapshot): Promise<void> {
  const input = JSON.parse(content) as DatasetInput;
  await writeInto(folder, DATASET_FILE, datasetYaml(input));
  const files = new Map(
    (input.curves ?? []).flatMap(({ checksums }) => checksums ?? []).map((each) => [each.file, each]),
  );
  for (const { file, sha256 } of files.values()) {
    const stored = await snapshot.curves.file(sha256.toLowerCase());
    if (stored === null) throw new Error(`The base does not hold "${file}" of the dataset "${input.key}"`);
    await writeInto(folder, file, await unpackFile(stored));
  }
}
