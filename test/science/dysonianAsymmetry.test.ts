import { expect, test } from '@jest/globals';
import { dysonianAsymmetry, PEAK_THICKNESS, thicknessOfAsymmetry } from '../../src/science/dysonianAsymmetry.ts';

test.each([
  [0.1, 1.0039],
  [0.5, 1.1009],
  [1, 1.4625],
  [1.5, 2.2576],
  [2, 3.5881],
  [2.5, 4.7685],
  [3, 4.4433],
  [4, 2.577],
  [6, 2.4396],
  [10, 2.5501],
  [30, 2.549],
])('dysonianAsymmetry() of a plate of %d skin depths is %d', (thickness, asymmetry) => {
  expect(dysonianAsymmetry(thickness)).toBeCloseTo(asymmetry, 4);
});

test('dysonianAsymmetry() is as good as 1 for clusters of nanometres and does not overflow for foils', () => {
  expect(dysonianAsymmetry(1e-3) - 1).toBeCloseTo(3.849e-7, 10);
  expect(dysonianAsymmetry(1000)).toBeCloseTo(2.549, 4);
});

test('dysonianAsymmetry() is the ratio of the extremes of the line itself, found by walking along it', () => {
  const p = 1.2;
  const sum = Math.cosh(p) + Math.cos(p);
  const a = (Math.sinh(p) + Math.sin(p)) / (2 * p * sum) + (1 + Math.cosh(p) * Math.cos(p)) / sum ** 2;
  const d = (Math.sinh(p) - Math.sin(p)) / (2 * p * sum) + (Math.sinh(p) * Math.sin(p)) / sum ** 2;
  const line = Array.from({ length: 40_001 }, (_, step) => {
    const x = (step - 20_000) / 1000;
    return (-2 * a * x + d * (1 - x ** 2)) / (1 + x ** 2) ** 2;
  });
  expect(dysonianAsymmetry(p)).toBeCloseTo(Math.max(...line) / -Math.min(...line), 5);
});

test('dysonianAsymmetry() refuses a plate without thickness', () => {
  expect(() => dysonianAsymmetry(0)).toThrow('thickness is 0, a number above 0 is needed');
});

test.each([
  [1.05, 0.3561],
  [1.13, 0.5639],
  [1.28, 0.8029],
  [1, 0],
])('thicknessOfAsymmetry() of A/B %d is %d skin depths', (asymmetry, thickness) => {
  expect(thicknessOfAsymmetry(asymmetry)).toBeCloseTo(thickness, 4);
});

test('thicknessOfAsymmetry() undoes dysonianAsymmetry() up to its peak', () => {
  for (let thickness = 0.01; thickness < PEAK_THICKNESS; thickness += 0.05) {
    expect(thicknessOfAsymmetry(dysonianAsymmetry(thickness))).toBeCloseTo(thickness, 6);
  }
});

test('thicknessOfAsymmetry() knows no plate above the peak of 4.86', () => {
  expect(thicknessOfAsymmetry(4.859)).toBeCloseTo(2.65, 1);
  expect(thicknessOfAsymmetry(4.86)).toBeNull();
});

test.each([0.99, Number.NaN])('thicknessOfAsymmetry() refuses %d', (asymmetry) => {
  expect(() => thicknessOfAsymmetry(asymmetry)).toThrow(
    new RangeError(`Cannot compute a thickness: asymmetry is ${asymmetry}, a number of at least 1 is needed`),
  );
});
