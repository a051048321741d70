import { expect, test } from '@jest/globals';
import { a12OddsLaw } from '../../../src/science/audit/a12OddsLaw.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';

const share = (value: string, scanRate: string, more: Partial<Said> = {}): Said => ({
  quantity: 'CAPACITIVE_SHARE',
  value,
  conditions: { scanRate },
  ...more,
});

/** Four times the scan rate: the odds of 50.00 % (1) have to become 2. */
const against = (value: string) => [share('50.00 %', '0.1 mV/s'), share(value, '0.4 mV/s')];

test.each([
  ['66.67 %', null], // odds 2.000, ratio 1.00
  ['71.42 %', null], // odds 2.499, ratio 1.25
  ['71.60 %', 'INFO'], // odds 2.521, ratio 1.26
  ['79.98 %', 'INFO'], // odds 3.995, ratio 1.998
  ['80.10 %', 'WARNING'], // odds 4.025, ratio 2.01
  ['61.54 %', null], // odds 1.600, ratio 0.80
  ['61.30 %', 'INFO'], // odds 1.584, ratio 0.79
  ['50.10 %', 'INFO'], // odds 1.004, ratio 0.502
  ['49.80 %', 'WARNING'], // odds 0.992, ratio 0.496
])('A12 at 50.00 %% and then %s at four times the scan rate: %s', (value, severity) => {
  expect(severities(a12OddsLaw, against(value))).toEqual([severity]);
});

test('A12 lets rounding excuse: 50 % and 81 % may be 50.5 % and 80.5 %, ratio 2.02, but 80 % may be 79.5 %, ratio 1.90', () => {
  const rounded = (value: string) => [share('50 %', '0.1 mV/s'), share(value, '0.4 mV/s')];
  expect(severities(a12OddsLaw, rounded('81 %'))).toEqual(['WARNING']);
  expect(severities(a12OddsLaw, rounded('80 %'))).toEqual(['INFO']);
  expect(severities(a12OddsLaw, rounded('72 %'))).toEqual([null]);
});

test('A12 names the share that would agree, for either rate', () => {
  const [check] = checks(a12OddsLaw, against('90.00 %'));
  expect(check?.repairs?.map(({ value }) => value)).toEqual([
    expect.closeTo(66.667, 3), // odds 1 times 2
    expect.closeTo(81.818, 3), // odds 9 over 2
  ]);
  expect(check?.computations?.[0]).toMatchObject({
    result: { value: expect.closeTo(9, 9) },
    expected: { value: expect.closeTo(2, 9) },
  });
});

test('A12 reads a diffusive share as what it leaves, and mends it as what it is', () => {
  const diffusive = share('10.00 %', '0.4 mV/s', { quantity: 'DIFFUSIVE_SHARE' });
  const [check] = checks(a12OddsLaw, [share('50.00 %', '0.1 mV/s'), diffusive]);
  expect(check?.severity).toBe('WARNING');
  expect(check?.repairs?.[0]).toMatchObject({ value: expect.closeTo(33.333, 3) });
});

test('A12 takes a fraction and a rate in V/s as what they are', () => {
  const given = [share('0.5000 fraction', '0.0001 V/s'), share('0.6667 fraction', '0.0004 V/s')];
  expect(severities(a12OddsLaw, given)).toEqual([null]);
});

test('A12 holds every rate against the lowest, in any order of the statements', () => {
  const three = [share('66.67 %', '0.4 mV/s'), share('75.00 %', '0.9 mV/s'), share('50.00 %', '0.1 mV/s')];
  expect(severities(a12OddsLaw, three)).toEqual([null, null]);
});

test('A12 holds nothing against each other that is of another ion, place or analysis', () => {
  const first = share('50 %', '0.1 mV/s');
  expect(checks(a12OddsLaw, [first, share('90 %', '0.4 mV/s', { ion: 'K' })])).toEqual([]);
  const at = (potential: string) => share('90 %', '0.4 mV/s', { conditions: { scanRate: '0.4 mV/s', potential } });
  expect(checks(a12OddsLaw, [first, at('0.1 V')])).toEqual([]);
});

test('A12 makes no check of one rate, of none, of a share that is only passed on, or of a missing number', () => {
  expect(checks(a12OddsLaw, [share('50 %', '0.1 mV/s')])).toEqual([]);
  expect(checks(a12OddsLaw, [{ quantity: 'CAPACITIVE_SHARE', value: '50 %' }])).toEqual([]);
  expect(checks(a12OddsLaw, [share('50 %', '0.1 mV/s'), share('90 %', '0.4 mV/s', { cited: true })])).toEqual([]);
  const missing = { form: 'VALUE' as const, value: { missing: 'NOT_REPORTED' as const } };
  const unprinted = share('', '0.1 mV/s', { quantity: 'DIFFUSIVE_SHARE', statement: missing });
  expect(checks(a12OddsLaw, [unprinted])).toEqual([]);
});

test('A12 finds no odds in 0 % and 100 %', () => {
  const ends = (reported: string) => share(reported, '0.4 mV/s');
  expect(checks(a12OddsLaw, [share('50 %', '0.1 mV/s'), ends('100 %')])).toEqual([]);
  expect(checks(a12OddsLaw, [share('0.2 %', '0.1 mV/s'), ends('0 %')])).toHaveLength(1);
  expect(checks(a12OddsLaw, [share('<1 %', '0.1 mV/s'), share('<0 %', '0.4 mV/s')])).toEqual([]);
});

test('A12 finds Li and K of the seed paper beyond twice the law, and Na within', async () => {
  const found = checks(a12OddsLaw, await seedEvidence());
  expect(found.map(({ ion, severity, computations }) => [ion, severity, computations?.[0]?.result?.value])).toEqual([
    ['K', 'WARNING', expect.closeTo(9.12, 2)],
    ['Li', 'WARNING', expect.closeTo(7.32, 2)],
    ['Na', null, expect.closeTo(2.79, 2)],
  ]);
  expect(found[1]?.sentence).toBe(
    'The capacitive share is 58 % (57.5 to 58.5) and 91 % (90.5 to 91.5): the odds grow 7.322 (6.758 to 7.957) times ' +
      'from 0.1 to 1 mV/s, 2.315 (2.137 to 2.516) times what the law has (3.162).',
  );
  expect(found[1]?.repairs?.map(({ value }) => value)).toEqual([expect.closeTo(81.37, 2), expect.closeTo(76.18, 2)]);
});
