/**
 * How questions grow with the base: pages, filters and counts on 200 and on 20,000 made materials, through the GraphQL
 * engine and through the store alone. Times are of this machine and this moment; what can be compared is the ratios of
 * one run. `node bench/pages.mjs <folder>` keeps the bases there and uses them again.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executableSchema } from '../dist/api/schema.js';
import { readSdl } from '../dist/contract/sdl.js';
import { askedOf } from './pages/asked.mjs';
import { makeBase } from './pages/base.mjs';
import { openBench } from './pages/openBench.mjs';
import { printed } from './pages/table.mjs';
import { given, sized } from './size.mjs';

const SIZES = sized([200, 20_000], [200, 400]);
const RUNS = sized(31, 1);
/** A question that takes this long on the large base is asked less often. */
const SLOW_MS = 50;
const SLOW_RUNS = sized(5, 1);

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [kept] = given;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'hckb-bench-'));

try {
  mkdirSync(folder, { recursive: true });
  const bases = [];
  for (const size of SIZES) bases.push(await opened(size));
  console.log(`median of ${RUNS} runs in ms, of ${SLOW_RUNS} where one takes more than ${SLOW_MS} ms`);
  console.log(printed(await measured(bases), SIZES));
  for (const base of bases) await base.close();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}

async function opened(size) {
  const file = join(folder, `${size}.sqlite`);
  const start = performance.now();
  const isNew = !existsSync(file);
  if (isNew) await makeBase(file, { materials: size, migrationsFolder: path('migrations') });
  if (isNew) console.log(`${size} materials made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const schema = executableSchema(readSdl(path('schema')));
  return openBench({ file, migrationsFolder: path('migrations'), schema });
}

async function measured(bases) {
  const asked = bases.map(askedOf);
  const rows = [];
  for (const [place, { name, group }] of asked[0].entries()) {
    const ways = ['graphql', 'store'].filter((way) => asked[0][place][way]);
    const times = {};
    for (const way of ways)
      times[way] = await timed(
        bases,
        asked.map((each) => each[place][way]),
      );
    const statements = [];
    for (const [at, base] of bases.entries()) statements.push(await base.statementsOf(asked[at][place].graphql));
    rows.push({ name, group, times, statements });
  }
  return rows;
}

/** Medians of one question on each base, asked in turns. */
async function timed(bases, questions) {
  const times = bases.map(() => []);
  let runs = RUNS;
  for (let run = 0; run < runs + 1; run++) {
    for (const [at, base] of bases.entries()) {
      const start = performance.now();
      await base.ask(questions[at]);
      const took = performance.now() - start;
      // the first time prepares statements
      if (run > 0) times[at].push(took);
      if (took > SLOW_MS) runs = SLOW_RUNS;
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)]);
}
