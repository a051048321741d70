import { parentPort } from 'node:worker_threads';
import { prepareCurve } from '../../dist/ingest/files/prepareCurve.js';
import { readFile } from '../../dist/ingest/files/readFile.js';
import { outcomeOf } from './outcome.mjs';

const read = { read: readFile, prepare: prepareCurve };

parentPort.on('message', async (file) => parentPort.postMessage(await outcomeOf(read, file)));
