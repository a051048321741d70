import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icOcc } from '../../../src/science/rules/icOcc.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const pristine = (value: string): Said => ({ quantity: 'D002', value, ion: null, conditions: { mode: 'PRISTINE' } });
const shift = (value: string): Said => ({ quantity: 'D002_SHIFT', value });
const intercalated = (value: string): Said => ({
  quantity: 'PROCESS_CAPACITY',
  value,
  conditions: { process: 'INTERCALATION' },
});

// Galleries from 3.700 to the 4.2 angstrom that Na needs: 0.5. 139.463 mAh/g is half of NaC8.
test.each([
  ['0.250 Å', 'SUPPORTS'], // half by both
  ['0.126 Å', 'SUPPORTS'], // 0.252 over 0.5: 0.504
  ['0.125 Å', 'NEUTRAL'],
  ['0.124 Å', 'CONTRADICTS'],
  ['0.498 Å', 'SUPPORTS'],
  ['0.500 Å', 'NEUTRAL'],
  ['0.502 Å', 'CONTRADICTS'],
])('R-IC-OCC at a growth of %s where 0.25 are expected: %s', (value, direction) => {
  expect(directions(icOcc, [pristine('3.7000 Å'), shift(value), intercalated('139.463 mAh/g')])).toEqual([direction]);
});

test.each([
  ['-0.029 Å', 'CONTRADICTS'], // -0.0295 to -0.0285: within three standard deviations
  ['-0.031 Å', 'NOT_APPLICABLE'], // -0.0315 to -0.0305
])('R-IC-OCC of layers that move by %s: %s', (value, direction) => {
  expect(directions(icOcc, [pristine('3.83 Å'), shift(value), intercalated('139.5 mAh/g')])).toEqual([direction]);
});

test('R-IC-OCC of layers that move together has no occupancy', () => {
  expect(readings(icOcc, [pristine('3.83 Å'), shift('-0.30 Å'), intercalated('139.5 mAh/g')])[0]?.sentence).toBe(
    'The layers move together by 0.3 angstrom (0.295 to 0.305), which is no filling of galleries.',
  );
});

test('R-IC-OCC of a spacing that is said to keep: CONTRADICTS qualitatively', () => {
  const given = [pristine('3.83 Å'), intercalated('200 mAh/g')];
  const words: Said = { quantity: 'D002', trend: 'UNCHANGED' };
  expect(readings(icOcc, [...given, words])).toMatchObject([{ direction: 'CONTRADICTS', qualitative: true }]);
});

test.each([
  ['4.164 Å', 'CONTRADICTS'], // 4.1645 + 0.03 is below 4.2
  ['4.170 Å', 'NOT_APPLICABLE'], // 4.1705 + 0.03 is above
  ['0.430 nm', 'NOT_APPLICABLE'],
])('R-IC-OCC of layers that start at %s: %s', (value, direction) => {
  expect(directions(icOcc, [pristine(value), shift('0.200 Å'), intercalated('139.5 mAh/g')])).toEqual([direction]);
});

// Three sigma are 0.03 angstrom: growth says something up to that below the 3.7, 4.2 and 5.35 angstrom that are needed.
test.each<[IonSymbol, string, string]>([
  ['Li', '3.66 Å', 'CONTRADICTS'], // 3.665 + 0.03 is below 3.7
  ['Li', '3.68 Å', 'NOT_APPLICABLE'], // 3.685 + 0.03 is above
  ['Na', '4.1697 Å', 'CONTRADICTS'], // 4.16975 + 0.03 is below 4.2
  ['Na', '4.1703 Å', 'NOT_APPLICABLE'], // 4.17035 + 0.03 is above
  ['K', '5.31 Å', 'CONTRADICTS'], // 5.315 + 0.03 is below 5.35
  ['K', '5.33 Å', 'NOT_APPLICABLE'], // 5.335 + 0.03 is above
])('R-IC-OCC of layers that start at their distance, with %s at %s: %s', (ion, value, direction) => {
  const given = [pristine(value), { ...shift('0.200 Å'), ion }, { ...intercalated('139.5 mAh/g'), ion }];
  expect(directions(icOcc, given, { ion })).toEqual([direction]);
});

test('R-IC-OCC without a start, a capacity or a size is INSUFFICIENT; without a pattern there is no reading', () => {
  expect(directions(icOcc, [shift('0.2 Å'), intercalated('139.5 mAh/g')])).toEqual(['INSUFFICIENT']);
  expect(directions(icOcc, [pristine('3.70 Å'), shift('0.2 Å')])).toEqual(['INSUFFICIENT']);
  const grows: Said = { quantity: 'D002', trend: 'INCREASES' };
  expect(directions(icOcc, [pristine('3.70 Å'), grows, intercalated('139.5 mAh/g')])).toEqual(['INSUFFICIENT']);
  expect(directions(icOcc, [pristine('3.70 Å'), intercalated('139.5 mAh/g')])).toEqual([]);
});

test.each<[IonSymbol, string, string]>([
  [
    'Li',
    'NOT_APPLICABLE',
    'Layers that start at 3.83 angstrom (3.82 to 3.84) are as wide as the 3.7 angstrom that the ion needs, so that their growth gives no occupancy.',
  ],
  [
    'Na',
    'CONTRADICTS', // up to 0.03/0.36 against 55/278.926
    'Galleries are filled to 0 (0 to 0.08333) by the growth of the spacing and to 0.1972 (0.1954 to 0.199) by the capacity: they do not agree within a factor of 2.',
  ],
  [
    'K',
    'CONTRADICTS', // 0.15/1.52 against 74/278.926
    'Galleries are filled to 0.09868 (0.08497 to 0.1126) by the growth of the spacing and to 0.2653 (0.2635 to 0.2671) by the capacity: they do not agree within a factor of 2.',
  ],
])('R-IC-OCC of the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(icOcc, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
