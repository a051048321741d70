import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { fillingRange, type Split } from '../../../src/science/rules/fillingRange.ts';

/** 422 mAh/g, 57 % of it (240.54) below 0.1 V, 55 in the window from 0.16 to 0.068 V. */
const split: Split = {
  total: exact(422),
  plateau: exact(240.54),
  intercalation: exact(55),
  window: { upper: 0.16, lower: 0.068 },
  boundary: 0.1,
};

test('fillingRange() is P - IC to P where the boundary lies inside the window', () => {
  expect(fillingRange(split)).toMatchObject({ lower: expect.closeTo(185.54, 10), upper: 240.54 });
});

test('fillingRange() is at most P - IC where the window lies below the boundary', () => {
  const below = { ...split, window: { upper: 0.08, lower: 0.01 } };
  expect(fillingRange(below)).toMatchObject({ lower: 0, upper: expect.closeTo(185.54, 10) });
});

test('fillingRange() is at least P where the window lies above the boundary, up to what intercalation leaves', () => {
  const above = { ...split, window: { upper: 0.3, lower: 0.12 } };
  expect(fillingRange(above)).toMatchObject({ lower: 240.54, upper: 367 });
});

test.each([
  [{ upper: 0.1, lower: 0.068 }, 185.54],
  [{ upper: 0.16, lower: 0.1 }, 185.54],
  [{ upper: 0.099, lower: 0.068 }, 0],
  [{ upper: 0.16, lower: 0.101 }, 240.54],
])('fillingRange() of a window %j starts at %d: a boundary at its end lies inside it', (window, lower) => {
  expect(fillingRange({ ...split, window })?.lower).toBeCloseTo(lower, 10);
});

test('fillingRange() is never below 0', () => {
  expect(fillingRange({ ...split, intercalation: exact(300) })).toMatchObject({ lower: 0, upper: 122 });
});

test('fillingRange() is null where intercalation below the boundary exceeds the plateau', () => {
  const below = { ...split, window: { upper: 0.08, lower: 0.01 } };
  expect(fillingRange({ ...below, intercalation: exact(241) })).toBeNull();
});

test('fillingRange() lies in the middle of its ends', () => {
  expect(fillingRange(split)?.value).toBeCloseTo(213.04, 10);
});
