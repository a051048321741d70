import type { Dataset } from '../domain/dataset.ts';
import type { DatasetDiff } from '../domain/datasetDiff.ts';
import { datasetDiff } from '../knowledge/datasetDiff.ts';
import { datasetState, judgedMaterials } from '../knowledge/datasetState.ts';
import type { Snapshot } from '../store/store.ts';

/** A dataset that one of two bases holds otherwise than the other. Versions are null where a base holds none. */
export type DatasetComparison = {
  readonly key: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly diff: DatasetDiff;
};

/** Datasets of two bases that differ, by key, with all that follows. */
export async function compareBases(before: Snapshot, after: Snapshot): Promise<readonly DatasetComparison[]> {
  const [was, is] = [await heldDatasets(before), await heldDatasets(after)];
  const marks = [await retractedIn(before), await retractedIn(after)] as const;
  const comparisons: DatasetComparison[] = [];
  for (const key of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [old, now] = [was.get(key), is.get(key)];
    const id = (now ?? old)?.id ?? '';
    const sameMarks = marks[0].get(id) === marks[1].get(id);
    if (old?.checksum === now?.checksum && sameMarks) continue;
    const first = await datasetState(after, id);
    const state = await datasetState(before, id, judgedMaterials(first));
    const later = await datasetState(after, id, judgedMaterials(state));
    const diff = datasetDiff(state, later);
    comparisons.push({ key, before: old?.version ?? null, after: now?.version ?? null, diff });
  }
  return comparisons;
}

/** Datasets that a base holds, those aside that it retired. */
export async function heldDatasets({ datasets }: Snapshot): Promise<ReadonlyMap<string, Dataset>> {
  const found = await datasets.byIds(await datasets.ids({}));
  const held = [...found.values()].filter(({ retirement }) => retirement === null);
  return new Map(held.map((dataset) => [dataset.key, dataset]));
}

/** Ids of retracted sources by dataset, as one text each. */
async function retractedIn({ sources }: Snapshot): Promise<ReadonlyMap<string, string>> {
  const found = await sources.byIds(await sources.ids({ retraction: ['RETRACTED'] }));
  const marked = new Map<string, string>();
  for (const { id, dataset } of found.values()) marked.set(dataset, `${marked.get(dataset) ?? ''} ${id}`);
  return marked;
}
