import type { DatasetDiff } from '../domain/datasetDiff.ts';
import { datasetDiff } from '../knowledge/datasetDiff.ts';
import { type DatasetState, datasetState, judgedMaterials } from '../knowledge/datasetState.ts';
import type { Change, ChangeResult, Snapshot, Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';

/** What came of a change, and what it changed; null where it changed nothing. */
export type ChangeWithDiff = { readonly result: ChangeResult; readonly diff: DatasetDiff | null };

/**
 * Makes a change and tells what becomes of the dataset's records and of all that follows from them.
 *
 * @param dryRun looks at the base with the change, and takes the change back
 */
export async function changeWithDiff(store: Store, change: Change, dryRun: boolean): Promise<ChangeWithDiff> {
  const { id } = change.dataset;
  const { result, seen } = await store.tryOut(change, (snapshot) => datasetState(snapshot, id));
  if (seen === null) return { result, diff: null };
  const before = await withSnapshot(store, (snapshot) => datasetState(snapshot, id, judgedMaterials(seen)));
  // what the dataset had a say in before, and has no more, is judged without it
  const lost = judgedMaterials(before).filter((material) => !judgedMaterials(seen).includes(material));
  const after = lost.length === 0 ? seen : await seenWith(store, change, lost);
  const diff = datasetDiff(before, after ?? seen);
  return { result: dryRun ? result : await store.apply(change), diff };
}

async function seenWith(store: Store, change: Change, materials: readonly string[]): Promise<DatasetState | null> {
  const look = (snapshot: Snapshot) => datasetState(snapshot, change.dataset.id, materials);
  return (await store.tryOut(change, look)).seen;
}
