import { expect, test } from '@jest/globals';
import { ionReference } from '../../src/knowledge/ionReference.ts';
import { ion, quantity } from '../support/records.ts';

const lithium = ion('Li', {
  molarMass: quantity('6.94 g/mol', 'MOLAR_MASS'),
  metalDensity: quantity('0.534 g/cm3', 'DENSITY'),
  compound: 'LiC6',
});

test('ionReference() computes the theoretical capacity of LiC6 from its formula', () => {
  const { compound } = ionReference(lithium);
  expect(compound).toMatchObject({ formula: 'LiC6', carbonPerIon: 6 });
  expect(compound.theoreticalCapacity).toMatchObject({ value: 371.902, unit: 'mAh/g', nature: 'COMPUTED' });
  // 0.002 of 12.011 g/mol is 0.0167 %
  expect(compound.theoreticalCapacity).toMatchObject({ lower: 371.84, upper: 371.964 });
});

test('ionReference() computes the capacity of the metal from its molar mass', () => {
  const { metalCapacity } = ionReference(lithium);
  expect(metalCapacity).toMatchObject({ value: 3861.88, unit: 'mAh/g', nature: 'COMPUTED' });
  expect(metalCapacity.lower).toBeCloseTo(26801.4811 / 6.945, 1);
  expect(metalCapacity.upper).toBeCloseTo(26801.4811 / 6.935, 1);
});

test('ionReference() carries the intervals of density and molar mass through', () => {
  const capacity = ionReference(lithium).metalVolumetricCapacity;
  expect(capacity).toMatchObject({ value: 2062.25, unit: 'mAh/cm3', nature: 'COMPUTED', interval: 'ROUNDING' });
  // 0.5335 g/cm3 over 6.945 g/mol, and 0.5345 over 6.935, times 26801.4811 mAh/mol
  expect(capacity.lower).toBeCloseTo((0.5335 / 6.945) * 26801.4811, 1);
  expect(capacity.upper).toBeCloseTo((0.5345 / 6.935) * 26801.4811, 1);
});

test('ionReference() computes once for a record, and anew for another with the same values', () => {
  expect(ionReference(lithium)).toBe(ionReference(lithium));
  expect(ionReference({ ...lithium })).not.toBe(ionReference(lithium));
  expect(ionReference({ ...lithium })).toEqual(ionReference(lithium));
});

test('ionReference() leaves open what an input leaves open', () => {
  const capacity = ionReference({ ...lithium, metalDensity: quantity('> 0.534 g/cm3', 'DENSITY') });
  expect(capacity.metalVolumetricCapacity.upper).toBeNull();
  expect(capacity.metalVolumetricCapacity.lower).not.toBeNull();
});

test.each(['KC8', 'C6', 'LiC0', 'LiC6O', 'lic6'])('ionReference() refuses %s as a compound of lithium', (compound) => {
  expect(() => ionReference({ ...lithium, compound })).toThrow(
    `Cannot read the compound "${compound}" of Ion:Li: "LiC6" is the way to write it`,
  );
});
