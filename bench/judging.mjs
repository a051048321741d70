/**
 * How long judging takes: a seed paper whole (audit, matrix of all ions, orders, flip thresholds), then 2, 4 and 8 such
 * papers at once. Times are of this machine and this moment; what can be compared is the ratios of one run.
 */
import { fileURLToPath } from 'node:url';
import { buildContract } from '../dist/contract/buildContract.js';
import { readSdl } from '../dist/contract/sdl.js';
import { vocabularies } from '../dist/contract/vocabularies.js';
import { standardOptions } from '../dist/domain/judging.js';
import { readDatasetFolder } from '../dist/ingest/readDataset.js';
import { contributionOrder } from '../dist/knowledge/contributionOrder.js';
import { evidenceWith } from '../dist/knowledge/evidence.js';
import { matrixRows } from '../dist/knowledge/evidenceMatrix.js';
import { flipThresholds } from '../dist/knowledge/flipThresholds.js';
import { sized } from './size.mjs';

const PAPER = 'nagmani_nd_mapping';
const RUNS = sized(15, 1);
const COPIES = sized([1, 2, 4, 8], [1]);

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const contract = buildContract(readSdl(path('schema')), vocabularies);
const read = async (folder) => (await readDatasetFolder(path(folder), contract)).dataset.records;
const paper = await read(`seed/papers/${PAPER}`);
const { ions, sources } = await read('seed/ions');

/** The paper under other names, as often as asked: as many materials from as many laboratories. */
function copies(count) {
  const text = JSON.stringify({ ...paper, content: '' });
  const each = Array.from({ length: count }, (_, place) => JSON.parse(text.replaceAll(PAPER, `paper_${place}`)));
  const all = (noun) => each.flatMap((records) => records[noun]);
  return {
    ions,
    sources: [...sources, ...all('sources')],
    materials: all('materials'),
    cells: all('cells'),
    measurements: all('measurements'),
    observations: all('observations'),
    dftResults: all('dftResults'),
    mechanismModels: all('mechanismModels'),
    claims: all('claims'),
  };
}

const steps = {
  evidence: (_none, _done, base) => evidenceWith(base, standardOptions),
  audit: (evidence) => evidence.judging(),
  matrix: (evidence) => pairs(evidence).flatMap(([material, ion]) => matrixRows(evidence, material, ion)),
  orders: (evidence) =>
    pairs(evidence).map(([material, ion]) => contributionOrder(evidence, { material, ion, cRate: null })),
  'flip thresholds': (evidence, { matrix }) => matrix.map(({ assessment }) => flipThresholds(evidence, assessment)),
};

function pairs(evidence) {
  return evidence.base.materials.flatMap(({ id }) => evidence.ionsOf(id).map((ion) => [id, ion]));
}

/** Time of each step in ms, evidence made anew. */
function timed(base) {
  const done = {};
  const times = {};
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    done[name] = step(done.evidence, done, base);
    times[name] = performance.now() - start;
  }
  return times;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const sum = (times) => Object.values(times).reduce((total, each) => total + each, 0);

const bases = COPIES.map(copies);
for (const base of bases) timed(base);
const runs = Array.from({ length: RUNS }, () => bases.map(timed));

/** Quartiles, so that it shows what a busy machine adds. */
function told(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [least, middle, most] = [0.25, 0.5, 0.75].map((part) => sorted[Math.floor(part * sorted.length)].toFixed(1));
  return `  ${name.padEnd(16)} ${middle.padStart(7)} ms (${least} to ${most})`;
}

console.log('one paper, median and quartiles of', RUNS, 'runs');
for (const name of Object.keys(steps)) {
  console.log(
    told(
      name,
      runs.map(([first]) => first[name]),
    ),
  );
}
console.log(
  told(
    'all',
    runs.map(([first]) => sum(first)),
  ),
);
const totals = COPIES.map((_, place) => median(runs.map((run) => sum(run[place]))));
console.log('papers  all, ms   ratio to one paper   per paper to one');
for (const [place, count] of COPIES.entries()) {
  const ratio = totals[place] / totals[0];
  const [total, times, each] = [totals[place].toFixed(1), ratio.toFixed(2), (ratio / count).toFixed(2)];
  console.log(`${String(count).padStart(6)} ${total.padStart(8)} ${times.padStart(20)} ${each.padStart(18)}`);
}
