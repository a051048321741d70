import { expect, test } from '@jest/globals';
import { guinierFit, sphereDiameter } from '../../../src/science/curves/guinierFit.ts';
import { sphereExcess } from '../../../src/science/curves/sphereExcess.ts';
import { foundIn } from '../../support/analysed.ts';

test('sphereExcess() of two points at small q is that of ln P = -x2/5 - x4/350, x = q R', () => {
  // slope over x2 of 0.0009 and 0.0016: -1/5 - 0.0025/350, so that Rg2 is 1 + 0.0025/70 times too large
  const radiusOfUnitSphere = Math.sqrt(3 / 5);
  expect(sphereExcess([0.03, 0.04], radiusOfUnitSphere) ** 2 - 1).toBeCloseTo(0.0025 / 70, 8);
});

test('sphereExcess() takes a sphere of 20 angstrom back to 20 angstrom, from the 20.27 of the law', () => {
  const vector = Float64Array.from({ length: 79 }, (_, at) => 0.01 + 0.005 * at);
  const intensity = vector.map((q) => ((3 * (Math.sin(10 * q) - 10 * q * Math.cos(10 * q))) / (10 * q) ** 3) ** 2);
  const { radius, from, to } = foundIn(guinierFit({ vector, intensity }, { from: null, to: null }));
  const byLaw = sphereDiameter(radius.value);
  expect(byLaw).toBeCloseTo(20.27, 2);
  const taken = vector.filter((q) => q >= from && q <= to);
  expect(byLaw / sphereExcess(taken, radius.value)).toBeCloseTo(20, 6);
});
