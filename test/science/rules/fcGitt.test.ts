import { expect, test } from '@jest/globals';
import { fcGitt } from '../../../src/science/rules/fcGitt.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const gitt = { technique: 'GITT', quantity: 'DIFFUSION_COEFFICIENT' } as const;

const at = (value: string, conditions: Said['conditions']): Said => ({
  ...gitt,
  value,
  ...(conditions && { conditions }),
});

const pair = (least: string, last: string) => [at(least, { region: 'IP' }), at(last, { region: 'LP' })];

test.each([
  ['2.010e-12 cm2/s', 'SUPPORTS'], // 0.3029 decades at least
  ['1.990e-12 cm2/s', 'NEUTRAL'], // 0.2989
  ['1.001e-12 cm2/s', 'NEUTRAL'],
  ['0.998e-12 cm2/s', 'CONTRADICTS'],
  ['1.000e-12 cm2/s', 'NEUTRAL'],
])('R-FC-GITT at a minimum of 1.000e-12 cm2/s and %s behind it: %s', (last, direction) => {
  expect(directions(fcGitt, pair('1.000e-12 cm2/s', last))).toEqual([direction]);
});

test('R-FC-GITT reads m2/s and cm2/s alike', () => {
  expect(directions(fcGitt, pair('1.0e-16 m2/s', '4.0e-12 cm2/s'))).toEqual(['SUPPORTS']);
});

test('R-FC-GITT says from where to where and by how many decades', () => {
  expect(readings(fcGitt, pair('1.0e-12 cm2/s', '1.0e-11 cm2/s'))[0]?.sentence).toBe(
    'The diffusion coefficient goes from 1e-12 cm2/s (9.5e-13 to 1.05e-12) to 1e-11 cm2/s (9.5e-12 to 1.05e-11): behind ' +
      'the intermediate minimum it changes by 1 decades (0.9565 to 1.043).',
  );
});

test('R-FC-GITT takes the least value of the intermediate region and that nearest to the cut-off', () => {
  const said = [
    at('9.0e-12 cm2/s', { region: 'IP', potential: '0.15 V' }),
    at('1.0e-12 cm2/s', { region: 'IP', potential: '0.10 V' }),
    at('5.0e-12 cm2/s', { region: 'LP' }),
    at('8.0e-12 cm2/s', { region: 'LP', potential: '50 mV' }),
    at('2.0e-13 cm2/s', { region: 'LP', potential: '10 mV' }),
  ];
  expect(directions(fcGitt, said)).toEqual(['CONTRADICTS']);
  expect(directions(fcGitt, said.slice(0, 4))).toEqual(['SUPPORTS']);
  const [reading] = readings(fcGitt, said);
  expect(reading?.inState?.map(({ id }) => id)).toEqual([expect.stringContaining('said-004')]);
});

test('R-FC-GITT without a number on one side of the minimum is INSUFFICIENT', () => {
  const said = pair('1.0e-12 cm2/s', '1.0e-11 cm2/s');
  expect(directions(fcGitt, said.slice(0, 1))).toEqual(['INSUFFICIENT']);
  expect(directions(fcGitt, said.slice(1))).toEqual(['INSUFFICIENT']);
});

const trend = (term: string, region: string): Said => ({ ...gitt, trend: term, conditions: { region } });

test.each([
  ['INCREASES', 'LP', 'SUPPORTS'],
  ['INCREASES_SHARPLY', 'PLATEAU', 'SUPPORTS'],
  ['DECREASES', 'LP', 'CONTRADICTS'],
  ['DECREASES_GRADUALLY', 'PLATEAU', 'CONTRADICTS'],
  ['UNCHANGED', 'LP', 'NEUTRAL'],
  ['LOW_THROUGHOUT', 'LP', 'INSUFFICIENT'],
  ['INCREASES', 'IP', 'INSUFFICIENT'],
  ['HAS_MINIMUM', 'IP', 'SUPPORTS'],
  ['HAS_MINIMUM', 'PLATEAU', 'SUPPORTS'],
  ['HAS_MINIMUM', 'LP', 'INSUFFICIENT'],
  ['HAS_MAXIMUM', 'LP', 'INSUFFICIENT'],
])('R-FC-GITT at a coefficient said to be %s in %s: %s', (term, region, direction) => {
  expect(directions(fcGitt, [trend(term, region)])).toEqual([direction]);
});

test('R-FC-GITT rests on words where no numbers are printed', () => {
  expect(readings(fcGitt, [trend('INCREASES', 'LP')])).toMatchObject([{ qualitative: true }]);
});

test('R-FC-GITT at opposite words of one source is NEUTRAL and says so; of two sources each is read', () => {
  const [up, down] = [trend('INCREASES', 'LP'), trend('DECREASES', 'PLATEAU')];
  expect(readings(fcGitt, [up, down])).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence: 'Of the diffusion coefficient at the lowest potentials the source says opposite things.',
    },
  ]);
  const other = { ...down, dataset: 'roe_2020_pores', material: 'doe_2026_pores/hc' };
  expect(directions(fcGitt, [up, other])).toEqual(['SUPPORTS', 'CONTRADICTS']);
});

test('R-FC-GITT leaves mobility alone, and what no titration says', () => {
  expect(directions(fcGitt, [{ ...trend('INCREASES', 'LP'), quantity: 'ION_MOBILITY' }])).toEqual([]);
  expect(directions(fcGitt, [{ ...trend('INCREASES', 'LP'), technique: 'EIS' }])).toEqual([]);
});

test('R-FC-GITT is INSUFFICIENT where the authors call their resolution so', () => {
  const statement = { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null } as const;
  expect(directions(fcGitt, [trend('INCREASES', 'LP'), { ...gitt, statement }])).toEqual(['INSUFFICIENT']);
});

test('R-FC-GITT is NOT_APPLICABLE to the slope', () => {
  const region: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } };
  expect(directions(fcGitt, [trend('INCREASES', 'LP'), region], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

const unsaid = 'Diffusion was measured, but how its coefficient goes behind the intermediate minimum is not said.';

test.each([
  ['Li', 'INSUFFICIENT', unsaid],
  ['Na', 'SUPPORTS', 'The diffusion coefficient rises again behind the intermediate minimum, in words.'],
  ['K', 'INSUFFICIENT', unsaid],
] as const)('R-FC-GITT in the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(fcGitt, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
