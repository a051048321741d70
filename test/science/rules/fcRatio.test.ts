import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { fcRatio } from '../../../src/science/rules/fcRatio.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const filling = (ion: IonSymbol, value: string): Said => ({
  ion,
  quantity: 'PROCESS_CAPACITY',
  value,
  conditions: { process: 'PORE_FILLING' },
});

/** The scattering of pores disappears on the plateau. */
const full = (ion: IonSymbol): Said => ({
  ion,
  quantity: 'SAXS_CONTRAST',
  technique: 'SAXS',
  trend: 'DISAPPEARS',
  conditions: { region: 'PLATEAU' },
});

test.each([
  ['104.0 mAh/g', 'NEUTRAL'], // K/Na 0.520
  ['104.8 mAh/g', 'NEUTRAL'], // 0.524 straddles the ratio of the metals
  ['106.0 mAh/g', 'CONTRADICTS'], // 0.530
])('R-FC-RATIO at %s of K and 200.0 mAh/g of Na that fills the pores: %s', (value, direction) => {
  const given = [filling('K', value), filling('Na', '200.0 mAh/g'), full('Na')];
  expect(directions(fcRatio, given, { ion: 'K' })).toEqual([direction]);
});

test.each([
  ['360.0 mAh/g', 'NEUTRAL'], // Li/Na 1.800
  ['370.0 mAh/g', 'CONTRADICTS'], // 1.850
])('R-FC-RATIO at %s of Li and 200.0 mAh/g of Na that fills the pores: %s', (value, direction) => {
  const given = [filling('Li', value), filling('Na', '200.0 mAh/g'), full('Na')];
  expect(directions(fcRatio, given, { ion: 'Li' })).toEqual([direction]);
});

test('R-FC-RATIO at a ratio beyond that of the metals is NEUTRAL unless the other ion is shown to fill the pores', () => {
  const given = [filling('K', '150 mAh/g'), filling('Na', '200 mAh/g')];
  const [reading] = readings(fcRatio, given, { ion: 'K' });
  expect(reading?.direction).toBe('NEUTRAL');
  expect(reading?.sentence).toBe(
    'Fillings K/Na are as 0.75 (0.7456 to 0.7544), the metals per volume as 0.5236 (0.523 to 0.5242), but nothing shows ' +
      'that Na fills the pores to the density of its metal.',
  );
});

test('R-FC-RATIO says what contradicts, and rests on what shows the pores full', () => {
  const given = [filling('K', '150 mAh/g'), filling('Na', '200 mAh/g'), full('Na')];
  const [reading] = readings(fcRatio, given, { ion: 'K' });
  expect(reading?.sentence).toMatch(/: more than the same pores hold, which Na is shown to fill\.$/);
  expect(reading?.inputs.map(({ observation }) => observation.quantity)).toEqual([
    'PROCESS_CAPACITY',
    'PROCESS_CAPACITY',
    'SAXS_CONTRAST',
  ]);
});

test('R-FC-RATIO takes pores for full where their scattering is absent on the plateau, not where it drops or on the slope', () => {
  const given = [filling('K', '150 mAh/g'), filling('Na', '200 mAh/g')];
  const asked = { ion: 'K' } as const;
  const feature = (level: 'ABSENT' | 'WEAK'): Said => ({
    quantity: null,
    technique: 'SAXS',
    statement: { form: 'PRESENCE', feature: 'SAXS_PORE_CONTRAST', level, count: null },
    conditions: { region: 'LP' },
  });
  expect(directions(fcRatio, [...given, feature('ABSENT')], asked)).toEqual(['CONTRADICTS']);
  expect(directions(fcRatio, [...given, feature('WEAK')], asked)).toEqual(['NEUTRAL']);
  expect(directions(fcRatio, [...given, { ...full('Na'), trend: 'DECREASES' }], asked)).toEqual(['NEUTRAL']);
  expect(directions(fcRatio, [...given, { ...full('Na'), conditions: { region: 'SLOPE' } }], asked)).toEqual([
    'NEUTRAL',
  ]);
});

test('R-FC-RATIO compares with each other ion', () => {
  const given = [filling('K', '150 mAh/g'), filling('Na', '200 mAh/g'), filling('Li', '200 mAh/g'), full('Li')];
  expect(directions(fcRatio, given, { ion: 'K' })).toEqual(['CONTRADICTS', 'NEUTRAL']);
});

test('R-FC-RATIO of one ion alone is INSUFFICIENT', () => {
  expect(readings(fcRatio, [filling('Na', '200 mAh/g')])).toMatchObject([
    {
      direction: 'INSUFFICIENT',
      sentence:
        '200 mAh/g (199.5 to 200.5) is ascribed to filling by Na; of no other ion in this carbon is a number printed to ' +
        'compare with.',
    },
  ]);
});

test('R-FC-RATIO compares numbers of one source', () => {
  const other: Said = { ...filling('K', '150 mAh/g'), dataset: 'roe_2020_pores', material: 'doe_2026_pores/hc' };
  expect(directions(fcRatio, [filling('Na', '200 mAh/g'), other], { ion: 'Na' })).toEqual(['INSUFFICIENT']);
});

test('R-FC-RATIO without densities of the metals: INSUFFICIENT', () => {
  const given = [filling('K', '150 mAh/g'), filling('Na', '200 mAh/g')];
  expect(directions(fcRatio, given, { ion: 'K', rest: { ions: [] } })).toEqual(['INSUFFICIENT']);
});

test('R-FC-RATIO without a filling of the ion judged: nothing', () => {
  expect(directions(fcRatio, [filling('Na', '200 mAh/g')], { ion: 'K' })).toEqual([]);
});

test.each([
  ['Li', 'The capacity of pore filling was determined, but no number of it is printed.'],
  [
    'Na',
    '202 mAh/g (191.9 to 212.1) is ascribed to filling by Na; of no other ion in this carbon is a number printed to ' +
      'compare with.',
  ],
  ['K', 'The capacity of pore filling was determined, but no number of it is printed.'],
] as const)('R-FC-RATIO in the seed paper for %s: INSUFFICIENT', async (ion, sentence) => {
  expect(readings(fcRatio, await seedEvidence(), { ion })).toMatchObject([{ direction: 'INSUFFICIENT', sentence }]);
});
