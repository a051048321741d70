import type { Store } from '../../store/store.ts';
import type { ImportReport } from '../importDataset.ts';
import type { BulkReading, DatasetReader } from './datasetReader.ts';
import type { DatasetSource } from './datasetSource.ts';
import { type ReadSource, readAhead } from './readAhead.ts';
import { type BatchOptions, type BatchOutcome, repeatedKey, takeBatch } from './takeBatch.ts';

/** Datasets of one transaction, and their records: what a crash may lose, and how long other writers wait. */
const MOST_DATASETS = 32;
const MOST_RECORDS = 10_000;

/** Where the next dataset is still being read, so many are written meanwhile: fewer would cost more commits. */
const WORTH_WRITING = 8;

/** Read while a batch is written. */
const READ_AHEAD = 2 * MOST_DATASETS;

/** Characters of lines that wait for what they refer to: more would fill the memory. */
const MOST_WAITING = 100_000_000;

export type ManyOptions = BatchOptions & {
  readonly reader: DatasetReader;
  /** Told what became of each dataset, in order but for those that wait for others. */
  readonly report: (report: ImportReport, observations: number) => void;
  /** Aborted when the import is to stop: what was read is written, and the rest is left. */
  readonly stop?: AbortSignal | undefined;
};

/**
 * Takes many datasets into the base by batches, each dataset whole or not at all; one that is refused stops no other. What
 * refers to a dataset that comes later, or leaves out what others refer to that may do so no more, is tried again at the end.
 *
 * An import that was interrupted goes on by being run again: what the base holds already is unchanged.
 *
 * @throws {StoreError} if the base cannot be written; the batches before are kept
 */
export async function importMany(
  store: Store,
  sources: AsyncIterable<DatasetSource> | Iterable<DatasetSource>,
  options: ManyOptions,
): Promise<void> {
  const run = new BulkRun(store, options);
  await run.take(sources);
  await run.takeWaiting();
}

type Waiting = Extract<BatchOutcome, { readonly refuse: unknown }>;

class BulkRun {
  readonly #store: Store;
  readonly #options: ManyOptions;
  /** The first source of each key. */
  readonly #keys = new Map<string, DatasetSource>();
  #batch: ReadSource[] = [];
  #records = 0;
  #waiting: Waiting[] = [];
  #waitingSize = 0;

  constructor(store: Store, options: ManyOptions) {
    this.#store = store;
    this.#options = options;
  }

  async take(sources: AsyncIterable<DatasetSource> | Iterable<DatasetSource>): Promise<void> {
    const { reader, stop } = this.#options;
    const reads = readAhead(sources, reader, READ_AHEAD);
    while (!stop?.aborted) {
      const next = reads.next();
      if (this.#batch.length >= WORTH_WRITING && !(await isReady(next))) await this.#write();
      const { done, value } = await next.catch((error) => this.#writeBefore(error));
      if (done) break;
      this.#add(value);
      if (this.#batch.length >= MOST_DATASETS || this.#records >= MOST_RECORDS) await this.#write();
    }
    // closes what is read from, where the import is to stop
    await reads.return(undefined);
    await this.#write();
  }

  /** What was read before a source broke is kept. */
  async #writeBefore(error: unknown): Promise<never> {
    await this.#write();
    throw error;
  }

  /** As long as this brings some into the base, others may follow. */
  async takeWaiting(): Promise<void> {
    for (let before = Number.POSITIVE_INFINITY; this.#waiting.length < before && !this.#options.stop?.aborted; ) {
      const waiting = this.#waiting;
      before = waiting.length;
      [this.#waiting, this.#waitingSize] = [[], 0];
      await this.take(waiting.map(({ source }) => source));
    }
    for (const { refuse } of this.#waiting) this.#options.report(await refuse(), 0);
  }

  #add(read: ReadSource): void {
    const { source, reading } = read;
    const key = keyOf(reading);
    const first = key === undefined ? source : (this.#keys.get(key) ?? source);
    if (key !== undefined && !isSame(first, source)) {
      this.#options.report(repeatedKey(source, key, first), 0);
      return;
    }
    if (key !== undefined) this.#keys.set(key, withoutContent(source));
    // how many records curves make is not known before their files are read: they close a batch
    this.#records +=
      reading.status === 'READ' ? reading.dataset.ids.length : reading.status === 'FAULTY' ? 0 : MOST_RECORDS;
    this.#batch.push(read);
  }

  async #write(): Promise<void> {
    const batch = this.#batch;
    [this.#batch, this.#records] = [[], 0];
    if (batch.length === 0) return;
    for (const outcome of await takeBatch(this.#store, batch, this.#options)) await this.#tell(outcome);
  }

  async #tell(outcome: BatchOutcome): Promise<void> {
    const { source, observations } = outcome;
    if ('report' in outcome) {
      this.#options.report(outcome.report, observations);
      return;
    }
    const size = source.kind === 'LINE' ? source.content.toString().length : 0;
    if (this.#waitingSize + size > MOST_WAITING) {
      this.#options.report(await outcome.refuse(), 0);
      return;
    }
    this.#waitingSize += size;
    this.#waiting.push(outcome);
  }
}

/** The key of a dataset, if it could be read. */
function keyOf(reading: BulkReading): string | undefined {
  if (reading.status === 'READ') return reading.dataset.key;
  return reading.status === 'WITH_CURVES' && reading.key !== '' ? reading.key : undefined;
}

/** Whether a promise is fulfilled or broken by now. */
function isReady(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise<false>((resolve) => setImmediate(() => resolve(false)));
  const settled = () => true;
  return Promise.race([promise.then(settled, settled), later]);
}

function isSame(a: DatasetSource, b: DatasetSource): boolean {
  if (a.kind === 'LINE') return b.kind === 'LINE' && a.line === b.line;
  return b.kind === 'FOLDER' && a.folder === b.folder;
}

/** Lines are long: what is kept of one is where it stands. */
function withoutContent(source: DatasetSource): DatasetSource {
  return source.kind === 'LINE' ? { ...source, content: '' } : source;
}
