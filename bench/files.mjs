/**
 * How long instrument files take: reading against splitting the text into numbers and no more, memory while reading,
 * points of a stored curve of a million rows, and packing. Times are of this machine and this moment; what can be
 * compared is the ratios of one run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSdl } from '../dist/contract/sdl.js';
import { readFile } from '../dist/ingest/files/readFile.js';
import { packNumbers, unpackNumbersSync } from '../dist/store/packing.js';
import { serveCurve } from './files/curveBase.mjs';
import { landtText } from './files/landt.mjs';
import { inTurns } from './files/median.mjs';
import { shapesOf } from './files/shapes.mjs';
import { sized } from './size.mjs';

const ROWS = sized(25_162, 500);
const LONG_ROWS = sized(1_000_000, 2000);
const RUNS = sized(41, 1);

/** What is aimed at: times a bare split, times the bytes of the file, ms. */
const AIMS = { split: 5, memory: 6, points: 50 };

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const REAL = path('../shared/realdata/cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv');
const folder = mkdtempSync(join(tmpdir(), 'hckb-files-'));

try {
  const made = join(folder, 'made.bdf.csv');
  writeFileSync(made, landtText(ROWS));
  const files = [['made', made], ...(existsSync(REAL) ? [['real', REAL]] : [])];
  for (const [name, file] of files) await readingOf(name, file);
  for (const [name, file] of [...files, ...shapeFiles()]) memoryOf(name, file);
  await packingOf(made);
  await pointsOf(landtText(LONG_ROWS));
} finally {
  rmSync(folder, { recursive: true });
}

async function readingOf(name, file) {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const split = () => text.split('\n').map((line) => line.split(',').map(Number));
  const read = () => readFile({ name, bytes, companions: new Map() });
  await inTurns(5, [split, read]);
  const [bare, whole] = await inTurns(RUNS, [split, read]);
  const ratio = `${(whole / bare).toFixed(2)} times the split (aim ${AIMS.split})`;
  console.log(`reading, ${name}: ${bytes.length} bytes, split ${ms(bare)}, readFile ${ms(whole)}: ${ratio}`);
}

function shapeFiles() {
  return Object.entries(shapesOf(ROWS)).map(([name, text]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    return [name, file];
  });
}

function memoryOf(name, file) {
  const script = path('bench/files/memory.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { most } = JSON.parse(stdout);
  const { length } = readFileSync(file);
  const ratio = `${(most / length).toFixed(2)} times the file, its own bytes among them (aim ${AIMS.memory})`;
  console.log(`memory, ${name}: ${(most / 2 ** 20).toFixed(2)} MiB at most live at once: ${ratio}`);
}

async function packingOf(file) {
  const { curves } = await readFile({ name: 'made', bytes: readFileSync(file), companions: new Map() });
  const noise = Float64Array.from(
    { length: ROWS },
    (_, row) => 3 + Math.sin(row / 1000) + ((row * 7919) % 104_729) * 1e-9,
  );
  const columns = [...curves[0].columns, { label: 'noise in all digits', values: noise }];
  for (const { label, values } of columns) {
    const packed = packNumbers(values);
    const times = await inTurns(11, [() => packNumbers(values), () => unpackNumbersSync(packed)]);
    const ratio = `${(values.byteLength / packed.bytes.length).toFixed(1)} times smaller (${packed.packing})`;
    console.log(`packing, ${label}: ${ratio}, packed in ${ms(times[0])}, unpacked in ${ms(times[1])}`);
  }
}

async function pointsOf(text) {
  const base = await serveCurve(text, { folder, migrationsFolder: path('migrations'), sdl: readSdl(path('schema')) });
  const { read, apply } = base.times;
  console.log(`curve of ${LONG_ROWS} rows: read and packed in ${ms(read)}, imported in ${ms(apply)}`);
  try {
    for (const method of ['MIN_MAX', 'LTTB']) {
      const ask = () => pointsFrom(base, method);
      const [first] = await inTurns(1, [ask]);
      const [later] = await inTurns(RUNS, [ask]);
      console.log(
        `points, ${method}: 500 of ${LONG_ROWS}, first ${ms(first)}, later ${ms(later)} (aim ${AIMS.points} ms)`,
      );
    }
  } finally {
    await base.close();
  }
}

async function pointsFrom({ url, curve }, method) {
  const query = `{ node(id: "${curve}") { ... on Curve { points(x: "TEST_TIME", y: "VOLTAGE", points: 500, method: ${method}) { xValues yValues } } } }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node.points;
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}
