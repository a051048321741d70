import type { Snapshot, Store } from './store.ts';

/** What is seen of a base at one moment; the snapshot is given back in any case. */
export async function withSnapshot<T>(store: Store, look: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = await store.snapshot();
  try {
    return await look(snapshot);
  } finally {
    await snapshot.close();
  }
}
