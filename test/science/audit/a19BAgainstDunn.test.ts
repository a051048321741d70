import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import type { OrderingRelation } from '../../../src/domain/observation.ts';
import { a19BAgainstDunn } from '../../../src/science/audit/a19BAgainstDunn.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';

const share = (value: string, scanRate: string, more: Partial<Said> = {}): Said => ({
  quantity: 'CAPACITIVE_SHARE',
  value,
  ...more,
  conditions: { scanRate, ...more.conditions },
});

/** Odds 0.5 at 0.1 mV/s and 2 at 1.6 mV/s: 1 at the geometric mean of 0.4 mV/s, so f = 0.5 and b = 0.75. */
const halves = (more: Partial<Said> = {}) => [
  share('33.33333 %', '0.1 mV/s', more),
  share('66.66667 %', '1.6 mV/s', more),
];
const b = (value: string, more: Partial<Said> = {}): Said => ({ quantity: 'B_VALUE', value, ...more });

test.each([
  ['0.7500', null],
  ['0.7999', null],
  ['0.8010', 'INFO'],
  ['0.8499', 'INFO'],
  ['0.8510', 'WARNING'],
  ['0.7001', null],
  ['0.6990', 'INFO'],
  ['0.6501', 'INFO'],
  ['0.6490', 'WARNING'],
  ['0.9', 'INFO'], // 0.85 to 0.95
])('A19 at a share of 50 %% at the mean rate and b of %s: %s', (value, severity) => {
  expect(severities(a19BAgainstDunn, [...halves(), b(value)])).toEqual([severity]);
});

test('A19 tells the numbers and the b-value that would agree', () => {
  const [check] = checks(a19BAgainstDunn, [...halves(), b('0.90000')]);
  expect(check).toMatchObject({
    severity: 'WARNING',
    ion: 'Na',
    sentence: 'b is 0.9 (0.9 to 0.9); the capacitive shares at 0.4 mV/s amount to 0.75 (0.75 to 0.75).',
    computations: [{ result: { value: expect.closeTo(0.15, 4) }, expected: { value: expect.closeTo(0.75, 4) } }],
    repairs: [{ value: expect.closeTo(0.75, 4), unit: '1' }],
  });
});

test('A19 leaves room between shares that do not obey the odds law', () => {
  const apart = [share('20 %', '0.1 mV/s'), share('90 %', '1.6 mV/s')]; // f at the mean from 1/3 to 0.82
  expect(severities(a19BAgainstDunn, [...apart, b('0.65')])).toEqual([null]);
  expect(severities(a19BAgainstDunn, [...apart, b('0.92')])).toEqual([null]);
});

test('A19 only notes a b-value at one potential against shares over all potentials', () => {
  const [check] = checks(a19BAgainstDunn, [...halves(), b('0.98', { conditions: { potential: '0.5 V' } })]);
  expect(check?.severity).toBe('INFO');
  expect(check?.sentence).toContain('b holds at one potential, while the shares name none.');
});

test('A19 holds b-values and shares of one potential against each other, also where one says mV', () => {
  const at = (potential: string) => ({ conditions: { potential } });
  expect(severities(a19BAgainstDunn, [...halves(at('500 mV')), b('0.98', at('0.5 V'))])).toEqual(['WARNING']);
  expect(severities(a19BAgainstDunn, [...halves(at('500 mV')), b('0.98', at('0.1 V'))])).toEqual([]);
});

test('A19 compares neither other ions nor other regions', () => {
  expect(severities(a19BAgainstDunn, [...halves(), b('0.98', { ion: 'K' })])).toEqual([]);
  const slope = halves({ conditions: { region: 'SLOPE' } });
  expect(severities(a19BAgainstDunn, [...slope, b('0.98', { conditions: { region: 'PLATEAU' } })])).toEqual([]);
});

test('A19 needs shares at two scan rates', () => {
  expect(severities(a19BAgainstDunn, [share('50 %', '0.1 mV/s'), b('0.98')])).toEqual([]);
  expect(severities(a19BAgainstDunn, [b('0.98'), { quantity: 'CAPACITIVE_SHARE', value: '50 %' }])).toEqual([]);
});

const ranked = (first: IonSymbol, relation: OrderingRelation, second: IonSymbol): Said => ({
  quantity: 'B_VALUE',
  ion: null,
  statement: { form: 'ORDERING', items: [{ ion: first }, { ion: second }], relations: [relation] },
});
const higher = [share('80 %', '0.1 mV/s', { ion: 'K' }), share('94 %', '1.6 mV/s', { ion: 'K' })];

test('A19 passes an order of b-values that the shares have too, and warns of one that they turn round', () => {
  expect(severities(a19BAgainstDunn, [...halves(), ...higher, ranked('Na', 'LESS', 'K')])).toEqual([null]);
  const [check] = checks(a19BAgainstDunn, [...halves(), ...higher, ranked('K', 'LESS', 'Na')]);
  expect(check).toMatchObject({ severity: 'WARNING', sentence: expect.stringContaining('the other way round') });
});

test('A19 says nothing of orders of ions without shares, or of ions about equal', () => {
  expect(severities(a19BAgainstDunn, [...halves(), ranked('Na', 'LESS', 'K')])).toEqual([]);
  expect(severities(a19BAgainstDunn, [...higher, ranked('Na', 'LESS', 'K')])).toEqual([]);
  expect(severities(a19BAgainstDunn, [...halves(), ...higher, ranked('K', 'ABOUT_EQUAL', 'Na')])).toEqual([]);
});

test('A19 passes the order Na < Li < K of the seed paper, whose shares amount to the same', async () => {
  const found = checks(a19BAgainstDunn, await seedEvidence());
  expect(found.map(({ severity }) => severity)).toEqual([null, null, null]);
  expect(found[0]?.sentence).toBe(
    'b is called lower for Na than for Li; the capacitive shares amount to 0.8399 (0.8298 to 0.8489) and 0.8903 (0.8532 to 0.9291).',
  );
});
