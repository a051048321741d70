import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { hckb, type Run, tempFolder } from '../support/cli.ts';

const folder = tempFolder();
const seed = resolve('seed');

beforeAll(async () => {
  for (const name of ['nagmani_nd_mapping', 'cao_2012_nanowires']) {
    expect((await hckb(folder, ['import', join(seed, 'papers', name)])).code).toBe(0);
  }
});

const ask = (...args: readonly string[]): Promise<Run> => hckb(folder, args);

test('hckb judge says verdict, lines, order and what is missing', async () => {
  const { code, out } = await ask('judge', 'mshc', '--ion', 'Na');
  expect(code).toBe(0);
  expect(out).toContain('MSHC with Na');
  expect(out).toMatch(/pore filling: [A-Z]+ {2}score/);
  expect(out).toContain('SUPPORTS R-FC-GCD, weight 1: The plateau share is 57 % (56.5 to 57.5)');
  expect(out).toContain('claimed IC < AC < FC: DETERMINED');
  expect(out).toMatch(/ {2}1\. \(\d\.\d\d\) /);
  expect(out).not.toContain('MSHC with K');
});

test('hckb judge takes every ion that statements are about', async () => {
  const { out } = await ask('judge', 'nagmani_nd_mapping/mshc');
  for (const ion of ['Li', 'Na', 'K']) expect(out).toContain(`MSHC with ${ion}`);
});

test('hckb judge and audit print colour on a terminal only, and none where NO_COLOR is set', async () => {
  const written: string[] = [];
  const stdout = { isTTY: true, write: (text: string) => written.push(text) };
  const start = String.fromCharCode(27);
  await hckb(folder, ['audit', 'nagmani_nd_mapping'], { stdout });
  expect(written.join('')).toContain(`${start}[31mERROR${start}[39m`);
  const env = { HCKB_DB: join(folder, 'base.sqlite'), NO_COLOR: '1' };
  written.length = 0;
  await hckb(folder, ['audit', 'nagmani_nd_mapping'], { stdout, env });
  expect(written.join('')).not.toContain(start);
  expect((await ask('audit', 'nagmani_nd_mapping')).out).not.toContain(start);
});

test('hckb judge --json prints what can be read back', async () => {
  const { code, out } = await ask('judge', 'mshc', '--ion', 'K', '--json');
  const { material, options, judgements } = JSON.parse(out);
  expect([code, material.name, options.tolerance]).toEqual([0, 'MSHC', 2]);
  expect(judgements).toHaveLength(1);
  expect(judgements[0].ion).toBe('K');
  expect(judgements[0].contributionOrder.status).toBe('DATA_INCONSISTENT');
  expect(judgements[0].assessments.every((each: { flipThresholds: object }) => each.flipThresholds)).toBe(true);
});

test('hckb audit says the gravest findings first, and how many checks passed', async () => {
  const { code, out } = await ask('audit', 'nagmani_nd_mapping');
  expect(code).toBe(0);
  const severities = [...out.matchAll(/^(ERROR|WARNING|INFO) A/gm)].map(([, severity]) => severity);
  expect(severities).toEqual(
    [...severities].sort((a, b) => 'ERROR WARNING INFO'.indexOf(a ?? '') - 'ERROR WARNING INFO'.indexOf(b ?? '')),
  );
  expect(out).toMatch(/^\d+ ERROR, \d+ WARNING, \d+ INFO; \d+ of \d+ checks passed$/m);
  expect(out).toContain('make 110 % (109 to 111), not 100 %');
});

test('hckb audit --json has passed checks too', async () => {
  const { checks, findings } = JSON.parse((await ask('audit', 'nagmani_nd_mapping', '--json')).out);
  expect(checks.filter(({ passed }: { passed: boolean }) => !passed)).toHaveLength(findings.length);
  expect(checks.length).toBeGreaterThan(findings.length);
});

test('hckb judge --what-if judges otherwise and echoes how', async () => {
  writeFileSync(join(folder, 'options.json'), '{"leftOutTechniques": ["DFT"], "closure": false}');
  const { out } = await ask('judge', 'mshc', '--ion', 'Na', '--json', '--what-if', 'options.json');
  const { options, judgements } = JSON.parse(out);
  expect([options.leftOutTechniques, options.closure]).toEqual([['DFT'], false]);
  const lines = judgements[0].assessments.flatMap((each: { lines: object[] }) => each.lines);
  expect(
    lines.filter(({ rule, direction }: Record<string, string>) => rule === 'R-FC-DFT' && direction !== 'NOT_TESTED'),
  ).toEqual([]);
});

test.each([
  ['{"closed": true}', 'closed is no option; there are leftOutSources,'],
  ['{"closure": "no"}', 'closure has a value of the wrong kind'],
  ['[1]', 'an object such as {"closure": false} is needed'],
  ['{', 'Cannot judge by "bad.json"'],
  ['{"leftOutRules": ["R-FC-GDC"]}', 'did you mean "R-FC-GCD"?'],
])('hckb judge --what-if with %s says what is wrong', async (text, message) => {
  writeFileSync(join(folder, 'bad.json'), text);
  const { code, err } = await ask('judge', 'mshc', '--what-if', 'bad.json');
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test.each([
  [['judge', 'nothing'], 'The base has no material "nothing"'],
  [['audit', 'nothing'], 'The base has no source "nothing"'],
  [['judge', 'mshc', '--ion', 'Rb'], 'Allowed choices are Li, Na, K'],
])('hckb %j says what is wrong', async (args, message) => {
  const { code, err } = await ask(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('hckb judge needs a base, and an ion that is spoken of', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const { code, err } = await hckb(empty, ['judge', 'mshc']);
  expect([code, err]).toEqual([2, expect.stringContaining('There is no base')]);
  const wires = await ask('judge', 'cao_2012_nanowires/hcnw', '--ion', 'K');
  expect(wires.code).toBe(2);
});
