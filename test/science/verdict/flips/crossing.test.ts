import { expect, test } from '@jest/globals';
import { crossing, secant } from '../../../../src/science/verdict/flips/crossing.ts';

/** From 1, with a first step to 2. */
function found(f: (x: number) => number | null): number | null {
  return crossing(f, { from: { x: 1, margin: f(1) ?? 0 }, next: { x: 2, margin: f(2) ?? 0 } });
}

test('secant() of (1, 4) and (2, 3) crosses zero at 5', () => {
  expect(secant({ x: 1, margin: 4 }, { x: 2, margin: 3 })).toBe(5);
});

test('secant() is not finite where nothing falls or rises', () => {
  expect(secant({ x: 1, margin: 4 }, { x: 2, margin: 4 })).toBe(Number.NEGATIVE_INFINITY);
});

test('crossing() of a straight line', () => {
  expect(found((x) => 5 - x)).toBe(5);
});

test('crossing() of a curve: x squared is 9 at 3', () => {
  expect(found((x) => x ** 2 - 9)).toBeCloseTo(3, 9);
});

test('crossing() ends where the first step meets it', () => {
  expect(found((x) => 2 - x)).toBe(2);
});

test('crossing() finds none of a line that never crosses', () => {
  expect(found(() => 4)).toBe(null);
});

test('crossing() finds none where the margin is gone on the way', () => {
  expect(found((x) => (x > 4 ? null : 5 - x))).toBe(null);
});

test('crossing() gives up after some steps on a margin without zero', () => {
  expect(found((x) => 1 + x ** 2)).toBe(null);
});
