import { expect, test } from '@jest/globals';
import { fcVol } from '../../../src/science/rules/fcVol.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const filling = (value: string): Said => ({
  quantity: 'PROCESS_CAPACITY',
  value,
  conditions: { process: 'PORE_FILLING' },
});

const volume = (value: string): Said => ({ quantity: 'CLOSED_PORE_VOLUME', value, ion: null, technique: 'SAXS' });

const density = (value: string): Said => ({ quantity: 'TRUE_DENSITY', value, ion: null, technique: 'PYCNOMETRY' });

test.each([
  ['225.9 mAh/g', 'NEUTRAL'], // 0.2 cm3/g x 1128 mAh/cm3 is 225.7
  ['226.1 mAh/g', 'CONTRADICTS'],
  ['100 mAh/g', 'NEUTRAL'],
])('R-FC-VOL at 0.2000 cm3/g of closed pores and %s of Na: %s', (value, direction) => {
  expect(directions(fcVol, [filling(value), volume('0.2000 cm3/g')])).toEqual([direction]);
});

test.each([
  ['253 mAh/g', 'NEUTRAL'],
  ['255 mAh/g', 'CONTRADICTS'],
])('R-FC-VOL at a true density of 1.5000 g/cm3, that leaves 253.0 mAh/g, and %s of Na: %s', (value, direction) => {
  expect(directions(fcVol, [filling(value), density('1.5000 g/cm3')])).toEqual([direction]);
});

test('R-FC-VOL reads a density in kg/m3', () => {
  expect(directions(fcVol, [filling('255 mAh/g'), density('1500.0 kg/m3')])).toEqual(['CONTRADICTS']);
});

test('R-FC-VOL gives the numbers, and says that a bound supports nothing', () => {
  expect(readings(fcVol, [filling('202 mAh/g'), volume('0.2000 cm3/g')])[0]?.sentence).toBe(
    'Closed pores of 0.2 cm3/g (0.1999 to 0.2001) hold at most 225.7 mAh/g (225.5 to 225.9) of Na; 202 mAh/g (201.5 to 202.5) ' +
      'is ascribed to their filling, which no filling at all would also satisfy.',
  );
});

test('R-FC-VOL rests on the pores first, and weighs 2', () => {
  const [reading] = readings(fcVol, [filling('300 mAh/g'), density('1.5000 g/cm3')]);
  expect(reading?.inputs.map(({ observation }) => observation.quantity)).toEqual(['TRUE_DENSITY', 'PROCESS_CAPACITY']);
  expect(reading?.inputs[0]?.family).toBe('SORPTION');
  expect(fcVol.weight).toBe(2);
});

test('R-FC-VOL takes a stated volume before a density', () => {
  expect(directions(fcVol, [filling('300 mAh/g'), density('1.5 g/cm3'), volume('0.315 cm3/g')])).toEqual(['NEUTRAL']);
});

test('R-FC-VOL at a straddled bound is NEUTRAL', () => {
  expect(directions(fcVol, [filling('230 mAh/g'), volume('0.2 cm3/g')])).toEqual(['NEUTRAL']); // 0.15 to 0.25
});

test.each([
  ['<1.5 g/cm3', 'NEUTRAL'], // pores without bound
  ['>2.0 g/cm3', 'CONTRADICTS'], // at most 0.0575 cm3/g
  ['>2.3 g/cm3', 'CONTRADICTS'], // none
])('R-FC-VOL at a density of %s and 202 mAh/g: %s', (value, direction) => {
  expect(directions(fcVol, [filling('202 mAh/g'), density(value)])).toEqual([direction]);
});

test('R-FC-VOL at a volume with one end: NEUTRAL', () => {
  expect(directions(fcVol, [filling('300 mAh/g'), volume('>0.1 cm3/g')])).toEqual(['NEUTRAL']);
  expect(directions(fcVol, [filling('300 mAh/g'), volume('<0.1 cm3/g')])).toEqual(['CONTRADICTS']);
});

test('R-FC-VOL holds each stated filling against each source of pores', () => {
  const other: Said = {
    ...volume('0.1000 cm3/g'),
    dataset: 'roe_2020_pores',
    material: 'doe_2026_pores/hc',
  };
  expect(directions(fcVol, [filling('202 mAh/g'), volume('0.2000 cm3/g'), other])).toEqual(['NEUTRAL', 'CONTRADICTS']);
});

test('R-FC-VOL without pores or without a filling: nothing', () => {
  expect(directions(fcVol, [filling('202 mAh/g')])).toEqual([]);
  expect(directions(fcVol, [volume('0.2 cm3/g')])).toEqual([]);
});

test('R-FC-VOL without a density of the metal: INSUFFICIENT', () => {
  const given = [filling('202 mAh/g'), volume('0.2 cm3/g')];
  expect(readings(fcVol, given, { rest: { ions: [] } })).toMatchObject([
    { direction: 'INSUFFICIENT', sentence: expect.stringContaining('no density of Na') },
  ]);
});

test('R-FC-VOL finds nothing to read in the seed paper, which states no pore volume', async () => {
  const base = await seedEvidence();
  expect((['Li', 'Na', 'K'] as const).flatMap((ion) => readings(fcVol, base, { ion }))).toEqual([]);
});
