#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

// The package's root holds schema/, migrations/ and seed/, whether this file runs from dist/ or is linked from a bin folder.
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

// whoever reads the output may stop early (`| head`): that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  packageRoot,
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  datasetReader: new URL('../ingest/bulk/readerThread.js', import.meta.url),
  fileWorker: new URL('../ingest/files/worker.js', import.meta.url),
  recomputeWorker: new URL('../api/recomputeWorker.js', import.meta.url),
  stop: stopping.signal,
});
