import type { Connection } from './connection.ts';
import { StoreError } from './storeError.ts';

type Waiter = { readonly resolve: (connection: Connection) => void; readonly reject: (error: Error) => void };

/** Connections to read with, each used by one at a time; opened when first needed. */
export type Pool = {
  /** The next free connection; who asks first is served first. */
  take(): Promise<Connection>;
  give(connection: Connection): void;
  close(): void;
};

/** @param size how many connections may be open at once, 1 or more */
export function openPool(size: number, open: () => Connection): Pool {
  if (!Number.isSafeInteger(size) || size < 1)
    throw new RangeError(`Cannot open ${size} readers: 1 or more are needed`);
  const all: Connection[] = [];
  const free: Connection[] = [];
  const waiting: Waiter[] = [];
  let closed = false;
  const closedError = () => new StoreError('STORE_CLOSED', 'The base was closed');
  return {
    async take() {
      if (closed) throw closedError();
      const ready = free.pop();
      if (ready) return ready;
      if (all.length === size) return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
      const opened = open();
      all.push(opened);
      return opened;
    },
    give(connection) {
      if (closed) return;
      const next = waiting.shift();
      if (next) next.resolve(connection);
      else free.push(connection);
    },
    close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(closedError());
      for (const { sqlite } of all) sqlite.close();
    },
  };
}
