import { parentPort, workerData } from 'node:worker_threads';
import { buildContract } from '../../contract/buildContract.ts';
import { compileCheck } from '../../contract/compiledCheck.ts';
import type { DatasetInput } from '../../contract/generated.ts';
import { vocabularies } from '../../contract/vocabularies.ts';
import { packDataset } from '../../store/preparedDataset.ts';
import { fileVocabularies } from '../fileVocabularies.ts';
import { summaryOf } from './datasetReader.ts';
import { readSource } from './datasetSource.ts';
import type { ReaderAnswer, ReaderData, ReaderTask } from './readerMessages.ts';

const { sdl } = workerData as ReaderData;
const schema = buildContract(sdl, { ...vocabularies, ...fileVocabularies });
const checks = { schema, isDataset: compileCheck<DatasetInput>(schema, 'DatasetInput') };

/** Runs on a thread of its own: reads one dataset after the other. */
parentPort?.on('message', async (task: ReaderTask) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo({ id, source }: ReaderTask): Promise<ReaderAnswer> {
  try {
    const reading = await readSource(source, checks);
    if ('status' in reading) return { id, reading };
    const { problems, dataset } = reading;
    if (dataset === undefined) return { id, reading: { status: 'FAULTY', problems } };
    return { id, packed: packDataset(dataset.records), summary: summaryOf(dataset) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
