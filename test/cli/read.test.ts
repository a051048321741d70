import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';

const BDF =
  'test_time_second,voltage_volt,current_ampere,mood\n0,0.5,-0.001,fine\n10,0.4,-0.001,fine\n5,0.45,-0.001,\n20,0.3,-0.001,bad\n';

function folderWith(content: string): string {
  const folder = tempFolder();
  writeFileSync(join(folder, 'cycles.csv'), content);
  return folder;
}

test('hckb read tells the format, the columns with their ranges, and what is wrong, with the repair that mends it', async () => {
  const { code, out, err } = await hckb(folderWith(BDF), ['read', 'cycles.csv']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').filter((line) => line !== '')).toEqual([
    'cycles.csv: Battery Data Format (CSV)',
    '4 rows',
    '  column            holds      unit  from       to      missing',
    '  test_time_second  test time  s     0          20',
    '  voltage_volt      voltage    V     0.3        0.5',
    '  current_ampere    current    A     -0.001     -0.001',
    '  mood              other            fine, bad          1',
    'TIME_RUNS_BACK: row 3 (line 4): "test_time_second" runs back, once in all, by 5 s at most (--repair time-monotonic mends it)',
  ]);
});

test('hckb read --repair mends what is named, and tells what it did', async () => {
  const { out } = await hckb(folderWith(BDF), ['read', 'cycles.csv', '--repair', 'time-monotonic', '--json']);
  const [curve] = JSON.parse(out).curves;
  expect(curve).toMatchObject({
    rowCount: 3,
    repairs: [{ code: 'TIME_MONOTONIC', count: 1, rows: [{ row: 3, line: 4 }] }],
  });
});

test('hckb read promises no repair that would change nothing, and tells why one that was asked for did not', async () => {
  const half = 'test_time_second,voltage_volt,current_ampere,cycle_count\n0,0.5,1,1\n1,0.5,1,1.5\n';
  const { out } = await hckb(folderWith(half), ['read', 'cycles.csv', '--repair', 'integer-cycles']);
  const reason = 'no cycle number is within 0.01 of an integer that it is not';
  expect(out.split('\n').slice(-3, -1)).toEqual([
    `CYCLE_NOT_INTEGER: row 2 (line 3): "cycle_count" counts cycles, but is 1.5, 1 in all (--repair integer-cycles does not: ${reason})`,
    `integer-cycles: changed nothing: ${reason}`,
  ]);
});

test('hckb read tells how many rows a clock that begins anew would cost', async () => {
  const anew = [...Array(50).keys(), ...Array(40).keys()].map((time, row) => `${time},${row},1`);
  const { out } = await hckb(folderWith(`test_time_second,voltage_volt,current_ampere\n${anew.join('\n')}\n`), [
    'read',
    'cycles.csv',
  ]);
  expect(out).toContain('(--repair time-monotonic does not: it would leave out 40 of 90 rows)');
});

test('hckb read --bdf writes what it reads, tells what BDF has no term for, and overwrites nothing', async () => {
  const folder = folderWith(BDF);
  const { code, err } = await hckb(folder, ['read', 'cycles.csv', '--bdf', 'out.csv']);
  expect({ code, err }).toEqual({
    code: 0,
    err: `${join(folder, 'out.csv')}: written as BDF, without mood, which BDF has no term for\n`,
  });
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(
    'Test Time / s,Voltage / V,Current / A\n0,0.5,-0.001\n10,0.4,-0.001\n5,0.45,-0.001\n20,0.3,-0.001\n',
  );
  const again = await hckb(folder, ['read', 'cycles.csv', '--bdf', 'out.csv']);
  expect(again.code).toBe(2);
  expect(again.err).toMatch(/^hckb: Cannot write ".*out\.csv": there is such a file already\n$/);
});

/** Charge and discharge of a Maccor tester, which prints no sign. */
const MACCOR = [
  'Rec#,Cyc#,Step,Test (Sec),Amp-hr,Amps,Volts,State',
  ...['1,0,1,0,0,0.5,3.1,C', '2,0,1,10,0.1,0.5,3.2,C', '3,0,2,20,0,0.5,3.1,D', '4,0,2,30,0.1,0.5,3.0,D', ''],
].join('\n');

test('hckb read --bdf writes states as kinds of steps, and tells a current that has no sign', async () => {
  const folder = folderWith(MACCOR);
  const { err } = await hckb(folder, ['read', 'cycles.csv', '--bdf', 'out.csv']);
  const out = join(folder, 'out.csv');
  expect(err.split('\n')).toEqual([
    `${out}: written as BDF, without Amp-hr, since BDF counts it otherwise`,
    `${out}: BDF wants a current that is negative while the cell discharges, but this one has no sign: --repair sign-from-state gives it one`,
    '',
  ]);
  expect(readFileSync(out, 'utf8').split('\n').slice(0, 2)).toEqual([
    'Test Time / s,Voltage / V,Current / A,Cycle Count / 1,Step ID,Step Type,Record Index / 1',
    '0,3.1,0.5,0,1,C,1',
  ]);
  const mended = await hckb(folder, ['read', 'cycles.csv', '--repair', 'sign-from-state', '--bdf', 'mended.csv']);
  expect(mended.err).not.toContain('no sign');
});

test('hckb read --bdf tells no repair where no step says which rows discharge', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => `${row},${row < 100 ? row / 100 : (200 - row) / 100},0.001,1`);
  const folder = folderWith(`test_time_second,voltage_volt,current_ampere,Q charge/mA.h\n${rows.join('\n')}\n`);
  const { err } = await hckb(folder, ['read', 'cycles.csv', '--bdf', 'out.csv']);
  expect(err).toMatch(
    /written as BDF, without Q charge\/mA\.h, since BDF counts it otherwise\n.* this one has no sign\n$/,
  );
});

test.each([
  ['a file that is not there', ['read', 'none.csv'], 'none.csv: there is no file "none.csv"\n'],
  [
    'a repair that there is not',
    ['read', 'cycles.csv', '--repair', 'time-monotone'],
    /^cycles\.csv: there is no repair "time-monotone", did you mean "time-monotonic"\? \(/,
  ],
  [
    'a format that there is not',
    ['read', 'cycles.csv', '--format', 'bdff'],
    /^cycles\.csv: there is no format "BDFF", did you mean "BDF"\? \(/,
  ],
  ['a curve that there is not', ['read', 'cycles.csv', '--curve', '2'], 'cycles.csv: holds no curve "2": it holds 1\n'],
])('hckb read tells of %s, and exits with 1', async (_, args, message) => {
  const { code, err } = await hckb(folderWith(BDF), args);
  expect(code).toBe(1);
  expect(err).toMatch(message);
});

test('hckb read --bdf of a file without a current writes nothing', async () => {
  const folder = folderWith(
    'test_time_second,voltage_volt,current_ampere\n0,1,1\n'.replace('current_ampere', 'Current / furlong'),
  );
  const { code, err } = await hckb(folder, ['read', 'cycles.csv', '--format', 'BDF', '--bdf', 'out.csv']);
  expect({ code, err }).toEqual({
    code: 1,
    err: 'cycles.csv: cannot be written as BDF, which needs time, voltage and current: it lacks current\n',
  });
  expect(existsSync(join(folder, 'out.csv'))).toBe(false);
});

test('hckb read of a mapping that has no form is a wrong call', async () => {
  const { code, err } = await hckb(folderWith(BDF), ['read', 'cycles.csv', '--column', 'voltage']);
  expect(code).toBe(2);
  expect(err).toContain('It has the form head=QUANTITY or head=QUANTITY:unit, such as "2=VOLTAGE:mV".');
});
