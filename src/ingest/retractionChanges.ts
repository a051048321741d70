import type { DatasetDiff } from '../domain/datasetDiff.ts';
import { datasetDiff } from '../knowledge/datasetDiff.ts';
import { type DatasetState, datasetState, judgedMaterials } from '../knowledge/datasetState.ts';
import type { Marking, MarkResult, Store } from '../store/store.ts';

/** What came of a mark, and which verdicts and orders it changes. */
export type RetractionChanges = {
  readonly result: MarkResult;
  readonly changes: DatasetDiff;
};

/** Marks a source as retracted, or withdraws the mark, and tells what is judged otherwise from now on. */
export async function retractionChanges(store: Store, marking: Marking): Promise<RetractionChanges> {
  const dataset = await datasetOf(store, marking.source);
  const before = await stateNow(store, dataset, []);
  const result = await store.mark(marking);
  const after = await stateNow(store, dataset, judgedMaterials(before));
  return { result, changes: datasetDiff(before, after) };
}

/** The dataset that describes a source; its own id where there is none, which says nothing of any material. */
async function datasetOf(store: Store, source: string): Promise<string> {
  const snapshot = await store.snapshot();
  try {
    return (await snapshot.sources.byIds([source])).get(source)?.dataset ?? source;
  } finally {
    await snapshot.close();
  }
}

async function stateNow(store: Store, dataset: string, materials: readonly string[]): Promise<DatasetState> {
  const snapshot = await store.snapshot();
  try {
    return await datasetState(snapshot, dataset, materials);
  } finally {
    await snapshot.close();
  }
}
