/**
 * Damages files of instruments and reads them: whatever a file is, it must be read, or refused with words.
 *
 *   npm run fuzz -- --seed 7 --seconds 60 --format ZPLOT    all are optional
 *   npm run fuzz -- --case <folder>                         reads a case again that was found before
 *
 * Works on what was built last. Files are made, and real ones are taken as well where they lie beside the repository.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFile } from '../dist/ingest/files/readFile.js';
import { formats } from '../dist/ingest/formats/index.js';
import { repairs } from '../dist/ingest/repairs/index.js';
import { caseOf } from './fuzz/cases.mjs';
import { corpus } from './fuzz/corpus.mjs';
import { openFindings, readCase } from './fuzz/findings.mjs';
import { largeCaseOf, largeSources } from './fuzz/largeCases.mjs';
import { openReader } from './fuzz/reader.mjs';
import { MOST_BYTES, realFiles, shortened } from './fuzz/realFiles.mjs';

/** For one file: ms, and as many for each MB; MB of heap, MB that the process may grow by. */
const LIMITS = { timeout: 5000, slowness: 1000, heap: 512, growth: 700 };

/** Stands among the formats for files of their real size. */
const LARGE = 'LARGE';

const { values: asked } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    seconds: { type: 'string', default: '120' },
    format: { type: 'string' },
    case: { type: 'string' },
  },
});

const reader = openReader(LIMITS);
process.exitCode = asked.case === undefined ? await fuzz() : await again(asked.case);
await reader.close();

async function again(folder) {
  const { kind, what, took, grown } = await reader.outcome(readCase(folder));
  console.log(`${kind} in ${took.toFixed(0)} ms and ${grown} MB: ${what}`);
  return kind === 'fault' ? 1 : 0;
}

async function fuzz() {
  const beside = fileURLToPath(new URL('../../shared/realdata', import.meta.url));
  const real = await realFiles(beside, readFile);
  const sources = [...corpus, ...real.map(shortened)];
  const large = largeSources(real.filter(({ bytes }) => bytes.length > MOST_BYTES));
  const known = [...[...new Set(sources.map(({ format }) => format))].sort(), LARGE];
  const wanted = asked.format === undefined ? known : known.filter((format) => format === asked.format);
  if (wanted.length === 0) throw new Error(`There is no file of ${asked.format}, but of ${known.join(', ')}`);
  console.log(`seed ${asked.seed}, ${corpus.length} made and ${real.length} real files, ${asked.seconds} s`);

  const findings = openFindings(mkdtempSync(join(tmpdir(), 'hckb-fuzz-')));
  const seconds = Number(asked.seconds) / wanted.length;
  let total = 0;
  console.log(`${'format'.padEnd(16)}   cases    read refused findings slowest     MB`);
  for (const format of wanted) total += await fuzzFormat(format, { seconds, sources, large, findings });
  console.log(`${total} cases, ${findings.count()} findings`);
  return findings.count() === 0 ? 0 : 1;
}

async function fuzzFormat(format, { seconds, sources, large, findings }) {
  const counts = { read: 0, refused: 0, fault: 0 };
  const plan = { seed: asked.seed, format, sources, codes: codesOf(formats), repairs: codesOf(repairs) };
  const next = (number) =>
    format === LARGE ? largeCaseOf({ ...plan, number, sources: large }) : caseOf({ ...plan, number });
  const end = performance.now() + seconds * 1000;
  let [number, slowest, largest] = [0, 0, 0];
  for (; performance.now() < end; number += 1) {
    const file = next(number);
    const outcome = await reader.outcome(file);
    counts[outcome.kind] += 1;
    slowest = Math.max(slowest, outcome.took);
    largest = Math.max(largest, outcome.grown);
    if (outcome.kind !== 'fault') continue;
    const path = findings.add(file, outcome);
    if (path !== undefined) console.log(`FOUND ${path} (${file.steps.join(', ')})\n  ${outcome.what}`);
  }
  const cells = [number, counts.read, counts.refused, counts.fault, slowest.toFixed(0), largest];
  console.log(`${format.padEnd(16)} ${cells.map((cell) => String(cell).padStart(7)).join(' ')}`);
  return number;
}

function codesOf(registry) {
  return registry.entries.map(({ code }) => code);
}
