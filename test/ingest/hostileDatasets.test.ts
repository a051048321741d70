import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { filesBelow } from '../../src/ingest/datasetFiles.ts';
import { filesInMemory } from '../../src/ingest/filesInMemory.ts';
import { readDatasetContent, readDatasetFolder, readDatasetText } from '../../src/ingest/readDataset.ts';
import { contract } from '../support/seed.ts';

const KEY = 'roe_2026_hostile';

/** Variants of one dataset in the test; more by the environment, where there is time. */
const CASES = Number(process.env.HCKB_FUZZ_CASES ?? 150);
const LONGEST_MS = 5000;

const head = `
key: ${KEY}
title: A carbon
curator: Jo Roe
licence: CC0-1.0
sources:
  - { key: roe, kind: DATASET, title: { text: A carbon }, doi: { missing: NOT_REPORTED }, venue: { missing: NOT_APPLICABLE }, licence: { text: CC0-1.0 } }
`;

function withCurve(file: string): string {
  return `${head}materials: [{ key: hc, name: HC, at: [{ part: TEXT }] }]
cells: [{ key: hc-na, material: hc, ion: Na, at: [{ part: TEXT }] }]
measurements: [{ key: gcd, technique: GALVANOSTATIC_CYCLING, cell: hc-na, at: [{ part: TEXT }] }]
curves:
  - { key: one, measurement: gcd, file: ${JSON.stringify(file)}, potentialReference: Na/Na+, at: [{ part: TEXT }], columns: [{ column: t/s, quantity: TEST_TIME }, { column: E/V, quantity: VOLTAGE }] }
`;
}

function withValue(reported: string): string {
  return `${head}materials: [{ key: hc, name: HC, at: [{ part: TEXT }] }]
observations:
  - { key: d002, quantity: D002, material: hc, value: { reported: ${reported} }, at: { part: TEXT } }
`;
}

/** A folder with a dataset, which lies beside a file that is not its own. */
function folderWith(text: string): string {
  const above = mkdtempSync(join(tmpdir(), 'hckb-hostile-'));
  writeFileSync(join(above, 'secret.csv'), 't/s,E/V\n0,1\n1,0.9\n');
  const folder = join(above, KEY);
  mkdirSync(join(folder, 'curves'), { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), text);
  return folder;
}

/** What is wrong with a text, within a bounded time. */
function problemsOf(text: string): readonly string[] {
  const begun = performance.now();
  const { problems } = readDatasetText(text, KEY, contract);
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
  return problems.map(({ message }) => message);
}

test('an alias bomb is refused at its first anchor, and is never unfolded', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
  );
  const problems = problemsOf(`l0: &l0 [boom]\n${levels.join('\n')}\n`);
  expect(problems[0]).toContain('the anchor &l0 is not read');
});

test.each([
  ['nests too deep', '['.repeat(100_000), 'nests deeper'],
  ['is a list', '- 1\n- 2\n', 'a map with the fields'],
  ['is empty', '', 'is empty: a map is needed'],
  ['has a tag', `${head}leftOut: !!js/function "x"\n`, 'tag'],
  ['has a merge key', `${head}<<: { title: other }\n`, 'merge keys (<<) are not read'],
  ['has a key twice', `${head}title: B\n`, 'is given twice'],
  ['has a field of the engine', `${head}__proto__: { polluted: true }\n`, '__proto__'],
  ['has a constructor', `${head}constructor: { prototype: { polluted: true } }\n`, 'constructor'],
  ['has a second document', `${head}---\nkey: b\n`, 'a second document begins'],
])('a dataset that %s is refused with words', (_, text, said) => {
  const problems = problemsOf(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join('\n')).toContain(said);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each([
  ['1e400 nm'],
  ['-1e400 nm'],
  ['NaN nm'],
  ['Infinity nm'],
  ['.inf nm'],
  ['0x1F nm'],
  [`${'9'.repeat(400)} nm`],
  ['0.38\\u0000 nm'],
  ['\\u202e0.38 nm'],
])('the printed number "%s" is refused, and what is wrong is told', (reported) => {
  const problems = problemsOf(withValue(`"${reported}"`));
  expect(problems.length).toBeGreaterThan(0);
});

test.each([
  ['../secret.csv'],
  ['curves/../../secret.csv'],
  ['/etc/passwd'],
  ['..\\secret.csv'],
  ['curves/\u0000.csv'],
  ['C:\\secret.csv'],
  ['file:///etc/passwd'],
  ['.'],
  [''],
])('a curve of the file %j reads nothing outside of the folder', async (file) => {
  const folder = folderWith(withCurve(file));
  for (const files of [filesBelow(folder), filesInMemory(new Map())]) {
    const place = { file: 'dataset.yaml', folderName: KEY, files };
    const { problems, dataset } = await readDatasetContent(withCurve(file), place, { schema: contract });
    expect(dataset).toBeUndefined();
    expect(problems.some(({ path }) => path.startsWith('curves[0]'))).toBe(true);
  }
});

test('links that lead out of the folder are not followed, be they files or folders', async () => {
  const linked = folderWith(withCurve('curves/out.csv'));
  symlinkSync(join(linked, '..', 'secret.csv'), join(linked, 'curves', 'out.csv'));
  const through = folderWith(withCurve('away/secret.csv'));
  symlinkSync(join(through, '..'), join(through, 'away'));
  for (const folder of [linked, through]) {
    const { problems, dataset } = await readDatasetFolder(folder, contract);
    expect(dataset).toBeUndefined();
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/leads out|outside|below the folder/);
  }
});

test('a dataset.yaml that is a link out of the folder, or no file, is not read', async () => {
  const folder = folderWith(head);
  const file = join(folder, 'dataset.yaml');
  for (const target of ['../secret.csv', '/dev/zero']) {
    rmSync(file);
    symlinkSync(target, file);
    expect((await readDatasetFolder(folder, contract)).problems.map(({ message }) => message)).toEqual([
      'the file is a link that leads out of its folder: copy the file into it',
    ]);
  }
  rmSync(file);
  mkdirSync(file);
  expect((await readDatasetFolder(folder, contract)).problems.map(({ code }) => code)).toEqual(['NO_FILE']);
  rmSync(file, { recursive: true });
  writeFileSync(join(folder, 'real.yaml'), head);
  symlinkSync('real.yaml', file);
  expect((await readDatasetFolder(folder, contract)).problems).toEqual([]);
});

test.each([
  ['\\0', 'U+0000'],
  ['\\e[2J', 'U+001B'],
  ['\\u202e', 'U+202E'],
  ['\\ud800', 'U+D800'],
])('a text with %s is refused, since it would steer what prints it', (written, sign) => {
  expect(problemsOf(head.replace('title: A carbon', `title: "A ${written} carbon"`))).toEqual([
    `holds the sign ${sign}, which is not printed: take it out`,
  ]);
});

test('a packed file that unpacks to more than is read is refused before the memory is full', async () => {
  const folder = folderWith(withCurve('curves/bomb.csv.gz'));
  const rows = Buffer.from(`t/s,E/V\n${'0,1\n'.repeat(250_000)}`);
  // members of one gzip file follow each other: a megabyte of rows, many times over, is a small file
  const packed = gzipSync(rows, { level: 9 });
  writeFileSync(join(folder, 'curves', 'bomb.csv.gz'), Buffer.concat(Array.from({ length: 700 }, () => packed)));
  const before = process.memoryUsage().rss;
  const { problems, dataset } = await readDatasetFolder(folder, contract);
  expect(dataset).toBeUndefined();
  expect(problems[0]?.message).toMatch(/unpack|bytes/);
  expect(process.memoryUsage().rss - before).toBeLessThan(1.5e9);
});

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const nasty = [
  '\u0000',
  '\ufeff',
  '&a ',
  '*a',
  '!!',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ': ',
  '- ',
  '\n',
  '\t',
  '#',
  '|',
  '>',
  '%',
  '@',
  '🧪',
  '1e999',
  'null',
  '~',
];

/** A text with some of it cut, doubled, swapped or replaced by what parsers stumble over. */
function mutated(text: string, random: () => number): string {
  let result = text;
  const at = () => Math.floor(random() * result.length);
  for (let step = 0; step < 1 + Math.floor(random() * 4); step += 1) {
    const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
    const piece = nasty[Math.floor(random() * nasty.length)] ?? '';
    const kind = Math.floor(random() * 5);
    if (kind === 0) result = result.slice(0, a) + piece + result.slice(a);
    else if (kind === 1) result = result.slice(0, a) + result.slice(Math.min(b, a + 40));
    else if (kind === 2) result = result.slice(0, Math.min(b, a + 200)) + result.slice(a);
    else if (kind === 3)
      result = result.slice(0, a) + String.fromCharCode(Math.floor(random() * 0x2100)) + result.slice(a + 1);
    else result = result.replace(/: [^\n{[]+\n/, `: ${piece.repeat(1 + Math.floor(random() * 50))}\n`);
  }
  return result;
}

test('whatever becomes of a dataset, it is read, or all that is wrong is told with its place', () => {
  const text = readFileSync('seed/papers/cao_2012_nanowires/dataset.yaml', 'utf8');
  const random = seeded(7);
  for (let number = 0; number < CASES; number += 1) {
    const variant = mutated(text, random);
    const begun = performance.now();
    const { problems, dataset } = readDatasetText(variant, 'cao_2012_nanowires', contract);
    expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
    expect((dataset === undefined) === problems.length > 0).toBe(true);
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toMatch(/undefined|\[object |TypeError|at .*\.ts:/);
    }
  }
});
