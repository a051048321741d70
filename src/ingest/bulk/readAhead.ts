import type { BulkReading, DatasetReader } from './datasetReader.ts';
import type { DatasetSource } from './datasetSource.ts';

export type ReadSource = { readonly source: DatasetSource; readonly reading: BulkReading };

/**
 * Reads datasets in their order, some ahead of the one that is asked for.
 *
 * @throws what a source throws that breaks, after all datasets before
 */
export async function* readAhead(
  sources: AsyncIterable<DatasetSource> | Iterable<DatasetSource>,
  { read }: Pick<DatasetReader, 'read'>,
  ahead: number,
): AsyncGenerator<ReadSource> {
  const begun: Promise<ReadSource>[] = [];
  const broken: unknown[] = [];
  for await (const source of untilBroken(sources, broken)) {
    const reading = read(source).then((done) => ({ source, reading: done }));
    // whoever waits for it hears of a failure; until then it is not unhandled
    reading.catch(() => undefined);
    begun.push(reading);
    if (begun.length < ahead) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const reading of begun) yield await reading;
  if (broken.length > 0) throw broken[0];
}

/** @param broken where the error goes that ends the sources */
async function* untilBroken(
  sources: AsyncIterable<DatasetSource> | Iterable<DatasetSource>,
  broken: unknown[],
): AsyncGenerator<DatasetSource> {
  try {
    yield* sources;
  } catch (error) {
    broken.push(error);
  }
}
