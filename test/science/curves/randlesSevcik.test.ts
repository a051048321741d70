import { expect, test } from '@jest/globals';
import {
  diffusivityOfPeaks,
  randlesSevcikCurrent,
  randlesSevcikDiffusivity,
} from '../../../src/science/curves/randlesSevcik.ts';
import { codeOf, foundIn, refusalOf } from '../../support/analysed.ts';
import { currentsAt, DECADES, expectAbout95, isWithin, runsThatHold } from '../../support/voltammograms.ts';

const CELL = { electrons: 1, area: 1.13, concentration: 0.01, temperature: 298.15 };

test('KA-13: randlesSevcikCurrent() is 3.03970e-4 A with 2.69e5, and 268648.4/269000 of it with all digits', () => {
  const current = randlesSevcikCurrent(CELL, 1e-10, 1e-4);
  expect((current * (2.69e5 / 268648.4)) / 3.0397e-4).toBeCloseTo(1, 5);
  expect(randlesSevcikCurrent({ ...CELL, area: 1, concentration: 1 }, 1, 1)).toBeCloseTo(268648.4, 1);
  expect(randlesSevcikDiffusivity(CELL, current / Math.sqrt(1e-4)) / 1e-10).toBeCloseTo(1, 12);
  expect(() => randlesSevcikCurrent(CELL, 0, 1)).toThrow(RangeError);
  expect(() => randlesSevcikDiffusivity(CELL, -1)).toThrow(RangeError);
});

test('diffusivityOfPeaks() gives 1e-10 cm2/s back, and its interval holds it in about 95 % of 200 runs, be noise alike in mA or in per cent', () => {
  const exact = currentsAt((rate) => 1000 * randlesSevcikCurrent(CELL, 1e-10, rate / 1000));
  expect(foundIn(diffusivityOfPeaks(CELL, exact)).value / 1e-10).toBeCloseTo(1, 9);
  for (const noiseOf of [
    (current: number, noise: number) => -current + 1e-3 * noise,
    (current: number, noise: number) => -current * (1 + 0.003 * noise),
  ]) {
    expectAbout95(
      runsThatHold((noise) => {
        const made = diffusivityOfPeaks(
          CELL,
          exact.map(({ scanRate, current }) => ({ scanRate, current: noiseOf(current, noise()) })),
        );
        return 'found' in made && isWithin(1e-10, made.found);
      }),
    );
  }
});

test('diffusivityOfPeaks() refuses peaks that diffusion alone does not control', () => {
  expect(
    refusalOf(
      diffusivityOfPeaks(
        CELL,
        currentsAt((rate) => rate ** 0.7),
      ),
    )?.message,
  ).toMatch(/^b is 0.700 .* not within/);
  expect(
    codeOf(
      diffusivityOfPeaks(
        CELL,
        currentsAt((rate) => rate + Math.sqrt(rate), DECADES),
      ),
    ),
  ).toBe('B_CHANGES');
});
