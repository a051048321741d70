import { expect, test } from '@jest/globals';
import { acDunn } from '../../../src/science/rules/acDunn.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const share = (value: string, scanRate?: string, also: Partial<Said> = {}): Said => ({
  quantity: 'CAPACITIVE_SHARE',
  value,
  ...also,
  conditions: { ...(scanRate === undefined ? {} : { scanRate }), ...also.conditions },
});

test.each([
  ['60.1 %', 'SUPPORTS'], // 60.05 to 60.15
  ['0.601 fraction', 'SUPPORTS'],
  ['60 %', 'NEUTRAL'], // 59.5 to 60.5
  ['45 %', 'NEUTRAL'],
  ['30 %', 'NEUTRAL'], // 29.5 to 30.5
  ['29.9 %', 'CONTRADICTS'],
])('R-AC-DUNN at %s at 0.1 mV/s: %s', (value, direction) => {
  expect(directions(acDunn, [share(value, '0.1 mV/s')])).toEqual([direction]);
});

test('R-AC-DUNN converts 75 % at 1 mV/s to 48.68 % at 0.1 mV/s, whatever the unit of the rate', () => {
  // odds 3 / sqrt(10) = 0.9487
  const sentence =
    'The capacitive share is 75 % (74.5 to 75.5) at 1 mV/s, by the odds law 48.68 % (48.02 to 49.35) at 0.1 mV/s: the ' +
    'interval is not at least 60 % and not at most 30 %.';
  for (const rate of ['1 mV/s', '0.001 V/s']) {
    expect(readings(acDunn, [share('75 %', rate)])[0]).toMatchObject({
      direction: 'NEUTRAL',
      sentence,
      conditions: [],
    });
  }
});

test('R-AC-DUNN reads a diffusive share as what it leaves', () => {
  const [reading] = readings(acDunn, [{ ...share('22 %', '0.1 mV/s'), quantity: 'DIFFUSIVE_SHARE' }]);
  expect(reading).toMatchObject({
    direction: 'SUPPORTS',
    sentence: 'The capacitive share is 78 % (77.5 to 78.5) at 0.1 mV/s.',
  });
});

test('R-AC-DUNN takes the rate that is nearest to 0.1 mV/s by its ratio', () => {
  const [reading] = readings(acDunn, [share('80 %', '1 mV/s'), share('70 %', '0.2 mV/s'), share('40 %', '0.02 mV/s')]);
  expect(reading?.sentence).toMatch(/^The capacitive share is 70 %/);
  expect(reading?.inputs).toHaveLength(3);
});

// f 0.4868 at 0.1 mV/s is 0.75 at 1 mV/s by the law: odds x3.1623. The limits 0.8 and 1.25 of it: x2.530 and x3.953.
test.each([
  ['71.0 %', 'passes', []], // odds x2.574 to 2.590 of 48.7 %
  ['70.0 %', 'fails', ['FAILED_CHECK']], // x2.45 to 2.47
  ['78.7 %', 'passes', []], // x3.87 to 3.92
  ['79.3 %', 'fails', ['FAILED_CHECK']], // x4.01 to 4.05
])('R-AC-DUNN is conditional if the odds law between the rates fails: 48.7 %% and then %s %s', (high, _what, codes) => {
  const [reading] = readings(acDunn, [share('48.7 %', '0.1 mV/s'), share(high, '1 mV/s')]);
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(codes);
});

// 50 % has odds of 1, and the law doubles them at four times the rate: 0.8 and 1.25 of that are odds of 1.6 and 2.5.
test.each([
  ['61.70 %', []], // odds 1.6110: 0.8055 of the law
  ['61.40 %', ['FAILED_CHECK']], // odds 1.5907: 0.7953
  ['71.30 %', []], // odds 2.4843: 1.2422
  ['71.60 %', ['FAILED_CHECK']], // odds 2.5211: 1.2606
])('R-AC-DUNN from 50 %% to %s at four times the rate: %j', (high, codes) => {
  const [reading] = readings(acDunn, [share('50.00 %', '0.1 mV/s'), share(high, '0.4 mV/s')]);
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(codes);
});

test('R-AC-DUNN lets pass what rounding alone can bring within the limits', () => {
  // 50 % and 70 % give 0.738 of the law; 49.5 and 70.5 give 0.771, 45 to 55 and 65 to 75 reach 1.16
  expect(readings(acDunn, [share('50.0 %', '0.1 mV/s'), share('70.0 %', '1 mV/s')])[0]?.conditions).toHaveLength(1);
  expect(readings(acDunn, [share('~50 %', '0.1 mV/s'), share('~70 %', '1 mV/s')])[0]?.conditions).toHaveLength(0);
});

test('R-AC-DUNN reads sources and places by themselves', () => {
  const slope = share('90 %', '0.1 mV/s', { conditions: { region: 'SLOPE' } });
  const plateau = share('10 %', '0.1 mV/s', { conditions: { region: 'PLATEAU' } });
  const other = share('20 %', '0.1 mV/s', { dataset: 'roe_2020_other', material: 'doe_2026_pores/hc' });
  expect(directions(acDunn, [slope, plateau, other])).toEqual(['SUPPORTS', 'CONTRADICTS']);
});

test('R-AC-DUNN without a number, a scan rate or one above 0: INSUFFICIENT', () => {
  const missing = share('', '0.1 mV/s', { statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } });
  for (const said of [missing, share('80 %'), share('80 %', '0 mV/s')]) {
    expect(readings(acDunn, [said])[0]).toMatchObject({
      direction: 'INSUFFICIENT',
      sentence: 'The capacitive share at a stated scan rate was determined, but no number of it is printed.',
    });
  }
});

test.each([0, Number.POSITIVE_INFINITY])('R-AC-DUNN asked for a scan rate of %d mV/s: NOT_APPLICABLE', (scanRate) => {
  expect(directions(acDunn, [share('80 %', '0.1 mV/s')], { parameters: { scanRate } })).toEqual(['NOT_APPLICABLE']);
});

test('R-AC-DUNN for adsorption on the plateau: NOT_APPLICABLE; without a share: nothing', () => {
  expect(directions(acDunn, [share('80 %', '0.1 mV/s')], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(acDunn, [])).toEqual([]);
});

test.each([
  ['Li', 'NEUTRAL', '58 % (57.5 to 58.5)', ['FAILED_CHECK']], // to 91 %: odds x7.32, 2.3 times the law
  ['Na', 'NEUTRAL', '56 % (55.5 to 56.5)', []], // to 78 %: x2.79, 0.88 times the law
  ['K', 'SUPPORTS', '78 % (77.5 to 78.5)', ['FAILED_CHECK']], // to 97 %: x9.12, 2.9 times the law
] as const)('R-AC-DUNN reads the seed paper for %s: %s', async (ion, direction, printed, codes) => {
  const [reading] = readings(acDunn, await seedEvidence(), { ion });
  expect(reading?.direction).toBe(direction);
  expect(reading?.sentence).toContain(`The capacitive share is ${printed} at 0.1 mV/s`);
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['120 %', '0.1 mV/s'],
  ['-20 %', '1 mV/s'],
])('R-AC-DUNN at a share of %s at %s: INSUFFICIENT, since that is no share', (value, rate) => {
  const found = readings(acDunn, [share(value, rate), share('70 %', '0.5 mV/s')]);
  expect(found.map(({ direction }) => direction)).toEqual(['INSUFFICIENT']);
  expect(found[0]?.sentence).toMatch(
    /^A capacitive share of -?\d+ % .* mV\/s is none: shares lie between 0 and 100 %\.$/,
  );
  expect(found[0]?.inputs).toHaveLength(2);
});

test('R-AC-DUNN takes 100 %, which rounding makes up to 100.5 %, for a share', () => {
  expect(directions(acDunn, [share('100 %', '1 mV/s')])).toEqual(['SUPPORTS']);
});
