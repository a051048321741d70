import type { Contract } from '../contract/buildContract.ts';
import type { FileTasks } from '../ingest/files/fileTasks.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { type Curate, makeCurate } from './curate.ts';
import { makeDeadline } from './deadline.ts';
import { type Earlier, makeEarlier, type VersionMemory } from './earlier.ts';
import { type EvidenceLoaders, type EvidenceMemory, makeEvidenceLoaders } from './evidence.ts';
import { inTurns } from './inTurns.ts';
import { MOST_ERRORS, MOST_NUMBERS } from './limits.ts';
import { type Loaders, makeLoaders } from './loaders.ts';
import { makeNumberBudget } from './numberBudget.ts';
import { type Recompute, recomputeHere } from './recomputing.ts';
import { makeToldErrors, type ToldErrors } from './toldErrors.ts';
import { makeTurns, type Turns } from './turns.ts';

/** All that resolvers need, built anew for each request. */
export type Context = {
  readonly requestId: string;
  /** Version of the program. */
  readonly version: string;
  /** The base as it was when the request first asked for something; long questions wait for a turn. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly load: Loaders;
  readonly evidence: EvidenceLoaders;
  readonly earlier: Earlier;
  /** What changes need; only mutations ask for it. */
  readonly curate: Curate;
  /** Waited for before each judging: others go on meanwhile. @throws once the request is over or takes too long */
  readonly turn: Turns['turn'];
  /** Waits for a turn where the request has computed for long. @throws as `turn` does */
  readonly rest: Turns['rest'];
  /** What a long computation finds; others go on meanwhile. @throws as `turn` does */
  readonly through: Turns['through'];
  /** Path under which everything is served; empty for none. */
  readonly prefix: string;
  /** Computes numbers of curves again with other parameters. */
  readonly recompute: Recompute;
  /** Told how many numbers the request gets. @throws {GraphQLError} BAD_USER_INPUT where they are too many in all */
  readonly takeNumbers: (count: number) => void;
  /** Which errors of the request are told. */
  readonly errors: ToldErrors;
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

export type ContextOptions = {
  /** What contents of earlier versions are read by. */
  readonly contract: Contract;
  /** Version of the program. */
  readonly version?: string;
  /** Path under which everything is served. */
  readonly prefix?: string;
  /** Computes numbers of curves again; this thread if left out. */
  readonly recompute?: Recompute;
  /** What other requests to the same store have judged. */
  readonly memory?: EvidenceMemory;
  /** The header `Authorization`. */
  readonly authorization?: string | undefined;
  /** Who reads the files of curves of datasets that are imported; this thread if left out. */
  readonly tasks?: Pick<FileTasks, 'prepare' | 'measure'> | undefined;
  readonly now?: () => Date;
  /** What other requests have read of earlier versions. */
  readonly versions?: VersionMemory;
  /** How long the request may ask on, ms; for ever by default. */
  readonly timeLimit?: number;
};

/** Opens the snapshot only when it is first needed: a query that fails validation takes no connection. */
export function openContext(store: Store, requestId: string, options: ContextOptions): Context {
  const { contract, version = 'unknown', prefix = '', memory = new Map(), versions = new Map() } = options;
  const { timeLimit = Number.POSITIVE_INFINITY, recompute = recomputeHere } = options;
  const { authorization, tasks, now = () => new Date() } = options;
  const inTime = makeDeadline(timeLimit);
  const { turn, rest, through } = makeTurns(mayGoOn);
  let opening: Promise<Snapshot> | undefined;
  let closing: Promise<void> | undefined;

  function mayGoOn(): void {
    if (closing) throw new RequestOver();
    inTime();
  }

  async function snapshot(): Promise<Snapshot> {
    mayGoOn();
    opening ??= store.snapshot().then((opened) => inTurns(opened, turn));
    const opened = await opening;
    // it may have waited for its turn among other requests
    mayGoOn();
    return opened;
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

  const evidence = makeEvidenceLoaders(snapshot, { memory, turn, rest });
  const load = makeLoaders(snapshot);
  const earlier = makeEarlier(snapshot, { load, contract, memory: versions });
  const curate = makeCurate({ store, contract, tasks, now, authorization });
  const takeNumbers = makeNumberBudget(MOST_NUMBERS);
  const errors = makeToldErrors(MOST_ERRORS);
  const asked = { requestId, version, prefix, recompute };
  return { ...asked, snapshot, load, evidence, earlier, curate, turn, rest, through, takeNumbers, errors, close };
}
