import type { Store } from '../store/store.ts';

/** A store that counts its snapshots. */
export type CountedStore = {
  readonly store: Store;
  /** Snapshots that are open. */
  inUse(): number;
  /** Requests that wait for a connection to open one on. */
  waiting(): number;
};

export function countSnapshots(store: Store): CountedStore {
  let inUse = 0;
  let waiting = 0;

  async function snapshot() {
    waiting += 1;
    const opened = await store.snapshot().finally(() => {
      waiting -= 1;
    });
    inUse += 1;
    let isOpen = true;
    async function close() {
      if (isOpen) inUse -= 1;
      isOpen = false;
      await opened.close();
    }
    return { ...opened, close };
  }

  return { store: { ...store, snapshot }, inUse: () => inUse, waiting: () => waiting };
}
