import { expect, test } from '@jest/globals';
import type { SuperlativeDegree } from '../../../src/domain/observation.ts';
import { a14Superlatives } from '../../../src/science/audit/a14Superlatives.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { cell, measurement, quantity } from '../../support/records.ts';

const at = (cRate: string) => ({ conditions: { cRate } });
const claimed = (degree: SuperlativeDegree, more: Partial<Said> = {}): Said => ({
  statement: { form: 'SUPERLATIVE', degree, scope: null },
  ...more,
});
const own = (value: string, more: Partial<Said> = at('0.1 C')): Said => ({ value, ...more });
const other = (value: string, more: Partial<Said> = at('0.1 C'), dataset = 'lee_2020_rice'): Said => ({
  value,
  dataset,
  ...more,
});

test.each([
  ['419 mAh/g', null],
  ['423 mAh/g', null], // 422.5 to 423.5 meets 421.5 to 422.5
  ['424 mAh/g', 'WARNING'],
])('A14 at 422 mAh/g and %s in another source: %s', (value, severity) => {
  const given = [claimed('BENCHMARK'), own('422 mAh/g'), other(value)];
  expect(severities(a14Superlatives, given)).toEqual([severity]);
});

test('A14 tells which values are better', () => {
  const given = [
    claimed('BEST'),
    own('422 mAh/g'),
    other('430 mAh/g'),
    other('300 mAh/g'),
    other('500 mAh/g', at('5 C')),
  ];
  expect(checks(a14Superlatives, given)).toMatchObject([
    {
      severity: 'WARNING',
      ion: 'Na',
      sentence:
        'The best value is claimed for reversible capacity, 422 mAh/g (421.5 to 422.5): 1 of 2 comparable values of other ' +
        'sources are better (not comparable: 1 at another rate), 430 mAh/g (429.5 to 430.5) in lee_2020_rice.',
      computations: [{}, {}],
    },
  ]);
});

test('A14 passes with the number of values that it was held against', () => {
  const [check] = checks(a14Superlatives, [claimed('BENCHMARK'), own('422 mAh/g'), other('300 mAh/g')]);
  expect(check?.sentence).toContain('none of 1 comparable values of other sources is better.');
});

test('A14 leaves a place among the best until three sources are better', () => {
  const two = [other('500 mAh/g', at('0.1 C'), 'a_2020_x'), other('510 mAh/g', at('0.1 C'), 'b_2020_x')];
  const given = [claimed('ONE_OF_THE_BEST'), own('422 mAh/g'), ...two];
  expect(severities(a14Superlatives, [...given, other('520 mAh/g', at('0.1 C'), 'b_2020_x')])).toEqual([null]);
  expect(severities(a14Superlatives, [...given, other('520 mAh/g', at('0.1 C'), 'c_2020_x')])).toEqual(['WARNING']);
});

test('A14 compares rates within a factor of two', () => {
  const against = (cRate: string) =>
    severities(a14Superlatives, [claimed('BEST'), own('422 mAh/g'), other('500 mAh/g', at(cRate))]);
  expect(against('0.2 C')).toEqual(['WARNING']);
  expect(against('0.05 C')).toEqual(['WARNING']);
  expect(against('0.21 C')).toEqual(['INFO']);
  expect(against('0.199 C')).toEqual(['WARNING']);
  expect(against('0.201 C')).toEqual(['INFO']);
  expect(against('0.0503 C')).toEqual(['WARNING']);
  expect(against('0.0497 C')).toEqual(['INFO']);
});

test('A14 cannot compare where a rate is not known, and says so', () => {
  const [check] = checks(a14Superlatives, [claimed('BEST'), own('422 mAh/g'), other('500 mAh/g', {})]);
  expect(check).toMatchObject({
    severity: 'INFO',
    sentence: expect.stringContaining(
      'it cannot be checked, no value of another source is comparable (not comparable: 1 of a rate that is not known).',
    ),
  });
  expect(severities(a14Superlatives, [claimed('BEST'), own('422 mAh/g', {}), other('500 mAh/g')])).toEqual(['INFO']);
});

test('A14 compares specific currents before C-rates: 1C may differ', () => {
  const oneC = cell({ oneC: { value: quantity('300 mA/g', 'SPECIFIC_CURRENT') } });
  const inCell = own('422 mAh/g', { ...at('0.1 C'), cell: 'hc-na' }); // 30 mA/g
  const against = (theirs: Partial<Said>) =>
    checks(a14Superlatives, [claimed('BEST'), inCell, other('500 mAh/g', theirs)], { cells: [oneC] })[0]?.severity;
  expect(against({ conditions: { specificCurrent: '50 mA/g' } })).toBe('WARNING');
  expect(against({ conditions: { specificCurrent: '0.1 A/g' } })).toBe('INFO');
  expect(against({ conditions: { specificCurrent: '0.1 A/g', cRate: '0.1 C' } })).toBe('INFO');
  expect(against(at('0.1 C'))).toBe('WARNING'); // their 1C is not known: by C-rates
});

test('A14 reads rates among the settings of a measurement', () => {
  const settings = [
    { code: 'SPECIFIC_CURRENT', value: { missing: 'NOT_REPORTED' } },
    { code: 'C_RATE', value: { value: quantity('0.1 C', 'C_RATE') } },
  ] as const;
  const run = measurement({ key: 'gcd', settings });
  const given = [claimed('BEST'), own('422 mAh/g', { measurement: 'gcd' }), other('500 mAh/g')];
  expect(checks(a14Superlatives, given, { measurements: [run] })[0]?.severity).toBe('WARNING');
});

test('A14 compares retentions after like numbers of cycles only', () => {
  const after = (afterCycles: number) =>
    ({ quantity: 'CAPACITY_RETENTION', conditions: { cRate: '1 C', afterCycles } }) as const;
  const against = (cycles: number) =>
    severities(a14Superlatives, [
      claimed('BEST', { quantity: 'CAPACITY_RETENTION' }),
      own('80 %', after(100)),
      other('90 %', after(cycles)),
    ]);
  expect(against(200)).toEqual(['WARNING']);
  expect(against(300)).toEqual(['INFO']);
});

test('A14 has less of a loss as the better', () => {
  const loss = (value: string) => ({ quantity: 'CAPACITY_LOSS', value, ...at('1 C') }) as const;
  const given = (theirs: string) => [
    claimed('BEST', { quantity: 'CAPACITY_LOSS' }),
    loss('5.0 %'),
    { ...loss(theirs), dataset: 'lee_2020_rice' },
  ];
  expect(severities(a14Superlatives, given('4.0 %'))).toEqual(['WARNING']);
  expect(severities(a14Superlatives, given('6.0 %'))).toEqual([null]);
});

test('A14 holds the best of several own values against the others, at the rate of the claim', () => {
  const two = [own('422 mAh/g'), own('300 mAh/g', at('0.2 C')), own('500 mAh/g', at('0.05 C'))];
  expect(severities(a14Superlatives, [claimed('BEST'), ...two, other('450 mAh/g')])).toEqual([null]);
  expect(severities(a14Superlatives, [claimed('BEST', at('0.1 C')), ...two, other('450 mAh/g')])).toEqual(['WARNING']);
});

test('A14 makes one check of a rank that two sentences claim', () => {
  const given = [claimed('BEST'), claimed('BEST'), own('422 mAh/g'), other('300 mAh/g')];
  expect(checks(a14Superlatives, given).map(({ inputs }) => inputs.length)).toEqual([3]);
});

test('A14 notes a rank without a number', () => {
  expect(checks(a14Superlatives, [claimed('BEST')])).toMatchObject([
    {
      severity: 'INFO',
      sentence: 'The best value is claimed for reversible capacity, without a number to be checked.',
    },
  ]);
});

test('A14 reads no rank out of "excellent", of nothing named, or of what is only passed on', () => {
  expect(checks(a14Superlatives, [claimed('EXCELLENT')])).toEqual([]);
  expect(checks(a14Superlatives, [claimed('BEST', { quantity: null })])).toEqual([]);
  expect(checks(a14Superlatives, [claimed('BEST', { cited: true })])).toEqual([]);
});

test('A14 counts neither other ions, nor missing numbers, nor what others pass on', () => {
  const missing = { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } as const;
  const given = [
    claimed('BEST'),
    own('422 mAh/g'),
    other('500 mAh/g', { ...at('0.1 C'), ion: 'Li' }),
    other('500 mAh/g', { ...at('0.1 C'), cited: true }),
    { ...other(''), statement: missing },
  ];
  expect(severities(a14Superlatives, given)).toEqual(['INFO']);
});

test('A14 cannot check the ranks of the seed paper with no other dataset at hand', async () => {
  const found = checks(a14Superlatives, await seedEvidence());
  expect(found.map(({ severity, ion }) => [severity, ion])).toEqual([
    ['INFO', 'Na'],
    ['INFO', 'Na'],
    ['INFO', 'Na'],
  ]);
});
