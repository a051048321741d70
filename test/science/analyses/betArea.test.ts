import { expect, test } from '@jest/globals';
import { betArea } from '../../../src/science/analyses/betArea.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { analysedWith, madeSample } from '../../support/madeCurve.ts';

const pressure = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3];
const volume = [8.8456, 10.1937, 11.1338, 12.0192, 12.945, 13.96];
/** With points of condensation beyond, and the way back. */
const isotherm = madeSample({
  'RELATIVE_PRESSURE 1': [...pressure, 0.9, 0.5],
  'ADSORBED_VOLUME cm3/g': [...volume, 90, 60],
});

test('bet of a monolayer of 10 cm3/g with C = 100 is 43.5 m2/g, by points up to p/p0 = 0.3', () => {
  const { numbers, pictures } = foundIn(analysedWith(betArea, isotherm));
  const [area, monolayer, constant] = numbers;
  expect(area?.value).toBeCloseTo(43.526, 2);
  expect(area?.lower).toBeLessThan(43.527);
  expect(area?.upper).toBeGreaterThan(43.524);
  expect(monolayer?.value).toBeCloseTo(10, 3);
  expect(constant?.value).toBeCloseTo(100, 0);
  expect(area?.sentence).toBe('A monolayer covers 43.53 m2/g, by 6 points at p/p0 from 0.05 to 0.3.');
  expect(pictures.map(({ title, series }) => [title, ...series.map(({ x }) => x.length)])).toEqual([
    ['Adsorption isotherm', 7],
    ['BET line', 6, 6],
  ]);
});

test('bet takes another molecule, and leaves an area open where its monolayer is', () => {
  const krypton = foundIn(analysedWith(betArea, isotherm, { crossSection: 2.02e-15 })).numbers[0];
  expect(krypton?.value).toBeCloseTo((43.526 * 2.02) / 1.62, 1);
  const open = madeSample({
    'RELATIVE_PRESSURE 1': [0.1026, 0.2198, 0.3369, 0.4541, 0.5713],
    'ADSORBED_VOLUME cm3/g': [1.118, 1.286, 1.819, 3.069, 6.848],
  });
  expect(foundIn(analysedWith(betArea, open, { from: 0, to: 0.6 })).numbers[0]?.upper).toBeNull();
});

test('bet refuses other columns, and a range without points', () => {
  expect(codeOf(analysedWith(betArea, madeSample({ 'RELATIVE_PRESSURE 1': pressure })))).toBe('COLUMNS_MISSING');
  expect(codeOf(analysedWith(betArea, isotherm, { from: 0.31, to: 0.4 }))).toBe('TOO_FEW_POINTS');
});
