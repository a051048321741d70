import { expect, test } from '@jest/globals';
import { acGitt } from '../../../src/science/rules/acGitt.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const trend = (term: string, conditions: Said['conditions'] = { region: 'HP' }, also: Partial<Said> = {}): Said => ({
  quantity: 'DIFFUSION_COEFFICIENT',
  technique: 'GITT',
  trend: term,
  conditions,
  ...also,
});
const value = (printed: string, potential: string, region?: string): Said => ({
  quantity: 'DIFFUSION_COEFFICIENT',
  technique: 'GITT',
  value: printed,
  conditions: { potential, ...(region === undefined ? {} : { region }) },
});

test.each([
  ['DECREASES', 'SUPPORTS'],
  ['DECREASES_GRADUALLY', 'SUPPORTS'],
  ['UNCHANGED', 'NEUTRAL'],
  ['INCREASES', 'NEUTRAL'],
  ['HAS_MINIMUM', 'INSUFFICIENT'], // not monotonic, and where the minimum lies is not said
  ['LOW_THROUGHOUT', 'INSUFFICIENT'], // a level, no course
])('R-AC-GITT at a coefficient that %s on the slope: %s', (term, direction) => {
  expect(directions(acGitt, [trend(term)])).toEqual([direction]);
});

test('R-AC-GITT reads words as qualitative, and along rising potential backwards', () => {
  expect(readings(acGitt, [trend('DECREASES')])[0]).toMatchObject({
    qualitative: true,
    sentence: 'The diffusion coefficient is said to fall as the slope fills.',
  });
  const rising: Said = {
    ...trend('INCREASES'),
    statement: { form: 'TREND', term: 'INCREASES', along: 'RISING_POTENTIAL', comparedToRegion: null },
  };
  expect(directions(acGitt, [rising])).toEqual(['SUPPORTS']);
});

test('R-AC-GITT at opposite trends of one source: NEUTRAL', () => {
  expect(readings(acGitt, [trend('DECREASES'), trend('INCREASES', { region: 'SLOPE' })])[0]).toMatchObject({
    direction: 'NEUTRAL',
    sentence: 'Statements on the course of the diffusion coefficient on the slope go different ways.',
  });
});

test('R-AC-GITT reads what is said of the slope before what is said of all, and nothing of other regions', () => {
  expect(directions(acGitt, [trend('INCREASES', {}), trend('DECREASES')])).toEqual(['SUPPORTS']);
  expect(directions(acGitt, [trend('DECREASES', { region: 'FULL' })])).toEqual(['SUPPORTS']);
  expect(directions(acGitt, [trend('DECREASES', { region: 'IP' }), trend('INCREASES', { region: 'LP' })])).toEqual([]);
});

test('R-AC-GITT reads GITT alone', () => {
  expect(directions(acGitt, [trend('DECREASES', {}, { technique: 'EIS' })])).toEqual([]);
});

test('R-AC-GITT at numbers that fall at each potential of the slope: SUPPORTS', () => {
  const fall = [value('8e-10 cm2/s', '1.0 V'), value('2e-10 cm2/s', '0.2 V'), value('5e-10 cm2/s', '500 mV')];
  expect(readings(acGitt, fall)[0]).toMatchObject({
    direction: 'SUPPORTS',
    sentence:
      'The diffusion coefficient falls at each of 3 potentials of the slope, from 8e-10 cm2/s at 1 V to 2e-10 cm2/s at 0.2 V.',
  });
  expect(directions(acGitt, fall.slice(0, 2))).toEqual(['INSUFFICIENT']);
});

test('R-AC-GITT at numbers that overlap or rise: NEUTRAL', () => {
  const rise = [value('8e-10 cm2/s', '1.0 V'), value('2e-10 cm2/s', '0.5 V'), value('5e-10 cm2/s', '0.2 V')];
  expect(readings(acGitt, rise)[0]).toMatchObject({
    direction: 'NEUTRAL',
    sentence:
      'The diffusion coefficient goes from 8e-10 cm2/s at 1 V to 5e-10 cm2/s at 0.2 V, but not down at each of 3 ' +
      'potentials of the slope.',
  });
  const overlap = [value('8e-10 cm2/s', '1.0 V'), value('5.4e-10 cm2/s', '0.5 V'), value('5e-10 cm2/s', '0.2 V')];
  expect(directions(acGitt, overlap)).toEqual(['NEUTRAL']); // 5e-10 may be 5.5e-10
});

test('R-AC-GITT counts numbers by the place that they name: a region, or else a potential above the boundary', () => {
  const two = [value('8e-10 cm2/s', '1.0 V', 'HP'), value('4e-10 cm2/s', '0.5 V')];
  expect(directions(acGitt, [...two, value('1e-10 cm2/s', '0.1 V')])).toEqual(['SUPPORTS']);
  expect(directions(acGitt, [...two, value('1e-10 cm2/s', '0.05 V')])).toEqual(['INSUFFICIENT']);
  expect(directions(acGitt, [...two, value('1e-10 cm2/s', '0.2 V', 'IP')])).toEqual(['INSUFFICIENT']);
});

test('R-AC-GITT at a number without a potential, or none: INSUFFICIENT', () => {
  const missing: Said = { ...trend('DECREASES'), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  const single: Said = { quantity: 'DIFFUSION_COEFFICIENT', value: '1e-10 cm2/s', conditions: { region: 'SLOPE' } };
  expect(readings(acGitt, [missing])[0]).toMatchObject({
    direction: 'INSUFFICIENT',
    sentence: 'The diffusion coefficient was determined, but nothing is stated of its course on the slope.',
  });
  expect(directions(acGitt, [single])).toEqual(['INSUFFICIENT']);
});

test('R-AC-GITT for adsorption on the plateau: NOT_APPLICABLE; without a measurement: nothing', () => {
  expect(directions(acGitt, [trend('DECREASES')], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(acGitt, [], { region: 'PLATEAU' })).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)(
  'R-AC-GITT reads the fall that the seed paper states for %s: SUPPORTS',
  async (ion) => {
    expect(readings(acGitt, await seedEvidence(), { ion })).toMatchObject([
      { direction: 'SUPPORTS', qualitative: true },
    ]);
  },
);
