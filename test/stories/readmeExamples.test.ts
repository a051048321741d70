import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compiledWithClient } from '../support/clientPackage.ts';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';

const run = promisify(execFile);
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

let seed: SeedServer;

beforeAll(async () => {
  seed = await serveSeed();
});

afterAll(() => seed.close());

/** The example that README shows under a heading, aimed at the server of this test. */
function example(heading: string): string {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`### ${heading}\n`);
  const [, code = ''] = /```\w+\n([\s\S]*?)```/.exec(section) ?? [];
  expect(code).toContain('http://localhost:4000');
  return code.replaceAll('http://localhost:4000', seed.at);
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

test("README's example for TypeScript prints the seven rates of sodium, and counts every number", async () => {
  const folder = compiledWithClient({ example: example('From TypeScript') });
  const { stdout } = await run(process.execPath, [join(folder, 'example.js')]);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('0.1 C: 422 mAh/g (421.5 to 422.5)');
  expect(lines[6]).toBe('10 C: 92 mAh/g (91.5 to 92.5)');
  expect(lines[7]).toMatch(/^\d{3,} numbers$/);
});
