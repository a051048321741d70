import type { DatasetDiff } from '../domain/datasetDiff.ts';
import { datasetDiff } from '../knowledge/datasetDiff.ts';
import { datasetState, judgedMaterials } from '../knowledge/datasetState.ts';
import type { Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';

/** What came of a piece of work, and what is otherwise since. */
export type WithChanges<T> = { readonly result: T; readonly changes: DatasetDiff };

/**
 * Does something to a base and tells what became of a dataset's records and of all that is judged by them.
 *
 * @param dataset global id; of one that the base does not hold, nothing changes
 */
export async function withChanges<T>(store: Store, dataset: string, work: () => Promise<T>): Promise<WithChanges<T>> {
  const before = await withSnapshot(store, (snapshot) => datasetState(snapshot, dataset));
  const result = await work();
  const materials = judgedMaterials(before);
  const after = await withSnapshot(store, (snapshot) => datasetState(snapshot, dataset, materials));
  return { result, changes: datasetDiff(before, after) };
}
