import { expect, test } from '@jest/globals';
import { fcKin } from '../../../src/science/rules/fcKin.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const share = (value: string, scanRate = '1.0 mV/s'): Said => ({
  technique: 'CV',
  quantity: 'CAPACITIVE_SHARE',
  value,
  conditions: { scanRate },
});

test.each([
  ['79.9 %', 'SUPPORTS'],
  ['80.0 %', 'NEUTRAL'], // 79.95 to 80.05
  ['90 %', 'NEUTRAL'],
  ['95.0 %', 'NEUTRAL'],
  ['95.1 %', 'CONTRADICTS'],
])('R-FC-KIN at a capacitive share of %s at 1 mV/s: %s', (value, direction) => {
  expect(directions(fcKin, [share(value)])).toEqual([direction]);
});

test('R-FC-KIN converts by the odds law: 60 % at 0.1 mV/s is 82.6 % at 1 mV/s', () => {
  expect(readings(fcKin, [share('60.0 %', '0.1 mV/s')])).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence:
        'The capacitive share is 60 % (59.95 to 60.05) at 0.1 mV/s, by the odds law 82.59 % (82.56 to 82.62) at 1 mV/s, which leaves 17.41 % (17.38 to 17.44) under diffusion control: ' +
        'the interval is not at most 80 % and not at least 95 %.',
    },
  ]);
  expect(directions(fcKin, [share('55.0 %', '0.1 mV/s')])).toEqual(['SUPPORTS']); // 79.4
  expect(directions(fcKin, [share('90.0 %', '0.1 mV/s')])).toEqual(['CONTRADICTS']); // 96.6
});

test('R-FC-KIN reads V/s, and a diffusive share as what it leaves', () => {
  expect(directions(fcKin, [share('78 %', '0.001 V/s')])).toEqual(['SUPPORTS']);
  expect(directions(fcKin, [{ ...share('22 %'), quantity: 'DIFFUSIVE_SHARE' }])).toEqual(['SUPPORTS']);
});

test('R-FC-KIN takes the share that needs the least conversion, and rests on the others too', () => {
  const [reading] = readings(fcKin, [share('56 %', '0.1 mV/s'), share('78 %')]);
  expect(reading?.sentence).toBe(
    'The capacitive share is 78 % (77.5 to 78.5) at 1 mV/s, which leaves 22 % (21.5 to 22.5) under diffusion control.',
  );
  expect(reading?.inputs).toHaveLength(2);
  expect(reading?.conditions).toEqual([]);
});

test('R-FC-KIN is conditional where the shares do not obey the odds law', () => {
  const [reading] = readings(fcKin, [share('78 %', '0.1 mV/s'), share('97 %')]);
  expect(reading?.direction).toBe('CONTRADICTS');
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(['FAILED_CHECK']);
});

// 50 % has odds of 1, and the law doubles them at four times the rate: 0.8 and 1.25 of that are odds of 1.6 and 2.5.
test.each([
  ['61.70 %', []], // odds 1.6110: 0.8055 of the law
  ['61.40 %', ['FAILED_CHECK']], // odds 1.5907: 0.7953
  ['71.30 %', []], // odds 2.4843: 1.2422
  ['71.60 %', ['FAILED_CHECK']], // odds 2.5211: 1.2606
])('R-FC-KIN from 50 %% to %s at four times the rate: %j', (high, codes) => {
  const [reading] = readings(fcKin, [share('50.00 %', '0.1 mV/s'), share(high, '0.4 mV/s')]);
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(codes);
});

test('R-FC-KIN without a scan rate is INSUFFICIENT, without a share nothing', () => {
  expect(directions(fcKin, [{ ...share('78 %'), conditions: {} }])).toEqual(['INSUFFICIENT']);
  expect(directions(fcKin, [])).toEqual([]);
});

test('R-FC-KIN leaves alone a share of the slope', () => {
  const slope: Said = { ...share('78 %'), conditions: { scanRate: '1.0 mV/s', region: 'SLOPE' } };
  expect(directions(fcKin, [slope])).toEqual([]);
});

test('R-FC-KIN is NOT_APPLICABLE to the slope', () => {
  expect(directions(fcKin, [share('78 %')], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test('R-FC-KIN at a scan rate that is none finds nothing', () => {
  expect(directions(fcKin, [share('78 %')], { parameters: { scanRate: 0 } })).toEqual([]);
});

test.each([
  [
    'Li',
    'NEUTRAL',
    'The capacitive share is 91 % (90.5 to 91.5) at 1 mV/s, which leaves 9 % (8.5 to 9.5) under diffusion control: the interval is not at most 80 % and not at least 95 %.',
  ],
  [
    'Na',
    'SUPPORTS',
    'The capacitive share is 78 % (77.5 to 78.5) at 1 mV/s, which leaves 22 % (21.5 to 22.5) under diffusion control.',
  ],
  [
    'K',
    'CONTRADICTS',
    'The capacitive share is 97 % (96.5 to 97.5) at 1 mV/s, which leaves 3 % (2.5 to 3.5) under diffusion control.',
  ],
] as const)('R-FC-KIN in the seed paper for %s: %s', async (ion, direction, sentence) => {
  const [reading, ...others] = readings(fcKin, await seedEvidence(), { ion });
  expect(others).toEqual([]);
  expect(reading).toMatchObject({ direction, sentence });
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(ion === 'Na' ? [] : ['FAILED_CHECK']);
});

test.each([
  ['120 %', '0.1 mV/s'],
  ['-20 %', '1 mV/s'],
])('R-FC-KIN at a share of %s at %s: INSUFFICIENT, since that is no share', (value, rate) => {
  const found = readings(fcKin, [share(value, rate), share('70 %', '0.5 mV/s')]);
  expect(found.map(({ direction }) => direction)).toEqual(['INSUFFICIENT']);
  expect(found[0]?.sentence).toMatch(
    /^A capacitive share of -?\d+ % .* mV\/s is none: shares lie between 0 and 100 %\.$/,
  );
  expect(found[0]?.inputs).toHaveLength(2);
});

test('R-FC-KIN takes 100 %, which rounding makes up to 100.5 %, for a share', () => {
  expect(directions(fcKin, [share('100 %', '1 mV/s')])).toEqual(['CONTRADICTS']);
});
