/**
 * How long one long question holds up all others: asked of a server over HTTP, on a base of 20 materials of one source
 * with 8,000 statements, while another client asks for /health again and again. Times are of this machine and this
 * moment; work is time of the processor, which a busy machine stretches less. `node bench/turns.mjs <statements>
 * <question>` asks one question of a base of another size.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from '../dist/api/server.js';
import { readSdl } from '../dist/contract/sdl.js';
import { openStore } from '../dist/store/openStore.js';
import { madeIons } from './pages/records.mjs';
import { given, sized } from './size.mjs';
import { madeDataset } from './turns/records.mjs';

const MATERIALS = 20;
const RUNS = sized(3, 1);
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [statements = sized(8000, 100), only] = given;
const observations = Number(statements);
const folder = mkdtempSync(join(tmpdir(), 'hckb-turns-'));
const names = Array.from({ length: MATERIALS }, (_, place) => `hc-${place}`);
const questions = {
  matrix: '{ evidenceMatrix(materials: $names) { rows { proposition { id } assessment { verdict score } } } }',
  lines: '{ evidenceMatrix(materials: $names) { rows { cells { lines { sentence comparisons { threshold } } } } } }',
  coverage: '{ coverage(materials: $names) { cells { direction inputs } } }',
  audit: '{ auditChecks(first: 1) { totalCount } }',
  assessment: '{ assessment(material: "hc-3", ion: Na, process: "PORE_FILLING") { verdict score } }',
};

try {
  console.log('in ms           answer  its work   longest gap  most work in one  longest wait for /health');
  for (const [name, question] of Object.entries(questions)) {
    if (only !== undefined && only !== name) continue;
    for (let run = 0; run < RUNS; run++) {
      const times = await asked(question.replace('$names', JSON.stringify(names)));
      console.log([name.padEnd(12), ...times.map((time) => time.toFixed(0).padStart(9))].join(' '));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Asks a server of its own, which remembers nothing yet. */
async function asked(query) {
  const store = openStore({ file: join(folder, 'base.sqlite'), migrationsFolder: path('migrations') });
  for (const dataset of [madeIons('ions'), madeDataset('many', { materials: MATERIALS, observations })]) {
    const result = await store.apply({ dataset, importedAt: '2026-01-01T00:00:00.000Z' });
    if (result.status === 'REFUSED') throw new Error(JSON.stringify(result.refusals.slice(0, 3)));
  }
  const server = await createServer({ store, sdl: readSdl(path('schema')), log: () => {} });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://${host}:${port}`;
  try {
    await fetch(`${url}/health`);
    return await measured(url, query);
  } finally {
    await server.close(1000);
    await store.close();
  }
}

/** Time that the processor has spent on this process, ms. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measured(url, query) {
  let [gap, work, wait, last, before, done] = [0, 0, 0, performance.now(), cpu(), false];
  const begun = before;
  const ticks = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    const used = cpu();
    work = Math.max(work, used - before);
    before = used;
  }, 1);
  const start = performance.now();
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).then((response) => response.text());
  const health = (async () => {
    while (!done) {
      const asked = performance.now();
      await (await fetch(`${url}/health`)).text();
      wait = Math.max(wait, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const text = await answer;
  const [took, used] = [performance.now() - start, cpu() - begun];
  done = true;
  await health;
  clearInterval(ticks);
  if (JSON.parse(text).errors) throw new Error(text.slice(0, 500));
  return [took, used, gap, work, wait];
}
