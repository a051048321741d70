import { expect, test } from '@jest/globals';
import { outerCharge, outerShare, totalCharge } from '../../../src/science/curves/trasatti.ts';
import { codeOf, foundIn, refusalOf } from '../../support/analysed.ts';
import { chargesAt, DECADE, DECADES, gaussian, isWithin, runsThatHold } from '../../support/voltammograms.ts';

test('KA-12a: outerCharge() of 100 + 30/sqrt(v) is 100, with A = 30', () => {
  const made = chargesAt((rate) => 100 + 30 / Math.sqrt(rate));
  const printed = [194.8683, 167.082, 147.4342, 138.7298, 133.541, 130];
  for (const [at, { charge }] of made.entries()) expect(charge).toBeCloseTo(printed[at] as number, 4);
  const { charge, slope, rSquared, from, to } = foundIn(outerCharge(made));
  expect(charge).toBeCloseTo(100, 9);
  expect(slope.value).toBeCloseTo(30, 9);
  expect([Math.round(rSquared), from, to]).toEqual([1, 0.1, 1]);
});

test('KA-12b: totalCharge() of 1/(1/400 + 0.0015 sqrt(v)) is 400; with KA-12a 300 are inner, and 0.25 outer', () => {
  const made = chargesAt((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate)));
  const printed = [336.2089, 315.3758, 289.9657, 273.0827, 260.3054, 250];
  for (const [at, { charge }] of made.entries()) expect(charge).toBeCloseTo(printed[at] as number, 4);
  const total = foundIn(totalCharge(made));
  expect(total.charge).toBeCloseTo(400, 7);
  const outer = foundIn(outerCharge(chargesAt((rate) => 100 + 30 / Math.sqrt(rate))));
  expect(total.charge - outer.charge).toBeCloseTo(300, 6);
  expect(foundIn(outerShare(outer, total)).share).toBeCloseTo(0.25, 8);
});

test('each line of Trasatti refuses the charges of the other: over a whole decade both cannot hold', () => {
  expect(refusalOf(totalCharge(chargesAt((rate) => 100 + 30 / Math.sqrt(rate))))?.message).toMatch(
    /^over 0.1 to 1 mV\/s the points follow a bend, /,
  );
  expect(codeOf(outerCharge(chargesAt((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate)))))).toBe('NOT_LINEAR');
});

test('Trasatti refuses scatter, charges that grow or are below 0, negative intercepts, and too few rates', () => {
  const jumping = [1, 2, 1, 2, 1, 2];
  expect(
    refusalOf(outerCharge(DECADE.map((scanRate, at) => ({ scanRate, charge: jumping[at] as number }))))?.message,
  ).toMatch(/^over 0.1 to 1 mV\/s the points scatter by /);
  expect(codeOf(outerCharge(chargesAt((rate) => 100 - 10 / Math.sqrt(rate))))).toBe('CHARGE_GROWS');
  expect(codeOf(outerCharge(chargesAt(() => 0)))).toBe('CHARGE_NOT_ABOVE_ZERO');
  expect(codeOf(outerCharge(chargesAt((rate) => 30 / Math.sqrt(rate) - 5)))).toBe('CHARGE_NEGATIVE');
  expect(codeOf(totalCharge(chargesAt((rate) => 1 / (0.01 * Math.sqrt(rate) - 0.001))))).toBe('CHARGE_INFINITE');
  expect(codeOf(totalCharge(chargesAt(() => 1, [1, 2, 3])))).toBe('TOO_FEW_RATES');
  expect(codeOf(totalCharge(chargesAt(() => 1, [1, 1 + 1e-13, 1 + 2e-13, 1 + 3e-13])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(totalCharge(chargesAt((rate) => 1 / rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(totalCharge(chargesAt((rate) => rate ** -100)))).toBe('POINTS_DEPENDENT');
  expect(codeOf(totalCharge(chargesAt(() => 1, [100, 100 + 1e-12, 100 + 2e-12, 100 + 3e-12])))).toBe(
    'POINTS_DEPENDENT',
  );
});

test('outerShare() has open ends where the lines leave them open, and refuses more outer than total charge', () => {
  const line = <Upper extends number | null>(charge: number, lower: number, upper: Upper) => ({
    charge,
    lower,
    upper,
    slope: { value: 1, error: 0, lower: 1, upper: 1 },
    rSquared: 1,
    from: 0.1,
    to: 1,
  });
  expect(foundIn(outerShare(line(100, 90, 110), line(400, 380, 420)))).toEqual({
    share: 0.25,
    lower: 90 / 420,
    upper: 110 / 380,
  });
  expect(foundIn(outerShare(line(100, 90, 110), line(400, 200, null)))).toEqual({ share: 0.25, lower: 0, upper: 0.55 });
  expect(refusalOf(outerShare(line(500, 450, 550), line(400, 380, 420)))?.message).toBe(
    'the outer charge, at least 450.0, is above the total, at most 420.0',
  );
});

// intervals reach over those of several courses of the noise, so that more than 95 in 100 hold the truth
test.each([
  ['0.7 mAh, alike at all rates', DECADE, (_: number, noise: number) => 0.7 * noise],
  ['0.5 % of the charge', DECADE, (charge: number, noise: number) => 0.005 * charge * noise],
  ['0.1 mAh over three decades', DECADES, (_: number, noise: number) => 0.1 * noise],
  ['0.5 % of the charge over three decades', DECADES, (charge: number, noise: number) => 0.005 * charge * noise],
] as const)('with noise of %s both charges lie in at least 183 of 200 intervals', (_, rates, noiseOf) => {
  const options = { mostBend: 10, mostScatter: 10 };
  const noisy = (charge: (rate: number) => number, noise: () => number) =>
    chargesAt((rate) => charge(rate) + noiseOf(charge(rate), noise()), rates);
  const outer = runsThatHold((noise) =>
    isWithin(
      100,
      foundIn(
        outerCharge(
          noisy((rate) => 100 + 30 / Math.sqrt(rate), noise),
          options,
        ),
      ),
    ),
  );
  const total = runsThatHold((noise) =>
    isWithin(
      400,
      foundIn(
        totalCharge(
          noisy((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate)), noise),
          options,
        ),
      ),
    ),
  );
  expect(Math.min(outer, total)).toBeGreaterThanOrEqual(183);
});

test('a total charge that the line leaves open above has no upper end', () => {
  const noise = gaussian(3);
  const made = chargesAt((rate) => 1 / (0.00002 + 0.0015 * Math.sqrt(rate) + 0.00002 * noise()));
  expect(foundIn(totalCharge(made, { mostBend: 10 })).upper).toBeNull();
});
