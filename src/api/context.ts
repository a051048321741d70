import type { Snapshot, Store } from '../store/store.ts';
import { type EvidenceLoaders, type EvidenceMemory, makeEvidenceLoaders } from './evidence.ts';
import { type Loaders, makeLoaders } from './loaders.ts';

/** All that resolvers need, built anew for each request. */
export type Context = {
  readonly requestId: string;
  /** The base as it was when the request first asked for something. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly load: Loaders;
  readonly evidence: EvidenceLoaders;
  /** Gives the snapshot back; what still runs of the request finds no base any more. May be called again. */
  readonly close: () => Promise<void>;
};

/** A question after the request was answered or its client left: nobody waits for the answer. */
export class RequestOver extends Error {
  constructor() {
    super('The request is over: its snapshot is closed');
    this.name = 'RequestOver';
  }
}

/**
 * Opens the snapshot only when it is first needed: a query that fails validation takes no connection.
 *
 * @param memory what other requests to the same store have judged
 */
export function openContext(store: Store, requestId: string, memory: EvidenceMemory = new Map()): Context {
  let opening: Promise<Snapshot> | undefined;
  let closing: Promise<void> | undefined;

  async function snapshot(): Promise<Snapshot> {
    if (closing) throw new RequestOver();
    opening ??= store.snapshot();
    return opening;
  }

  async function closeOpened(): Promise<void> {
    // one that could not be opened is nothing to close; who asked for it was told why
    const opened = await opening?.catch(() => undefined);
    await opened?.close();
  }

  function close(): Promise<void> {
    closing ??= closeOpened();
    return closing;
  }

  return { requestId, snapshot, load: makeLoaders(snapshot), evidence: makeEvidenceLoaders(snapshot, memory), close };
}
