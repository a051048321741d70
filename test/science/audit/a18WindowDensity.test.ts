import { expect, test } from '@jest/globals';
import { a18WindowDensity } from '../../../src/science/audit/a18WindowDensity.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { cell, quantity } from '../../support/records.ts';

const window = (region: string, upper: string, lower: string | null): readonly Said[] => [
  { quantity: 'REGION_UPPER_POTENTIAL', value: upper, conditions: { region } },
  ...(lower === null ? [] : [{ quantity: 'REGION_LOWER_POTENTIAL', value: lower, conditions: { region } } as const]),
];
const holds = (region: string, value: string, process?: string): Said => ({
  quantity: process === undefined ? 'REGION_CAPACITY' : 'PROCESS_CAPACITY',
  value,
  conditions: process === undefined ? { region } : { region, process },
});

/** 1 V wide above 0.1 V wide. */
const two = [...window('HP', '1.100 V', '0.100 V'), ...window('IP', '0.100 V', '0.000 V')];

test.each([
  ['100.0 mAh/g', '99.8 mAh/g', null], // 9.98 times
  ['100.0 mAh/g', '100.0 mAh/g', null], // 9.99 to 10.01
  ['100.0 mAh/g', '100.2 mAh/g', 'WARNING'], // 10.01 to 10.03
  ['100.0 mAh/g', '1.002 mAh/g', null], // a tenth, and a bit more
  ['100.0 mAh/g', '0.998 mAh/g', 'WARNING'],
])('A18 at %s in 1 V above %s in 0.1 V: %s', (above, below, severity) => {
  expect(severities(a18WindowDensity, [...two, holds('HP', above), holds('IP', below)])).toEqual([severity]);
});

test('A18 tells widths, capacities and means', () => {
  expect(
    checks(a18WindowDensity, [...two, holds('HP', '100 mAh/g'), holds('IP', '50 mAh/g', 'INTERCALATION')]),
  ).toMatchObject([
    {
      ion: 'Na',
      sentence:
        'The intermediate-potential region from 0.1 to 0 V holds 50 mAh/g (49.5 to 50.5), on average 500 mAh/g/V (495 to 505). ' +
        'That is 5 (4.925 to 5.075) times the mean of its neighbour. ' +
        'The high-potential region from 1.1 to 0.1 V holds 100 mAh/g (99.5 to 100.5), on average 100 mAh/g/V (99.5 to 100.5).',
      computations: [{ result: { value: expect.closeTo(5, 9) }, expected: { value: 10 } }],
    },
  ]);
});

test('A18 gives the one window without a capacity what the others leave', () => {
  const given = [...two, holds('IP', '100 mAh/g'), { value: '150 mAh/g' }];
  const [check] = checks(a18WindowDensity, given); // 50 mAh/g in 1 V below 1000 mAh/g/V
  expect(check?.severity).toBe('WARNING');
  expect(check?.sentence).toContain(
    'holds 50 mAh/g (49 to 51) of what the others leave, on average 50 mAh/g/V (49 to 51)',
  );
});

const three = [
  ...window('HP', '1.100 V', '0.100 V'),
  ...window('IP', '0.100 V', '0.050 V'),
  ...window('LP', '0.050 V', '0 V'),
];

test('A18 leaves two windows without capacities anything between nothing and the rest', () => {
  const given = (total: string) => [...three, holds('IP', '100.0 mAh/g'), { value: total }];
  const found = checks(a18WindowDensity, given('150.0 mAh/g')); // 50 in 1 V at most: at least 40 times
  expect(found.map(({ severity }) => severity)).toEqual(['WARNING', null]);
  expect(found[0]?.sentence).toContain('That is at least 39.9 times');
  expect(found[1]?.sentence).toContain('holds 25.05 mAh/g (0 to 50.1) of what the others leave');
});

test('A18 says nothing of two windows of which neither capacity is stated', () => {
  expect(checks(a18WindowDensity, [...three, holds('LP', '100 mAh/g'), { value: '300 mAh/g' }])).toHaveLength(1);
});

test('A18 finds no rest without a total, beyond it, at other rates, or where windows do not follow on each other', () => {
  const stated = holds('IP', '100 mAh/g');
  const at = (cRate: string): Said => ({ ...stated, conditions: { region: 'IP', cRate } });
  expect(severities(a18WindowDensity, [...two, stated])).toEqual([]);
  expect(severities(a18WindowDensity, [...two, stated, { value: '90 mAh/g' }])).toEqual([]);
  expect(
    severities(a18WindowDensity, [...two, at('1 C'), { value: '150 mAh/g', conditions: { cRate: '0.1 C' } }]),
  ).toEqual([]);
  const apart = [...window('HP', '1.1 V', '0.2 V'), ...window('IP', '0.1 V', '0 V')];
  expect(severities(a18WindowDensity, [...apart, stated, { value: '150 mAh/g' }])).toEqual([]);
  expect(severities(a18WindowDensity, [...apart, stated, holds('HP', '1 mAh/g')])).toEqual([]);
});

test('A18 ends the lowest window at the cut-off of the cell, or at an assumed one and says so', () => {
  const open = [...window('HP', '1.100 V', '0.100 V'), ...window('LP', '0.100 V', null)];
  const capacities = [holds('HP', '100 mAh/g'), holds('LP', '60 mAh/g', 'PORE_FILLING')];
  expect(severities(a18WindowDensity, [...open, ...capacities])).toEqual([]);
  const lowerCutoff = { value: quantity('0.05 V', 'POTENTIAL') };
  const total: Said = { value: '160 mAh/g', cell: 'hc-na' };
  const known = checks(a18WindowDensity, [...open, ...capacities, total], { cells: [cell({ lowerCutoff })] });
  expect(known).toMatchObject([{ severity: 'WARNING' }]); // 1200 against 100
  const operando: Said = {
    quantity: 'CUTOFF_POTENTIAL',
    value: '5 mV',
    conditions: { mode: 'OPERANDO', direction: 'INSERTION' },
  };
  const [check] = checks(a18WindowDensity, [...open, ...capacities, operando]);
  expect(check?.sentence).toMatch(/ The lower end of 0\.005 V is that of another run\.$/);
});

test('A18 takes no window whose lower end is missing above others, or whose ends are swapped', () => {
  const middle = [...window('HP', '1.1 V', null), ...window('IP', '0.1 V', '0 V')];
  expect(severities(a18WindowDensity, [...middle, holds('HP', '1 mAh/g'), holds('IP', '100 mAh/g')])).toEqual([]);
  const swapped = [...window('HP', '0.1 V', '1.1 V'), ...window('IP', '0.1 V', '0 V')];
  expect(severities(a18WindowDensity, [...swapped, holds('HP', '1 mAh/g'), holds('IP', '100 mAh/g')])).toEqual([]);
});

test('A18 takes no capacity of a window that two processes share', () => {
  const shared = [holds('IP', '100 mAh/g', 'INTERCALATION'), holds('IP', '50 mAh/g', 'ADSORPTION')];
  expect(severities(a18WindowDensity, [...two, holds('HP', '100 mAh/g'), ...shared])).toEqual([]);
});

test('A18 does not compare slope with plateau, which differ by their nature', () => {
  const given = [...window('SLOPE', '1.5 V', '0.1 V'), ...window('PLATEAU', '0.1 V', '0 V')];
  expect(checks(a18WindowDensity, [...given, holds('SLOPE', '100 mAh/g'), holds('PLATEAU', '300 mAh/g')])).toEqual([]);
});

test('A18 finds no window of the seed paper that is ten times as dense as its neighbour for certain', async () => {
  const found = checks(a18WindowDensity, await seedEvidence());
  const ratios = found.map(({ ion, severity, computations }) => [ion, severity, computations?.[0]?.result?.lower]);
  expect(ratios).toEqual([
    ['Na', null, expect.closeTo(4.508, 3)],
    ['Na', null, expect.closeTo(5.049, 3)],
    ['Li', null, expect.closeTo(7.387, 3)],
    ['Li', null, 0],
    ['K', null, expect.closeTo(9.204, 3)],
    ['K', null, 0],
  ]);
});
