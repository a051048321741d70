import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../support/cli.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'schema'));
});

function snapshot(sdl: string, ...args: readonly string[]): { readonly code: number | null; readonly err: string } {
  writeFileSync(join(folder, 'schema', 'query.graphql'), sdl);
  const script = resolve('scripts/schema-snapshot.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, err: stderr };
}

const before = 'type Query { a(x: Int, y: Int): E b: Int } enum E { A B }';

test('a first snapshot is taken only if that is said: one that is lost would let everything go', () => {
  for (const args of [[], ['--write']])
    expect(snapshot(before, ...args)).toMatchObject({ code: 1, err: expect.stringContaining('bring it back') });
  expect(snapshot(before, '--first').code).toBe(0);
  expect(snapshot(before).code).toBe(0);
});

test('an addition asks for a new snapshot, which may be taken', () => {
  snapshot(before, '--first');
  const after = before.replace('b: Int', 'b: Int c: Int');
  expect(snapshot(after)).toMatchObject({ code: 1, err: expect.stringContaining('npm run snapshot') });
  expect(snapshot(after, '--write').code).toBe(0);
});

test.each([
  ['a field', 'b: Int', ''],
  ['an argument', ', y: Int', ''],
  ['an enum value', 'A B', 'A'],
])('%s may not be taken away unannounced, not even by --write', (_what, from, to) => {
  snapshot(before, '--first');
  expect(snapshot(before.replace(from, to), '--write')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Breaks queries'),
  });
});

test.each([
  ['a field', 'b: Int', 'b: Int @deprecated(reason: "Use a")', ''],
  ['an argument', ', y: Int', ', y: Int @deprecated(reason: "Use x")', ''],
  ['an enum value', 'A B', 'A B @deprecated(reason: "Use A")', 'A'],
])('%s may go once the snapshot says what to use instead', (_what, from, deprecated, to) => {
  snapshot(before, '--first');
  expect(snapshot(before.replace(from, deprecated), '--write').code).toBe(0);
  expect(snapshot(before.replace(from, to), '--write').code).toBe(0);
});

test('a change of type is refused, deprecated or not', () => {
  snapshot(before.replace('b: Int', 'b: Int @deprecated(reason: "Use a")'), '--write');
  expect(snapshot(before.replace('b: Int', 'b: String'), '--write').code).toBe(1);
});

test('a type may go when everything that leads to it was said to go', () => {
  const withType = 'type Query { a: Int t: T } type T { x: Int }';
  snapshot(withType, '--first');
  expect(snapshot('type Query { a: Int }', '--write').code).toBe(1);
  snapshot(withType.replace('t: T', 't: T @deprecated(reason: "Use a")'), '--write');
  expect(snapshot('type Query { a: Int }', '--write').code).toBe(0);
});

test.each([
  ['no replacement', 'Nobody should use this'],
  ['what is not there', 'Use c'],
])('a reason that names %s announces nothing', (_, reason) => {
  snapshot(before, '--first');
  expect(snapshot(before.replace('b: Int', `b: Int @deprecated(reason: "${reason}")`), '--write').code).toBe(0);
  expect(snapshot(before.replace('b: Int', ''), '--write').code).toBe(1);
});
