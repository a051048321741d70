import { expect, test } from '@jest/globals';
import { mixAsymmetry, mixExtremes } from '../../src/science/dispersionMix.ts';
import { plateMix } from '../../src/science/dysonianAsymmetry.ts';

test('mixExtremes() of pure absorption lie at 1/sqrt(3) to both sides, 3 sqrt(3)/8 high', () => {
  const { maximum, minimum } = mixExtremes({ absorption: 1, dispersion: 0 });
  expect(maximum.at).toBeCloseTo(-0.57735, 5);
  expect(minimum.at).toBeCloseTo(0.57735, 5);
  expect(maximum.height).toBeCloseTo(0.649519, 6);
  expect(minimum.height).toBeCloseTo(-0.649519, 6);
});

test('mixExtremes() of pure dispersion are 1 at the centre and -1/8 at sqrt(3): A/B is 8', () => {
  const { maximum, minimum } = mixExtremes({ absorption: 0, dispersion: 1 });
  expect(maximum).toMatchObject({ at: expect.closeTo(0, 9), height: expect.closeTo(1, 9) });
  expect(Math.abs(minimum.at)).toBeCloseTo(Math.sqrt(3), 6);
  expect(minimum.height).toBeCloseTo(-0.125, 9);
  expect(mixAsymmetry({ absorption: 0, dispersion: 1 })).toBeCloseTo(8, 9);
});

test('mixAsymmetry() turns over where dispersion turns its sign', () => {
  const [one, other] = [0.3, -0.3].map((dispersion) => mixAsymmetry({ absorption: 1, dispersion })) as [number, number];
  expect(one * other).toBeCloseTo(1, 12);
  expect(one).toBeGreaterThan(1);
});

test('plateMix() is pure absorption for thin plates, and both alike for metal in bulk', () => {
  expect(plateMix(1e-3)).toMatchObject({ absorption: expect.closeTo(1, 6), dispersion: expect.closeTo(0, 6) });
  const { absorption, dispersion } = plateMix(200);
  expect(dispersion / absorption).toBeCloseTo(1, 12);
});
