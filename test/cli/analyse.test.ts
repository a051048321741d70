import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { analyses } from '../../src/science/analyses/index.ts';
import { hckb, tempFolder } from '../support/cli.ts';

/** One insertion over 1 mAh from 1 V to 0 V in straight lines with 0.1 V at 0.4 mAh, and an extraction of 0.8 mAh. */
const CYCLE = [
  'Test Time / s,Voltage / V,Current / mA',
  '0,1,0',
  '1440,0.1,-1',
  '3600,0.01,-1',
  '3600,0.01,0',
  '5040,0.2,1',
  '6480,1,1',
].join('\n');

function folderWith(content: string, name = 'cycle.csv'): string {
  const folder = tempFolder();
  writeFileSync(join(folder, name), content);
  return folder;
}

const linesOf = (out: string) => out.split('\n').filter((line) => line !== '');
const NO_MASS = 'the mass of the active material is not known: give it as the setting ACTIVE_MASS or as "mass"';

test('hckb analyse --as gcd gives half cycles, their split at the boundary, efficiencies, and what lacks a mass', async () => {
  const args = ['analyse', 'cycle.csv', '--as', 'gcd', '--boundary', '50 mV'];
  const { code, out } = await hckb(folderWith(CYCLE), args);
  expect(code).toBe(0);
  const lines = linesOf(out);
  expect(lines.slice(0, 6)).toEqual([
    'cycle.csv: cycles of constant current',
    'boundary 0.05 V, reversibleCycle 2, insertionOnCharge 0, onExtraction 0',
    'Half cycles',
    '  cycle  direction   rows  capacity mAh  slope mAh  plateau mAh  plateau %  mean V  efficiency %',
    '  1      insertion   2-3   1             0.733333   0.266667     26.6667    0.055',
    '  1      extraction  5-6   0.8                                              0.6     80',
  ]);
  // 0.6 mAh lie between the rows around the crossing
  const share = lines.find((line) => line.includes('plateau share from the curve'));
  expect(share?.trim().split(/ {2,}/)).toEqual([
    'plateau share from the curve',
    'cycle 1, insertion, first, fixed potential, boundary 0.05 V',
    '26.6667 %',
    '0 to 86.6667',
  ]);
  expect(lines).toContain(`no insertion capacity from the curve (cycle 1, insertion, first): ${NO_MASS}`);
});

test('hckb analyse --mass gives capacities per gram with bounds, and --json all numbers with their parameters', async () => {
  const { out } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', '--as', 'gcd', '--mass', '2 mg', '--json']);
  const { analysis, parameters, numbers, notComputed } = JSON.parse(out);
  expect(analysis).toBe('GALVANOSTATIC_CYCLES');
  expect(parameters).toContainEqual({ name: 'mass', value: 0.002, unit: 'g', source: 'the call' });
  expect(parameters).toContainEqual(expect.objectContaining({ name: 'boundary', value: 0.1, unit: 'V' }));
  // 0.6 of 1 mAh lie between the last two rows
  expect(numbers[0]).toMatchObject({
    metric: 'MEASURED_INSERTION_CAPACITY',
    value: 500,
    lower: 200,
    upper: 800,
    unit: 'mAh/g',
    conditions: { cycle: 1, cycleClass: 'FIRST', direction: 'INSERTION' },
  });
  // the profile begins at 0.1 V, in the first row with current, and there is no second cycle
  expect(notComputed.map(({ code }: { code: string }) => code)).toEqual([
    ...Array(4).fill('BOUNDARY_NOT_CROSSED'),
    ...Array(8).fill('NOT_IN_RECORD'),
  ]);
});

test('hckb analyse --plot draws what it computed, and overwrites nothing', async () => {
  const folder = folderWith(CYCLE);
  const args = ['analyse', 'cycle.csv', '--as', 'gcd', '--plot', 'out.svg'];
  const { code, err } = await hckb(folder, args);
  expect({ code, err }).toEqual({ code: 0, err: 'out.svg: drawn\n' });
  const svg = readFileSync(join(folder, 'out.svg'), 'utf8');
  for (const text of ['<svg', 'Potential over capacity', 'cycle 1, insertion']) expect(svg).toContain(text);
  expect((await hckb(folder, args)).err).toContain('Cannot write "out.svg": there is such a file already');
  expect(existsSync(join(folder, 'out.svg'))).toBe(true);
});

test.each([
  [
    'a column that is missing',
    'Test Time / s,Voltage / V,Current / furlong\n0,1,1\n',
    ['--format', 'bdf'],
    'needs test time, voltage, current, each with a unit: it lacks current: --column says what a column of a plain table holds',
  ],
  [
    'a record without current',
    'Test Time / s,Voltage / V,Current / A\n0,1,0\n1,1,0\n',
    [],
    'no row has a current: half cycles are told apart by its sign',
  ],
])('hckb analyse refuses %s', async (_, content, args, message) => {
  const { code, err } = await hckb(folderWith(content), ['analyse', 'cycle.csv', '--as', 'gcd', ...args]);
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n').at(-1)).toBe(`cycle.csv: ${message}`);
});

test('hckb analyse gives no charge where time runs back, until the clock is repaired', async () => {
  const folder = folderWith(`${CYCLE}\n6000,1.1,1\n`);
  const args = ['analyse', 'cycle.csv', '--as', 'gcd'];
  const { code, err } = await hckb(folder, args);
  expect(code).toBe(1);
  expect(err).toContain(
    'cycle.csv: time runs back once while current flows, so that no charge is certain: repair the clock first (time-monotonic)\n',
  );
  expect((await hckb(folder, [...args, '--repair', 'time-monotonic'])).code).toBe(0);
});

test.each([
  [['--mass', '2 furlong'], '"furlong" is no unit of "mass": legal ones are g, ug, mg, kg'],
  [['--mass', '0 g'], '"mass" is 0 g: 1e-9 g is the least that is legal'],
  [['--mass', 'much'], 'It is a number with a unit, such as "1.2 mg".'],
  [['--mass', '2.08'], 'It is a number with a unit, such as "1.2 mg".'],
  [['--set', 'window=1'], '"window" is no parameter of GALVANOSTATIC_CYCLES: legal ones are mass, boundary'],
  [['--set', 'boundry=1'], 'did you mean "boundary"?'],
  [['--set', 'reversibleCycle=1.5'], '"reversibleCycle" is 1.5: it counts, so that it is a whole number'],
  [['--set', 'insertionOnCharge=2'], '"insertionOnCharge" is 2: 1 is the most that is legal'],
  [['--set', 'boundary'], 'It has the form name=value, such as "boundary=0.25 V".'],
])('hckb analyse %p is a wrong call', async (args, message) => {
  const { code, err } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', '--as', 'gcd', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('hckb analyse --plot says why there is no picture where nothing was found to draw', async () => {
  const rows = CYCLE.split('\n').slice(0, 4).join('\n');
  const { code, err } = await hckb(folderWith(rows), ['analyse', 'cycle.csv', '--as', 'dqdv', '--plot', 'out.svg']);
  expect(code).toBe(0);
  expect(err).toMatch(/^out\.svg: Cannot draw/);
});

test('hckb analyse tells what is doubtful in a file, until it is repaired', async () => {
  const folder = folderWith(`${CYCLE}\n6480,1,1\n`);
  const args = ['analyse', 'cycle.csv', '--as', 'gcd'];
  expect((await hckb(folder, args)).err).toContain('cycle.csv: REPEATED_ROWS');
  expect((await hckb(folder, [...args, '--repair', 'drop-repeated-rows'])).err).not.toContain('REPEATED_ROWS');
});

test('hckb analyse takes several files only for methods that compare them', async () => {
  const { code, err } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', 'cycle.csv', '--as', 'gcd']);
  expect(code).toBe(2);
  expect(err).toContain('"gcd" is made of one curve: give one file, not 2');
});

test('words of analyses are short, lower case, and each of one analysis', () => {
  const words = analyses.entries.map(({ word }) => word);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z0-9]{1,12}$/);
});
