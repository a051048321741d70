/** A process that imports what it is told to, and tells how long that took and how much memory it needed at most. */
import { fileURLToPath } from 'node:url';
import { bulkSources } from '../../dist/cli/bulkSources.js';
import { buildContract } from '../../dist/contract/buildContract.js';
import { compileCheck } from '../../dist/contract/compiledCheck.js';
import { readSdl } from '../../dist/contract/sdl.js';
import { vocabularies } from '../../dist/contract/vocabularies.js';
import { importMany } from '../../dist/ingest/bulk/importMany.js';
import { openReaderPool } from '../../dist/ingest/bulk/readerPool.js';
import { fileVocabularies } from '../../dist/ingest/fileVocabularies.js';
import { importDataset } from '../../dist/ingest/importDataset.js';
import { openStore } from '../../dist/store/openStore.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const now = () => new Date();
const sdl = readSdl(path('schema'));
const schema = buildContract(sdl, { ...vocabularies, ...fileVocabularies });
const checks = { schema, isDataset: compileCheck(schema, 'DatasetInput') };
const script = new URL('../../dist/ingest/bulk/readerThread.js', import.meta.url);
const reader = openReaderPool(script, { sdl });
const store = openStore({ file: process.argv[2], migrationsFolder: path('migrations') });
await importDataset(store, path('seed/ions'), { schema, now });

process.on('message', async (what) => {
  if (what === null) {
    await reader.close();
    await store.close();
    process.disconnect();
    return;
  }
  const { sources } = await bulkSources({ cwd: '.' }, what);
  const counts = {};
  const report = ({ status }) => {
    counts[status] = (counts[status] ?? 0) + 1;
  };
  const start = performance.now();
  await importMany(store, sources, { ...checks, reader, report, now });
  process.send({ took: performance.now() - start, counts, peak: process.resourceUsage().maxRSS * 1024 });
});
process.send('ready');
