import type { ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';
import { type Context, type ContextOptions, openContext } from './context.ts';
import type { VersionMemory } from './earlier.ts';
import type { EvidenceMemory } from './evidence.ts';
import type { Log } from './log.ts';

/** The contexts of requests that are being answered. */
export type OpenContexts = {
  /** A context that is closed when its response is, however that ended: answered, failed, or left by the client. */
  openFor(requestId: string, response: ServerResponse): Context;
  closeAll(): Promise<void>;
};

export type OpenContextsOptions = Pick<ContextOptions, 'contract' | 'tasks' | 'recompute'> & {
  readonly log: Log;
  /** How long a request may ask on, ms. */
  readonly timeLimit: number;
  /** Version of the program. */
  readonly version: string;
  /** Path under which everything is served; empty for none. */
  readonly prefix: string;
};

/** Contexts over one store; what one request has judged, the next needs not judge again. */
export function keepContexts(store: Store, { log, ...options }: OpenContextsOptions): OpenContexts {
  const contexts = new Set<Context>();
  const memory: EvidenceMemory = new Map();
  const versions: VersionMemory = new Map();
  return {
    openFor(requestId, response) {
      const opened = openContext(store, requestId, {
        ...options,
        ...{ memory, versions, authorization: response.req.headers.authorization },
      });
      const close = () => opened.close().finally(() => contexts.delete(context));
      const context: Context = { ...opened, close };
      contexts.add(context);
      response.once('close', () =>
        close().catch((error) => log({ level: 'error', message: 'Cannot close a snapshot', requestId, error })),
      );
      return context;
    },
    async closeAll() {
      await Promise.allSettled([...contexts].map((context) => context.close()));
    },
  };
}
