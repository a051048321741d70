import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icGitt } from '../../../src/science/rules/icGitt.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const gitt = { quantity: 'DIFFUSION_COEFFICIENT', technique: 'GITT' } as const;
const value = (printed: string, region: string, potential?: string): Said => ({
  ...gitt,
  value: printed,
  conditions: { region, ...(potential === undefined ? {} : { potential }) },
});
const words = (trend: string, region: string, potential?: string): Said => ({
  ...gitt,
  trend,
  conditions: { region, ...(potential === undefined ? {} : { potential }) },
});
const end = (quantity: 'REGION_UPPER_POTENTIAL' | 'REGION_LOWER_POTENTIAL', printed: string): Said => ({
  quantity,
  value: printed,
  conditions: { region: 'IP' },
});
/** An intermediate region that lies above the plateau as a whole. */
const above: readonly Said[] = [end('REGION_UPPER_POTENTIAL', '0.40 V'), end('REGION_LOWER_POTENTIAL', '0.20 V')];
const around = (here: string) => [value('1.00e-9 cm2/s', 'HP'), value(here, 'IP'), value('1.00e-9 cm2/s', 'LP')];

test.each([
  ['3.00e-10 cm2/s', 'SUPPORTS'], // log10(3.32) = 0.521
  ['3.16e-10 cm2/s', 'NEUTRAL'], // 0.5003, from 0.497
  ['5.00e-10 cm2/s', 'NEUTRAL'],
  ['7.90e-10 cm2/s', 'NEUTRAL'], // 0.1024, from 0.0997
  ['8.10e-10 cm2/s', 'CONTRADICTS'], // 0.0915
  ['2.00e-9 cm2/s', 'CONTRADICTS'],
])('R-IC-GITT of D = %s between neighbours of 1e-9: %s', (printed, direction) => {
  expect(directions(icGitt, [...above, ...around(printed)])).toEqual([direction]);
});

test.each([
  ['3.140e-10 cm2/s', 'SUPPORTS'], // log10(3.1847) = 0.5031
  ['3.180e-10 cm2/s', 'NEUTRAL'], // 0.4976
  ['7.930e-10 cm2/s', 'NEUTRAL'], // 0.1007
  ['7.960e-10 cm2/s', 'CONTRADICTS'], // 0.0991
])('R-IC-GITT of D = %s between neighbours of 1.0000e-9: %s', (printed, direction) => {
  const between = [value('1.0000e-9 cm2/s', 'HP'), value(printed, 'IP'), value('1.0000e-9 cm2/s', 'LP')];
  expect(directions(icGitt, [...above, ...between])).toEqual([direction]);
});

test.each([
  ['0.1798 V', 'SUPPORTS'], // up to 0.17985, and 0.20 - 0.02 is 0.18
  ['0.1802 V', 'NEUTRAL'], // up to 0.18025
  ['0.4198 V', 'NEUTRAL'], // from 0.41975, and 0.40 + 0.02 is 0.42
  ['0.4202 V', 'SUPPORTS'], // from 0.42015
])('R-IC-GITT of a minimum between 0.40 and 0.20 V with a dQ/dV peak at %s: %s', (printed, direction) => {
  const peak: Said = { quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', value: printed };
  expect(directions(icGitt, [...above, ...around('1.00e-10 cm2/s'), peak])).toEqual([direction]);
});

test('R-IC-GITT goes by the lower neighbour, and by words where a neighbour is missing', () => {
  const fall = [value('1.00e-9 cm2/s', 'SLOPE'), value('1.00e-10 cm2/s', 'IP'), value('1.00e-11 cm2/s', 'PLATEAU')];
  expect(directions(icGitt, [...above, ...fall])).toEqual(['CONTRADICTS']);
  for (const missing of [0, 1, 2]) {
    expect(directions(icGitt, [...above, ...fall.filter((_, place) => place !== missing)])).toEqual(['INSUFFICIENT']);
  }
});

test('R-IC-GITT takes the least value of a neighbour', () => {
  const more = [...above, ...around('3.00e-10 cm2/s')];
  expect(directions(icGitt, [...more, value('5.00e-10 cm2/s', 'PLATEAU')])).toEqual(['NEUTRAL']);
  expect(directions(icGitt, [...more, value('9.00e-9 cm2/s', 'PLATEAU')])).toEqual(['SUPPORTS']);
});

test('R-IC-GITT of a minimum on the plateau, or at a dQ/dV peak: NEUTRAL, since the formula makes one there', () => {
  const low = [end('REGION_UPPER_POTENTIAL', '0.16 V'), end('REGION_LOWER_POTENTIAL', '0.068 V')];
  expect(readings(icGitt, [...low, ...around('1.00e-10 cm2/s')])[0]).toMatchObject({
    direction: 'NEUTRAL',
    sentence:
      'D lies 1 (0.9957 to 1.004) decades below that of both neighbouring regions, but it may lie on the plateau below ' +
      '0.1 V, where the formula makes D small.',
  });
  const peak = (printed: string): Said => ({ quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', value: printed });
  expect(directions(icGitt, [...above, ...around('1.00e-10 cm2/s'), peak('0.181 V')])).toEqual(['NEUTRAL']);
  expect(directions(icGitt, [...above, ...around('1.00e-10 cm2/s'), peak('0.179 V')])).toEqual(['SUPPORTS']);
  expect(directions(icGitt, [...above, ...around('1.00e-10 cm2/s'), peak('0.419 V')])).toEqual(['NEUTRAL']);
  expect(directions(icGitt, [...above, ...around('1.00e-10 cm2/s'), peak('0.421 V')])).toEqual(['SUPPORTS']);
});

test('R-IC-GITT places a minimum by its potential, else anywhere in the region', () => {
  expect(directions(icGitt, [words('HAS_MINIMUM', 'IP', '0.101 V')])).toEqual(['SUPPORTS']);
  expect(directions(icGitt, [words('HAS_MINIMUM', 'IP', '0.1 V')])).toEqual(['NEUTRAL']);
  expect(directions(icGitt, [words('HAS_MINIMUM', 'IP')])).toEqual(['NEUTRAL']);
  expect(directions(icGitt, [...above, words('HAS_MINIMUM', 'IP')])).toEqual(['SUPPORTS']);
});

test.each([
  [[words('HAS_MINIMUM', 'IP')], 'SUPPORTS'],
  [[words('DECREASES_SHARPLY', 'IP'), words('INCREASES', 'LP')], 'SUPPORTS'],
  [[words('DECREASES_SHARPLY', 'IP', '0.05 V'), words('INCREASES_GRADUALLY', 'PLATEAU')], 'SUPPORTS'],
  [[words('DECREASES_SHARPLY', 'IP')], 'INSUFFICIENT'],
  [[words('DECREASES_SHARPLY', 'IP'), words('DECREASES', 'LP')], 'INSUFFICIENT'],
  [[words('DECREASES', 'IP'), words('INCREASES', 'LP')], 'INSUFFICIENT'],
  [[words('UNCHANGED', 'IP')], 'CONTRADICTS'],
  [[words('CHANGES_SLIGHTLY', 'IP')], 'CONTRADICTS'],
  [[words('LOW_THROUGHOUT', 'IP')], 'INSUFFICIENT'],
  [[words('DECREASES', 'HP')], 'INSUFFICIENT'],
  [[{ ...gitt, trend: 'UNCHANGED' }], 'INSUFFICIENT'],
])('R-IC-GITT of words on a region above the plateau, case %#', (said, direction) => {
  const [found] = readings(icGitt, [...above, ...said]);
  expect(found?.direction).toBe(direction);
  expect(found?.qualitative ?? false).toBe(direction !== 'INSUFFICIENT');
});

test('R-IC-GITT reads titration alone: of D from elsewhere there is no reading', () => {
  expect(directions(icGitt, [{ ...words('UNCHANGED', 'IP'), technique: 'EIS' }])).toEqual([]);
});

test('R-IC-GITT looks at the intermediate region: NOT_APPLICABLE below it', () => {
  const lp: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.20 V', conditions: { region: 'LP' } };
  expect(directions(icGitt, [...above, lp, words('UNCHANGED', 'IP')], { region: 'LP' })).toEqual(['NOT_APPLICABLE']);
});

test.each<[IonSymbol, string, string]>([
  ['Li', 'INSUFFICIENT', 'No number or accepted term says that D has a minimum in the intermediate region.'],
  [
    'Na', // a dQ/dV peak at 0.068 V ends the region
    'NEUTRAL',
    'D is said to fall to a minimum in the intermediate region, but a dQ/dV peak may lie there, and every such peak brings a minimum of D.',
  ],
  ['K', 'INSUFFICIENT', 'No number or accepted term says that D has a minimum in the intermediate region.'],
])('R-IC-GITT of the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(icGitt, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
