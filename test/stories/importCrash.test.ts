import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type BuiltProgram, buildProgram } from '../support/builtProgram.ts';
import { tempFolder } from '../support/cli.ts';
import { seeded } from '../support/seeded.ts';
import { linesOf, smallDataset } from '../support/smallDataset.ts';

/** How often each import is killed; more on demand. */
const TRIALS = Number(process.env.HCKB_CRASH_TRIALS ?? 1);
const DATASETS = 100;
const datasets = Array.from({ length: DATASETS }, (_, number) => smallDataset(number, { observations: 8 }));

let program: BuiltProgram;
let folder: string;

beforeAll(() => {
  program = buildProgram();
  folder = tempFolder();
  writeFileSync(join(folder, 'many.ndjson'), linesOf(datasets));
  for (const dataset of datasets.slice(0, 50)) {
    mkdirSync(join(folder, 'papers', dataset.key), { recursive: true });
    const yaml = stringify(dataset, { aliasDuplicateObjects: false });
    writeFileSync(join(folder, 'papers', dataset.key, 'dataset.yaml'), yaml);
  }
  // a base without datasets, so that trials begin with what they are about
  run('empty.sqlite', ['migrate']);
  run(freshBase('whole.sqlite'), ['import', 'many.ndjson']);
}, 120_000);
afterAll(() => program.remove());

type Outcome = { readonly status: number | null; readonly out: string; readonly err: string };

function optionsOf(base: string) {
  return { cwd: folder, env: { ...process.env, HCKB_DB: join(folder, base), HCKB_ACTOR: 'tester' } };
}

function run(base: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program.bin, ...args], optionsOf(base));
  return { status, out: String(stdout), err: String(stderr) };
}

function started(base: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program.bin, ...args], { ...optionsOf(base), stdio: 'ignore' });
}

function freshBase(name: string): string {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${ending}`), { force: true });
  copyFileSync(join(folder, 'empty.sqlite'), join(folder, name));
  return name;
}

/** What a base holds of each dataset: its rows in all tables, but for places of rows and times. */
function contentOf(base: string): ReadonlyMap<string, string> {
  const sqlite = openSqlite(join(folder, base), { readonly: false, busyTimeoutMs: 5000 });
  try {
    const found = new Map<string, string>();
    const tables = sqlite.prepare("select name from pragma_table_list where type = 'table'").pluck().all() as string[];
    for (const table of tables.filter((name) => !name.startsWith('sqlite_')).sort()) {
      const columns = sqlite.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[];
      const told = columns.filter((name) => !['place', 'imported_at'].includes(name)).map((name) => `"${name}"`);
      const owner = table === 'datasets' ? 'id' : columns.includes('dataset') ? 'dataset' : undefined;
      if (owner === undefined || table === 'search_index_data') continue;
      const rows = sqlite
        .prepare(`select ${owner} as owner, json_array(${told}) as row from "${table}" order by 1, 2`)
        .all();
      for (const { owner: of, row } of rows as { owner: string; row: string }[]) {
        found.set(of, `${found.get(of) ?? ''}${table} ${row}\n`);
      }
    }
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    sqlite.exec("insert into search_index(search_index) values ('integrity-check')");
    return found;
  } finally {
    sqlite.close();
  }
}

/** Every dataset that is there is there whole. */
function expectWhole(content: ReadonlyMap<string, string>, whole: ReadonlyMap<string, string>): void {
  for (const [dataset, rows] of content) expect(rows).toBe(whole.get(dataset));
}

test.each(['many.ndjson', 'papers'])(
  'an import of %s that is killed leaves whole datasets, and goes on when it is run again',
  async (what) => {
    const begun = performance.now();
    const { status, out } = run(freshBase('alone.sqlite'), ['import', what]);
    const took = performance.now() - begun;
    expect(status).toBe(0);
    const whole = contentOf('alone.sqlite');
    const random = seeded(4);
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const base = freshBase('killed.sqlite');
      const child = started(base, ['import', what]);
      const exited = once(child, 'exit');
      await wait(took * (0.3 + 0.7 * random()));
      child.kill('SIGKILL');
      await exited;
      const content = contentOf(base);
      expectWhole(content, whole);
      const again = run(base, ['import', what]);
      expect(again.status).toBe(0);
      expect(contentOf(base)).toEqual(whole);
    }
    expect(out).toMatch(/^\d+ imported, 0 unchanged, 0 refused\n$/);
  },
  600_000,
);

test('two imports at once, of the same and of other datasets, lose nothing', async () => {
  const base = freshBase('both.sqlite');
  writeFileSync(join(folder, 'part.ndjson'), linesOf(datasets.slice(DATASETS / 2)));
  const children = ['many.ndjson', 'part.ndjson'].map((file) => started(base, ['import', file]));
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
  // a writer that waits too long is told so, and may come again
  for (const code of codes) expect([0, 2]).toContain(code);
  if (codes.includes(2)) run(base, ['import', 'many.ndjson']);
  expect(contentOf(base)).toEqual(contentOf('whole.sqlite'));
});

/** Whether this machine lets us mount a disk of our own, in a place that nobody else sees. */
const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const testMounted = mayMount ? test : test.skip;

/** Runs shell commands with an empty disk at `disk`; `hckb` is the program. */
function onDisk(size: string, commands: string): Outcome {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  const script = `mount -t tmpfs -o size=${size} tmpfs '${disk}'; hckb() { '${process.execPath}' '${program.bin}' "$@"; }; ${commands}`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'bash', '-c', script], optionsOf('disk/base.sqlite'));
  return { status, out: String(stdout), err: String(stderr) };
}

testMounted(
  'a full disk stops an import with a word, and what was taken before is whole (skipped where nothing may be mounted)',
  () => {
    const { err, out } = onDisk(
      '6m',
      `hckb import many.ndjson; echo "code $?"; cp '${join(folder, 'disk')}'/base.sqlite* '${folder}'; rm '${join(folder, 'disk')}'/*-shm`,
    );
    expect(out).toContain('code 2');
    expect(err).toMatch(/hckb: The base ".*" cannot grow, the disk is full: what was being written was taken back/);
    expectWhole(contentOf('base.sqlite'), contentOf('whole.sqlite'));
  },
);

testMounted(
  'a disk that allows only reading stops an import with a word (skipped where nothing may be mounted)',
  () => {
    const { err, out } = onDisk(
      '50m',
      `hckb migrate; mount -o remount,ro '${join(folder, 'disk')}'; hckb import many.ndjson; echo "code $?"`,
    );
    expect(out).toContain('code 2');
    expect(err).toMatch(/hckb: The base ".*" and its folder cannot be read and written/);
    expect(existsSync(join(folder, 'disk/base.sqlite'))).toBe(false);
  },
);

test('a running server answers with what a command has imported since', async () => {
  const base = freshBase('served.sqlite');
  const env = { ...optionsOf(base).env, HCKB_SEED: 'none', PORT: '0', HCKB_LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, [program.bin, 'serve'], { cwd: folder, env });
  try {
    const [line] = await once(server.stdout, 'data');
    const at = /http:\S+\/graphql/.exec(String(line))?.[0] ?? '';
    const before = await countOf(at);
    expect(run(base, ['import', 'many.ndjson']).status).toBe(0);
    expect(await countOf(at)).toBe(before + DATASETS);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});

async function countOf(at: string): Promise<number> {
  const body = JSON.stringify({ query: '{ datasets { totalCount } }' });
  const answer = await fetch(at, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await answer.json()) as { data: { datasets: { totalCount: number } } }).data.datasets.totalCount;
}
