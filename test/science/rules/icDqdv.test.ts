import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icDqdv } from '../../../src/science/rules/icDqdv.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const window: readonly Said[] = [
  { quantity: 'REGION_UPPER_POTENTIAL', value: '0.16 V', conditions: { region: 'IP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '0.068 V', conditions: { region: 'IP' } },
];
const cutOff = (value: string): Said => ({
  quantity: 'REGION_LOWER_POTENTIAL',
  value,
  conditions: { region: 'LP' },
});
const peak = (value: string, conditions = {}): Said => ({
  quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
  value,
  conditions,
});
const presence = (level: 'PRESENT' | 'WEAK' | 'ABSENT', conditions = {}): Said => ({
  quantity: null,
  statement: { form: 'PRESENCE', feature: 'DIFFERENTIAL_CAPACITY_PEAK', level, count: null },
  conditions,
});
const share = (capacity: string, total = '400.0 mAh/g'): readonly Said[] => [
  { quantity: 'PROCESS_CAPACITY', value: capacity, conditions: { process: 'INTERCALATION', region: 'IP' } },
  { quantity: 'REVERSIBLE_CAPACITY', value: total },
];

test.each([
  ['81 mAh/g', 'SUPPORTS'], // 80.5/400.05
  ['80 mAh/g', 'NEUTRAL'], // 79.5 to 80.5 of 400
  ['55 mAh/g', 'NEUTRAL'],
])('R-IC-DQDV of a peak at 0.1 V with %s of 400: %s', (capacity, direction) => {
  expect(directions(icDqdv, [...window, cutOff('0.005 V'), peak('0.100 V'), ...share(capacity)])).toEqual([direction]);
});

test('R-IC-DQDV says that its argument is circular', () => {
  const [found] = readings(icDqdv, [...window, cutOff('0.005 V'), peak('0.100 V'), ...share('100 mAh/g')]);
  expect(found?.sentence).toBe(
    'A dQ/dV peak at 0.1 V (0.0995 to 0.1005) lies in the intermediate region; 25 % (24.87 to 25.13) of the capacity ' +
      'is ascribed to it. That is circular: the window itself is what is called intercalation.',
  );
  expect(found?.conditions).toEqual([]);
});

test.each([
  ['5 mV', 'SUPPORTS'], // 25.45 - 5 = 20.45 mV off
  ['0.0055 V', 'INSUFFICIENT'], // 19.95 mV off
  ['10 mV', 'INSUFFICIENT'],
])('R-IC-DQDV of a peak at 25.5 mV with a cut-off at %s: %s', (value, direction) => {
  const low = [peak('25.5 mV', { region: 'IP' }), ...share('100 mAh/g')];
  expect(directions(icDqdv, [cutOff(value), ...low])).toEqual([direction]);
});

test('R-IC-DQDV assumes a cut-off where none is stated, and says so', () => {
  const given = [peak('0.100 V', { region: 'IP' }), ...share('100 mAh/g')];
  expect(readings(icDqdv, given)[0]).toMatchObject({
    direction: 'SUPPORTS',
    conditions: [{ code: 'ASSUMED_INPUT', sentence: 'no lower cut-off is stated, a usual one is taken' }],
  });
  const low = [peak('0.029 V', { region: 'IP' }), ...share('100 mAh/g')];
  expect(directions(icDqdv, low)).toEqual(['INSUFFICIENT']);
  expect(directions(icDqdv, low, { parameters: { usualCutOff: 0.005 } })).toEqual(['SUPPORTS']);
  const other: Said = {
    quantity: 'CUTOFF_POTENTIAL',
    value: '5 mV',
    conditions: { mode: 'OPERANDO', direction: 'INSERTION' },
  };
  expect(readings(icDqdv, [...given, other])[0]?.conditions).toEqual([
    { code: 'ASSUMED_INPUT', sentence: 'the lower cut-off is not stated, that of another run is taken' },
  ]);
});

test.each([
  ['25.2 mV', '5 mV', 'SUPPORTS'], // 25.15 - 5 = 20.15 mV off
  ['24.9 mV', '5 mV', 'INSUFFICIENT'], // 19.85 mV off
  ['30.1 mV', null, 'SUPPORTS'], // 30.05 - 10 = 20.05 mV off the usual cut-off
  ['29.9 mV', null, 'INSUFFICIENT'], // 19.85 mV off
])('R-IC-DQDV of a peak at %s with a cut-off at %s: %s', (value, lower, direction) => {
  const given = [peak(value, { region: 'IP' }), ...share('100 mAh/g'), ...(lower === null ? [] : [cutOff(lower)])];
  expect(directions(icDqdv, given)).toEqual([direction]);
});

test('R-IC-DQDV takes of several peaks the one farthest from the cut-off', () => {
  const given = [...window, cutOff('0.06 V'), peak('0.070 V'), peak('0.120 V'), peak('0.090 V'), ...share('100 mAh/g')];
  expect(readings(icDqdv, given)[0]?.inputs[0]?.bounds?.value).toBe(0.12);
});

test.each([
  ['0.068 V', 'SUPPORTS'], // at the lower end
  ['0.159 V', 'SUPPORTS'],
  ['0.160 V', 'INSUFFICIENT'], // at the upper end, which parts the region from the slope
  ['0.067 V', 'INSUFFICIENT'],
])('R-IC-DQDV of a peak at %s with a window from 0.16 to 0.068 V: %s', (value, direction) => {
  expect(directions(icDqdv, [...window, cutOff('0 V'), peak(value), ...share('100 mAh/g')])).toEqual([direction]);
});

test('R-IC-DQDV cannot place a peak without a window or a region', () => {
  expect(directions(icDqdv, [peak('0.1 V'), ...share('100 mAh/g')])).toEqual(['INSUFFICIENT']);
  expect(directions(icDqdv, [window[0] ?? {}, peak('0.1 V'), ...share('100 mAh/g')])).toEqual(['INSUFFICIENT']);
  expect(directions(icDqdv, [...window, peak('0.1 V', { region: 'LP' }), ...share('100 mAh/g')])).toEqual([
    'INSUFFICIENT',
  ]);
});

test('R-IC-DQDV without a capacity or a total is INSUFFICIENT', () => {
  const given = [...window, cutOff('0 V'), peak('0.1 V')];
  const [capacity, total] = share('100 mAh/g');
  expect(directions(icDqdv, [...given, ...(capacity ? [capacity] : [])])).toEqual(['INSUFFICIENT']);
  expect(directions(icDqdv, [...given, ...(total ? [total] : [])])).toEqual(['INSUFFICIENT']);
});

test.each([
  ['ABSENT', {}, 'CONTRADICTS'],
  ['ABSENT', { region: 'IP' }, 'CONTRADICTS'],
  ['ABSENT', { region: 'LP' }, 'INSUFFICIENT'],
  ['WEAK', {}, 'NEUTRAL'],
  ['PRESENT', {}, 'INSUFFICIENT'],
] as const)('R-IC-DQDV of a peak that is %s, where %j: %s', (level, conditions, direction) => {
  const lp: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } };
  expect(directions(icDqdv, [...window, lp, presence(level, conditions)])).toEqual([direction]);
});

test('R-IC-DQDV of peaks on extraction, or of nothing: no reading', () => {
  expect(
    directions(icDqdv, [peak('0.1 V', { direction: 'EXTRACTION' }), presence('ABSENT', { direction: 'EXTRACTION' })]),
  ).toEqual([]);
});

test('R-IC-DQDV looks at the intermediate region: NOT_APPLICABLE above it', () => {
  const given = [
    ...window,
    peak('0.1 V'),
    { quantity: 'REGION_LOWER_POTENTIAL', value: '0.16 V', conditions: { region: 'HP' } } as const,
  ];
  expect(directions(icDqdv, given, { region: 'HP' })).toEqual(['NOT_APPLICABLE']);
});

test('R-IC-DQDV of a peak of the intermediate region that lies outside the region asked: NOT_APPLICABLE', () => {
  const given = [...window, cutOff('0 V'), peak('0.070 V'), ...share('100 mAh/g')];
  expect(directions(icDqdv, given, { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(icDqdv, given, { region: 'PLATEAU' })).toEqual(['SUPPORTS']);
});

test.each<[IonSymbol, string, string]>([
  [
    'Li',
    'INSUFFICIENT',
    'A dQ/dV peak at 0.013 V (0.0125 to 0.0135) lies in the intermediate region, but within 0.02 V of the cut-off at 0.005 V, which may make it.',
  ],
  [
    'Na',
    'NEUTRAL', // 55/422
    'A dQ/dV peak at 0.068 V (0.0675 to 0.0685) lies in the intermediate region; 13.03 % (12.9 to 13.17) of the capacity is ascribed to it: the interval is not at least 20 %. That is circular: the window itself is what is called intercalation.',
  ],
  [
    'K',
    'INSUFFICIENT',
    'A dQ/dV peak at 0.01 V (0.005 to 0.015) lies in the intermediate region, but within 0.02 V of the cut-off at 0.005 V, which may make it.',
  ],
])('R-IC-DQDV of the seed paper for %s: %s, with an assumed cut-off', async (ion, direction, sentence) => {
  const [found] = readings(icDqdv, await seedEvidence(), { ion });
  expect(found).toMatchObject({ direction, sentence });
  expect(found?.conditions?.map(({ code }) => code)).toEqual(['ASSUMED_INPUT']);
});
