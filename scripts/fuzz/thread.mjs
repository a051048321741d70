import { parentPort } from 'node:worker_threads';
import { fileFault } from '../../dist/cli/report/fileFault.js';
import { readingLines } from '../../dist/cli/report/readingReport.js';
import { prepareCurve } from '../../dist/ingest/files/prepareCurve.js';
import { readFile } from '../../dist/ingest/files/readFile.js';
import { outcomeOf } from './outcome.mjs';

const tried = {
  read: readFile,
  prepare: prepareCurve,
  lines: (name, reading) => readingLines(name, reading, (_, text) => text),
  faultText: fileFault,
};

parentPort.on('message', async (file) => parentPort.postMessage(await outcomeOf(tried, file)));
