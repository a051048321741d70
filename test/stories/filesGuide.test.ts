import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { MOST_NUMBERS } from '../../src/api/limits.ts';
import { hckb, tempFolder } from '../support/cli.ts';
import { EXAMPLE, exampleCurves, exampleDataset, exampleFile } from '../support/exampleCurves.ts';

const guide = readFileSync('docs/files.md', 'utf8');

/** Each call of the guide with what it is said to print. */
const calls = [
  ...guide.matchAll(/^```sh\n(?:cat [\s\S]*?^END\n)?npx hckb (.*)\n```\n\n```text\n([\s\S]*?)^```$/gm),
].map(([, call = '', prints = '']) => ({ call, prints }));

test('docs/files.md prints behind each call what it answers', () => {
  expect(calls).toHaveLength([...guide.matchAll(/^```sh$/gm)].length);
});

test.each(calls)('docs/files.md tells what is printed by hckb $call', async ({ call, prints }) => {
  const folder = tempFolder();
  const { name, content } = exampleFile();
  writeFileSync(join(folder, name), content);
  const { code, out, err } = await hckb(folder, call.split(' '));
  expect(`${out}${err.replace(folder, '/home/you')}`).toBe(prints);
  expect(code).toBe(0);
});

test('docs/files.md names codes of vocabularies that the program lists', async () => {
  const named = [...guide.replace(/\s+/g, ' ').matchAll(/`npx hckb codes "?([a-z ]+)"?`/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect((await hckb(tempFolder(), ['codes', name])).code).toBe(0);
});

test('docs/files.md tells how many numbers a request gets', () => {
  expect(guide).toContain(`${MOST_NUMBERS.toLocaleString('en')} numbers at most`);
});

test('the curves of CONTRIBUTING.md are imported, and README plots one of them', async () => {
  const folder = tempFolder();
  const imported = await hckb(folder, ['import', exampleDataset()]);
  expect(imported).toMatchObject({ code: 0, err: `made a new base ${join(folder, 'base.sqlite')}\n` });
  expect(imported.out).toMatch(new RegExp(`^${EXAMPLE}: imported as version 1\\ncomputed from 1 curve: `));
  const [, call = ''] = /^npx hckb (query curve-plot .*)$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { code, out } = await hckb(folder, call.split(' '));
  expect(code).toBe(0);
  expect(JSON.parse(out).data.node.points).toMatchObject({
    xUnit: 'mAh',
    xValues: [0, 0.00083, 0.00167, 0.0025],
    yValues: [1.203, 0.871, 0.312, 0.098],
    rows: [1, 2, 3, 4],
  });
});

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING.md tells to the letter what is doubtful where nothing is repaired', async () => {
  const [, warning = ''] = /as without `repairs` above:\n\n```text\n(.*)\n```$/m.exec(contributing) ?? [];
  const unrepaired = exampleCurves().replace('repairs: [TIME_MONOTONIC]', 'repairs: []');
  const { code, err } = await hckb(tempFolder(), ['validate', exampleDataset(unrepaired)]);
  expect(code).toBe(0);
  expect(err).toMatch(/^warning: .*dataset\.yaml:\d+:\d+ curves\[0\]\.file: /);
  expect(err.endsWith(`: ${warning}\n`)).toBe(true);
});

const [, told = ''] = /one of these messages or one like them:\n\n```text\n([\s\S]*?)^```$/m.exec(contributing) ?? [];

const faults: readonly (readonly [from: string, to: string])[] = [
  ['file: curves/na.csv', 'file: curves/nA.csv'],
  ['file: curves/na.csv', 'file: ../na.csv'],
  ['file: curves/na.csv', 'curve: "2"\n    file: curves/na.csv'],
  ['column: time/s', 'column: time/h'],
  ['measurement: gcd', 'measurement: gdc'],
  ['key: gcd-na', 'key: gcd-na\n    checksums: [{ file: curves/nb.csv, sha256: "00" }]'],
];

test.each(
  told
    .trim()
    .split('\n')
    .map((message, at) => [message, ...(faults[at] ?? ['', ''])] as const),
)('CONTRIBUTING.md tells to the letter: %s', async (message, from, to) => {
  const { code, err } = await hckb(tempFolder(), ['validate', exampleDataset(exampleCurves().replace(from, to))]);
  expect(code).toBe(1);
  expect(err).toContain(`: ${message}\n`);
});
