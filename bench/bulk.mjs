/**
 * How fast many datasets are imported: lines of JSON against bare prepared inserts of the same rows, and folders of YAML
 * against the package yaml composing the same texts (plain ones are read by a faster one). Both of a pair are done in
 * turns, part by part, so that what else the machine does slows both; what counts are the ratios of one run.
 * `node bench/bulk.mjs --full` takes 10,000 datasets with a million observations.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { LineCounter, stringify } from 'yaml';
import { executableSchema } from '../dist/api/schema.js';
import { readSdl } from '../dist/contract/sdl.js';
import { yamlDocuments } from '../dist/ingest/yamlDocument.js';
import { openBare } from './bulk/bareInserts.mjs';
import { madeDataset } from './bulk/datasets.mjs';
import { openImporter } from './bulk/openImporter.mjs';
import { median } from './files/median.mjs';
import { openBench } from './pages/openBench.mjs';
import { sized } from './size.mjs';

const isFull = process.argv.includes('--full');
/** Datasets of 100 observations from lines, and from folders. */
const LINES = { datasets: isFull ? 10_000 : sized(300, 4), parts: isFull ? 40 : sized(3, 1) };
const FOLDERS = { datasets: isFull ? 1000 : sized(300, 4), parts: isFull ? 5 : sized(3, 1) };
const QUESTIONS = {
  'a page of capacities':
    '{ observations(first: 20, filter: { quantity: REVERSIBLE_CAPACITY }) { nodes { id value { reported } } } }',
  'a page by value': '{ observations(first: 20, filter: { quantity: D002 }, orderBy: { by: VALUE }) { nodes { id } } }',
  'a dataset with its materials': '{ dataset(key: "made_000001") { title materials(first: 5) { nodes { name } } } }',
};

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hckb-bulk-'));
try {
  const base = await lines();
  await pages(base);
  await folders();
} finally {
  rmSync(folder, { recursive: true });
}

async function lines() {
  const base = join(folder, 'lines.sqlite');
  const bare = await openBare(join(folder, 'bare.sqlite'));
  const importer = await openImporter(base);
  const file = join(folder, 'part.ndjson');
  const { rate, peak } = await inParts(LINES, {
    importing: (part) => {
      writeFileSync(file, part.map((each) => `${JSON.stringify(each)}\n`).join(''));
      return importer.import(file);
    },
    yardstick: (part) => bare.insert(part),
  });
  const { took } = await importer.import(file);
  bare.close();
  await importer.close();
  console.log(`lines of JSON: ${rate} of bare prepared inserts of the same rows`);
  console.log(`  peak memory ${megabytes(peak)}, base ${megabytes(statSync(base).size)}`);
  console.log(`  again, unchanged: ${((took * LINES.parts) / LINES.datasets).toFixed(1)} ms a dataset`);
  return base;
}

async function folders() {
  const importer = await openImporter(join(folder, 'folders.sqlite'));
  const { rate, peak } = await inParts(FOLDERS, {
    importing: (part) => importer.import(foldersOf(part)),
    yardstick: (part) => {
      const texts = part.map((each) => stringify(each));
      const start = performance.now();
      for (const text of texts) yamlDocuments(text, new LineCounter());
      return performance.now() - start;
    },
  });
  await importer.close();
  console.log(`folders of YAML: ${rate} of composing the same texts by the package yaml on one thread`);
  console.log(`  peak memory ${megabytes(peak)}`);
}

/** Imports datasets part by part, and does after each part what it is to be compared with. */
async function inParts({ datasets, parts }, { importing, yardstick }) {
  const [size, times] = [datasets / parts, { imported: 0, yardstick: 0 }];
  let peak = 0;
  for (let number = 0; number < parts; number += 1) {
    const part = Array.from({ length: size }, (_, place) => madeDataset(number * size + place));
    // both are slower with cold code: who is first changes
    if (number % 2 === 1) times.yardstick += yardstick(part);
    const run = await importing(part);
    if (number % 2 === 0) times.yardstick += yardstick(part);
    if (run.counts.IMPORTED !== size) throw new Error(`Not all were imported: ${JSON.stringify(run.counts)}`);
    times.imported += run.took;
    peak = Math.max(peak, run.peak);
    if (isFull) console.log(`  ${(number + 1) * size} datasets: ${ratio(times)}`);
  }
  return { rate: `${datasets} datasets in ${ratio(times)} of the rate`, peak };
}

function ratio({ imported, yardstick }) {
  return `${(imported / 1000).toFixed(1)} s, ${(yardstick / imported).toFixed(2)}`;
}

function foldersOf(part) {
  const root = mkdtempSync(join(folder, 'part-'));
  for (const dataset of part) {
    mkdirSync(join(root, dataset.key));
    writeFileSync(join(root, dataset.key, 'dataset.yaml'), stringify(dataset));
  }
  return root;
}

async function pages(file) {
  const schema = executableSchema(readSdl(path('schema')));
  const bench = openBench({ file, migrationsFolder: path('migrations'), schema });
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times = [];
    for (let run = 0; run < 11; run += 1) {
      const start = performance.now();
      await bench.ask(parse(question));
      times.push(performance.now() - start);
    }
    console.log(`  ${name}: ${median(times).toFixed(1)} ms`);
  }
  await bench.close();
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
