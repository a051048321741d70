import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ts from 'typescript';
import { type ApiServer, createServer } from '../../src/api/server.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { loadSeed } from '../../src/ingest/loadSeed.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from '../support/cli.ts';
import { contract } from '../support/seed.ts';

const run = promisify(execFile);
const folder = tempFolder();
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

let store: Store;
let server: ApiServer;
let at: string;

beforeAll(async () => {
  store = openStore({ file: join(folder, 'base.sqlite'), migrationsFolder: 'migrations' });
  await loadSeed(store, 'seed', { schema: contract, now: () => new Date(0) });
  server = await createServer({ store, sdl: readSdl('schema'), log: () => {} });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  at = `http://${host}:${port}`;
});

afterAll(async () => {
  await server.close(1000);
  await store.close();
});

/** The example that README shows under a heading, aimed at the server of this test. */
function example(heading: string): string {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`### ${heading}\n`);
  const [, code = ''] = /```\w+\n([\s\S]*?)```/.exec(section) ?? [];
  expect(code).toContain('http://localhost:4000');
  return code.replaceAll('http://localhost:4000', at);
}

const withCurl = has('curl') ? test : test.skip;
withCurl("README's example for curl answers with the theoretical capacity of NaC8 (skipped without curl)", async () => {
  const { stdout } = await run('bash', ['-c', example('From curl')]);
  const { compound } = JSON.parse(stdout).data.ion;
  expect(compound.formula).toBe('NaC8');
  expect(compound.theoreticalCapacity.value).toBeCloseTo(278.926, 2);
});

const withPython = has('python3') ? test : test.skip;
withPython("README's example for Python pages through every number (skipped without python3)", async () => {
  const { stdout } = await run('python3', ['-c', example('From Python')]);
  const [, numbers, observations] = /^(\d+) numbers of (\d+) observations$/m.exec(stdout) ?? [];
  expect(Number(numbers)).toBeGreaterThan(100);
  expect(Number(observations)).toBeGreaterThan(Number(numbers));
});

test("README's example for TypeScript prints the seven rates of sodium", async () => {
  const file = join(folder, 'example.mjs');
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } };
  writeFileSync(file, ts.transpileModule(example('From TypeScript'), options).outputText);
  const { stdout } = await run(process.execPath, [file]);
  expect(stdout.trim().split('\n')).toHaveLength(7);
  expect(stdout).toContain('0.1 C: 422 mAh/g (421.5 to 422.5)');
  expect(stdout).toContain('10 C: 92 mAh/g (91.5 to 92.5)');
});
