import { expect, test } from '@jest/globals';
import { requireAboveZero } from '../../src/science/requireAboveZero.ts';

test('requireAboveZero() lets finite numbers above 0 pass', () => {
  expect(requireAboveZero('compute a density', { mass: 5e-324, volume: 1e300 })).toBeUndefined();
});

test.each([0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY])('requireAboveZero() refuses %d by name', (volume) => {
  expect(() => requireAboveZero('compute a density', { mass: 1, volume })).toThrow(
    new RangeError(`Cannot compute a density: volume is ${volume}, a number above 0 is needed`),
  );
});
