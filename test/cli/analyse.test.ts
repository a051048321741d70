import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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

test('hckb analyse gives half cycles, their split at the boundary, and efficiencies', async () => {
  const { code, out } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', '--boundary', '50 mV']);
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => line !== '')).toEqual([
    'cycle.csv: slope and plateau part at 0.05 V',
    '     direction              rows  capacity mAh  slope     plateau   plateau %  mean V',
    '  1  insertion (discharge)  2-3   1             0.733333  0.266667  26.6667    0.055',
    '  2  extraction (charge)    5-6   0.8                                          0.6',
    'cycle 1: 1 in, 0.8 out, efficiency 80 %',
    '2: no split: the profile runs from 0.2 to 1 V and does not cross 0.05 V: there is nothing on one side',
  ]);
});

test('hckb analyse --mass gives capacities per gram, and --json all numbers', async () => {
  const { out } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', '--mass', '2 mg', '--json']);
  const { method, options, cycles, halves } = JSON.parse(out);
  expect(method).toBe('gcd');
  expect(options).toEqual({ boundary: 0.1, mass: 0.002, insertion: 'DISCHARGE' });
  expect(cycles).toEqual([{ cycle: 1, insertion: 500, extraction: 400, efficiency: 0.8 }]);
  expect(halves[0]).toMatchObject({
    direction: 'DISCHARGE',
    isInsertion: true,
    from: 1,
    to: 2,
    capacity: 500,
    jumps: 0,
  });
});

test.each([
  [
    'a column that is missing',
    'Test Time / s,Voltage / V,Current / furlong\n0,1,1\n',
    ['--format', 'bdf'],
    'needs time, voltage and current, each with a unit: it lacks current',
  ],
  [
    'a record without current',
    'Test Time / s,Voltage / V,Current / A\n0,1,0\n1,1,0\n',
    [],
    'no row has a current: half cycles are told apart by its sign',
  ],
])('hckb analyse refuses %s', async (_, content, args, message) => {
  const { code, err } = await hckb(folderWith(content), ['analyse', 'cycle.csv', ...args]);
  expect({ code, err }).toEqual({ code: 1, err: `cycle.csv: ${message}\n` });
});

test('hckb analyse gives no charge where time runs back, until the clock is repaired', async () => {
  const folder = folderWith(`${CYCLE}\n6000,1.1,1\n`);
  const { code, err } = await hckb(folder, ['analyse', 'cycle.csv']);
  expect({ code, err }).toEqual({
    code: 1,
    err: 'cycle.csv: time runs back once while current flows, so that no charge is certain: repair the clock first (time-monotonic)\n',
  });
  const repaired = await hckb(folder, ['analyse', 'cycle.csv', '--repair', 'time-monotonic']);
  expect(repaired.out).toContain('cycle 1: 1 in, 0.8 out, efficiency 80 %');
});

test('hckb analyse of a mass that is none is a wrong call', async () => {
  const { code, err } = await hckb(folderWith(CYCLE), ['analyse', 'cycle.csv', '--mass', '2 furlong']);
  expect(code).toBe(2);
  expect(err).toContain('It is a number above 0 with a unit (g, ug, mg, kg), such as "1.2 g".');
});
