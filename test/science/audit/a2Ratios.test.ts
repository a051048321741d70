import { expect, test } from '@jest/globals';
import type { RatioStatement } from '../../../src/domain/observation.ts';
import { a2Ratios } from '../../../src/science/audit/a2Ratios.ts';
import { checks, evidenceBase, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { DATASET, idOf, quantity } from '../../support/records.ts';

const ratio = (
  relation: RatioStatement['relation'],
  value: string | null,
  to: RatioStatement['to'] = { ion: 'Li' },
  parts: Said = {},
): Said => ({
  ...parts,
  statement: {
    form: 'RATIO',
    relation,
    value: value === null ? null : quantity(value, relation === 'TIMES' ? 'DIMENSIONLESS' : 'SHARE'),
    to,
  },
});

const na = (value: string, parts: Said = {}): Said => ({ value, ...parts });
const li = (value: string, parts: Said = {}): Said => ({ value, ion: 'Li', ...parts });

test.each<[RatioStatement['relation'], string | null, string, string, string | null]>([
  ['MORE_BY', '25 %', '444 mAh/g', '355 mAh/g', null], // 25.1 % (24.8 to 25.4)
  ['MORE_BY', '25 %', '444 mAh/g', '360 mAh/g', 'ERROR'], // 23.3 %
  ['MORE_BY', '~25 %', '444 mAh/g', '358 mAh/g', null], // 24.0 %, about 25 is 23.75 to 26.25
  ['MORE_BY', null, '444 mAh/g', '422 mAh/g', null],
  ['MORE_BY', null, '400 mAh/g', '422 mAh/g', 'ERROR'],
  ['LESS_BY', '50 %', '211 mAh/g', '422 mAh/g', null],
  ['LESS_BY', '40 %', '211 mAh/g', '422 mAh/g', 'ERROR'],
  ['LESS_BY', null, '430 mAh/g', '422 mAh/g', 'ERROR'],
  ['TIMES', '2.0', '400 mAh/g', '200 mAh/g', null],
  ['TIMES', '1.5', '400 mAh/g', '200 mAh/g', 'ERROR'],
  ['SIMILAR', null, '400 mAh/g', '420 mAh/g', null],
  ['SIMILAR', null, '400 mAh/g', '400 mAh/g', null],
  ['SIMILAR', null, '337 mAh/g', '420 mAh/g', null], // 19.76 % (19.55 to 19.98)
  ['SIMILAR', null, '335 mAh/g', '420 mAh/g', 'WARNING'], // 20.24 % (20.0 to 20.5)
  ['SIMILAR', null, '336.60 mAh/g', '420.00 mAh/g', null], // 19.86 %
  ['SIMILAR', null, '335.40 mAh/g', '420.00 mAh/g', 'WARNING'], // 20.14 %
  ['SIMILAR', '5 %', '400 mAh/g', '430 mAh/g', 'WARNING'],
])('A2: %s %s, %s against %s: %s', (relation, value, mine, other, severity) => {
  expect(severities(a2Ratios, [ratio(relation, value), na(mine), li(other)])).toEqual([severity]);
});

test('A2 says what the numbers make of the comparison and what the text would have to say', () => {
  const [check] = checks(a2Ratios, [ratio('MORE_BY', '25 %'), na('444 mAh/g'), li('400 mAh/g')]);
  expect(check).toMatchObject({
    sentence:
      'The reversible capacity of 444 mAh/g (443.5 to 444.5) is 11 % (10.74 to 11.26) more than the 400 mAh/g (399.5 to 400.5) of Li; it is called "25 % (24.5 to 25.5) more than".',
    repairs: [{ unit: '%', sentence: 'It would agree if the text said 11 % (10.74 to 11.26).' }],
  });
  expect(check?.doubted).toBe(undefined);
});

test.each([
  ['465 mAh/g', null], // 465 / 371.9 = 1.250
  ['444 mAh/g', 'WARNING'], // 19.4 % more
  ['360 mAh/g', 'WARNING'],
])('A2: %s called 25 %% more than graphite, which LiC6 sets: %s', (value, severity) => {
  const of = [ratio('MORE_BY', '25 %', { label: 'commercial graphite' }), na(value)];
  expect(severities(a2Ratios, of)).toEqual([severity]);
});

test('A2 doubts the comparison alone where the other number comes from outside', () => {
  const [check] = checks(a2Ratios, [
    ratio('MORE_BY', '25 %', { label: 'graphite' }, { key: 'claim' }),
    na('444 mAh/g'),
  ]);
  expect(check?.doubted?.map(({ id }) => id)).toEqual([idOf('Observation', 'claim')]);
  expect(check?.inputs).toHaveLength(2);
});

test('A2 compares materials, of the source and of others', () => {
  const to = { material: idOf('Material', 'other') };
  const claim = ratio('MORE_BY', '10 %', to);
  expect(severities(a2Ratios, [claim, na('330 mAh/g'), na('300 mAh/g', { material: 'other' })])).toEqual([null]);
  const elsewhere: Said = { value: '250 mAh/g', dataset: 'else_2020_word', material: `${DATASET}/other` };
  expect(severities(a2Ratios, [claim, na('330 mAh/g'), elsewhere])).toEqual(['WARNING']);
  const [check] = checks(a2Ratios, [claim, na('330 mAh/g'), elsewhere]);
  expect(check?.sentence).toContain('of other; it is called');
});

test('A2 compares values of one state', () => {
  const at = (cRate: string) => ({ conditions: { cRate } });
  const [low, high] = [at('0.1 C'), at('5 C')];
  expect(
    severities(a2Ratios, [
      ratio('MORE_BY', '10 %', { ion: 'Li' }, high),
      na('300 mAh/g', low),
      li('400 mAh/g', low),
      na('110 mAh/g', high),
      li('100 mAh/g', high),
    ]),
  ).toEqual([null]);
  expect(
    severities(a2Ratios, [ratio('SIMILAR', null, { ion: 'Li' }, low), na('300 mAh/g', low), li('90 mAh/g', high)]),
  ).toEqual([]);
});

test('A2 says that a number cannot be checked where a value is missing', () => {
  const [check] = checks(a2Ratios, [ratio('TIMES', '2.0', { ion: 'K' }), na('400 mAh/g')]);
  expect(check).toMatchObject({
    severity: 'INFO',
    sentence:
      'What is 2 (1.95 to 2.05) times K cannot be checked: no reversible capacity of the same state is known for both.',
  });
  const named = [{ label: 'a benchmark' }, { material: idOf('Material', 'other') }];
  expect(named.flatMap((to) => severities(a2Ratios, [ratio('MORE_BY', '25 %', to), na('400 mAh/g')]))).toEqual([
    'INFO',
    'INFO',
  ]);
});

test.each<[string, readonly Said[]]>([
  ['words about something without numbers', [ratio('SIMILAR', null)]],
  ['words about a label', [ratio('SIMILAR', null, { label: 'graphite' }, { quantity: 'KINETICS' })]],
  ['a factor without a number', [ratio('TIMES', null), na('400 mAh/g'), li('200 mAh/g')]],
  [
    'what is only passed on',
    [ratio('MORE_BY', '25 %', { ion: 'Li' }, { cited: true }), na('400 mAh/g'), li('400 mAh/g')],
  ],
  ['a comparison with nothing', [ratio('MORE_BY', null), na('400 mAh/g'), li('0 mAh/g')]],
  ['no quantity', [ratio('SIMILAR', null, { ion: 'Li' }, { quantity: null })]],
])('A2 has nothing to check in %s', (_name, given) => {
  expect(severities(a2Ratios, given)).toEqual([]);
});

test('A2 needs a reference of Li to compare with graphite', () => {
  const base = evidenceBase([ratio('MORE_BY', '25 %', { label: 'graphite' }), na('444 mAh/g')], { ions: [] });
  expect(severities(a2Ratios, base)).toEqual(['INFO']);
});

test('A2 names a subject without ion as such', () => {
  const to = { material: idOf('Material', 'other') };
  const area = { quantity: 'BET_AREA', ion: null } as const;
  const [check] = checks(a2Ratios, [
    ratio('TIMES', '2.0', to, area),
    { ...area, value: '20 m2/g' },
    { ...area, value: '10 m2/g', material: 'other' },
  ]);
  expect(check?.computations?.[0]?.terms[0]?.name).toBe('value of the subject');
  expect(check?.severity).toBe(null);
});

test('A2 finds in the seed paper that K is not similar to Na, and Li no 25 % above graphite', async () => {
  const all = checks(a2Ratios, await seedEvidence());
  expect(all.map(({ severity, ion, sentence }) => [severity, ion, sentence])).toEqual([
    [
      'WARNING',
      'K',
      'The reversible capacity of 235 mAh/g (234.5 to 235.5) is 44.31 % (44.13 to 44.5) apart from the 422 mAh/g (421.5 to 422.5) of Na; it is called "similar to".',
    ],
    [
      null,
      'Li',
      'The reversible capacity of 444 mAh/g (443.5 to 444.5) is 4.955 % (4.735 to 5.174) apart from the 422 mAh/g (421.5 to 422.5) of Na; that fits "similar to".',
    ],
    [
      'WARNING',
      'Li',
      'The reversible capacity of 444 mAh/g (443.5 to 444.5) is 19.39 % (19.23 to 19.54) more than the 371.9 mAh/g (371.8 to 372) of graphite (LiC6); it is called "25 % (23.75 to 26.25) more than".',
    ],
  ]);
});
