import type { Contract } from '../contract/buildContract.ts';
import type { TokenScope } from '../domain/token.ts';
import type { FileTasks } from '../ingest/files/fileTasks.ts';
import type { Store } from '../store/store.ts';
import { type Caller, callerOf, type Denial, denialOf } from './caller.ts';

/** What changes of the base need. */
export type Curate = {
  readonly store: Store;
  readonly contract: Contract;
  readonly tasks: Pick<FileTasks, 'prepare' | 'measure'> | undefined;
  readonly now: () => Date;
  /** Who asks; looked up once a request. */
  readonly caller: () => Promise<Caller>;
  /** Who asks, for the log of changes, or why it may not. */
  readonly allowed: (scope: TokenScope) => Promise<{ readonly actor: string } | { readonly denial: Denial }>;
};

export type CurateParts = Pick<Curate, 'store' | 'contract' | 'tasks' | 'now'> & {
  /** The header of that name. */
  readonly authorization: string | undefined;
};

export function makeCurate({ authorization, ...parts }: CurateParts): Curate {
  let asked: Promise<Caller> | undefined;
  const caller = () => {
    asked ??= callerOf(parts.store, authorization, parts.now());
    return asked;
  };
  return {
    ...parts,
    caller,
    async allowed(scope) {
      const found = await caller();
      const denial = denialOf(found, scope);
      if (denial !== null || 'fault' in found) return { denial: denial as Denial };
      return { actor: `token:${found.token.name}` };
    },
  };
}
