import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capacitiveArea } from '../../../src/science/curves/capacitiveArea.ts';
import { capacitiveShareOf, twoTermCurrent } from '../../../src/science/curves/twoTermCurrent.ts';
import { capacitiveShareAt, oddsRatio } from '../../../src/science/oddsLaw.ts';
import { codeOf, foundIn, refusalOf } from '../../support/analysed.ts';
import { currentsAt, DECADE, DECADES, gaussian, isWithin } from '../../support/voltammograms.ts';

const SEED = 13;

test('KA-11: twoTermCurrent() of 3 v + sqrt(v) gives 3 and 1, and shares of 0.48683 to 0.75', () => {
  const made = currentsAt((rate) => 3 * rate + Math.sqrt(rate));
  const printed = [0.616228, 1.047214, 1.832456, 2.574597, 3.294427, 4];
  for (const [at, { current }] of made.entries()) expect(current).toBeCloseTo(printed[at] as number, 6);
  const fit = foundIn(twoTermCurrent(made));
  expect(fit.k1.value).toBeCloseTo(3, 9);
  expect(fit.k2.value).toBeCloseTo(1, 9);
  expect(fit.rSquared).toBeCloseTo(1, 9);
  const shares = DECADE.map((rate) => Number(capacitiveShareOf(fit, rate).value.toFixed(5)));
  expect(shares).toEqual([0.48683, 0.57295, 0.65486, 0.69914, 0.7285, 0.75]);
});

test.each([
  ['Li', 58, 81.37, 91, 7.32],
  ['Na', 56, 80.1, 78, 2.79],
  ['K', 78, 91.81, 97, 9.12],
])(
  'KA-11b: by the odds law the capacitive share of %s grows from %d to %d %%; reported are %d %%, odds x%d',
  (_, from, to, reported, odds) => {
    expect(capacitiveShareAt(from, { from: 0.1, to: 1 })).toBeCloseTo(to, 1);
    expect(oddsRatio(from, reported)).toBeCloseTo(odds, 2);
  },
);

test('the b of a two-term current at one rate is (1 + f)/2, f its capacitive share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      (k1, rate) => {
        const current = (v: number) => k1 * v + Math.sqrt(v);
        const slope = (Math.log(current(rate * 1.0001)) - Math.log(current(rate / 1.0001))) / (2 * Math.log(1.0001));
        const share = capacitiveShareOf(foundIn(twoTermCurrent(currentsAt(current))), rate).value;
        expect(slope).toBeCloseTo((1 + share) / 2, 6);
      },
    ),
    { seed: SEED, numRuns: 50 },
  );
});

test('twoTermCurrent() takes pure diffusion and a pure surface current', () => {
  const diffusion = foundIn(twoTermCurrent(currentsAt(Math.sqrt)));
  expect(diffusion.k1.value).toBeCloseTo(0, 9);
  expect(diffusion.rSquared).toBeCloseTo(1, 9);
  expect(foundIn(twoTermCurrent(currentsAt((rate) => -2 * rate))).k2.value).toBeCloseTo(0, 9);
});

test('twoTermCurrent() refuses negative terms, bends, scatter, and what no fit over rates takes', () => {
  expect(refusalOf(twoTermCurrent(currentsAt((rate) => 3 * rate - 0.2 * Math.sqrt(rate))))?.message).toMatch(
    /^k2 is -0.200/,
  );
  expect(refusalOf(twoTermCurrent(currentsAt((rate) => Math.sqrt(rate) - 0.2 * rate)))?.message).toMatch(
    /^k1 is -0.200/,
  );
  expect(codeOf(twoTermCurrent(currentsAt((rate) => 1 / (1 / rate + 0.5))))).toBe('NOT_TWO_TERMS');
  expect(codeOf(twoTermCurrent(currentsAt((rate) => (rate === 0.4 ? 3 : rate))))).toBe('POOR_FIT');
  expect(codeOf(twoTermCurrent(currentsAt(() => 1, [1, 2, 3])))).toBe('TOO_FEW_RATES');
  expect(codeOf(twoTermCurrent(currentsAt((rate) => rate - 0.4)))).toBe('SIGN_CHANGES');
  expect(codeOf(twoTermCurrent(currentsAt(() => 1, [1, 1 + 1e-13, 1 + 2e-13, 1 + 3e-13])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(twoTermCurrent(currentsAt((rate) => rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(twoTermCurrent(currentsAt((rate) => rate ** -100)))).toBe('POINTS_DEPENDENT');
  expect(codeOf(twoTermCurrent(currentsAt(() => 1, [100, 100 + 1e-12, 100 + 2e-12, 100 + 3e-12])))).toBe(
    'POINTS_DEPENDENT',
  );
});

// intervals reach over three courses of the noise, so that more than 95 in 100 hold the truth
test.each([
  ['0.03 mA, alike at all rates', DECADE, (_: number, noise: number) => 0.03 * noise],
  ['2 % of the current', DECADE, (current: number, noise: number) => 0.02 * current * noise],
  ['0.02 mA over three decades', DECADES, (_: number, noise: number) => 0.02 * noise],
  ['2 % of the current over three decades', DECADES, (current: number, noise: number) => 0.02 * current * noise],
] as const)('with noise of %s k1, k2 and the share lie in at least 183 of 200 intervals', (_, rates, noiseOf) => {
  const fits = Array.from({ length: 200 }, (_none, seed) => {
    const noise = gaussian(seed + 1);
    const made = currentsAt((rate) => {
      const current = 3 * rate + Math.sqrt(rate);
      return current + noiseOf(current, noise());
    }, rates);
    return foundIn(twoTermCurrent(made, { mostBend: 10 }));
  });
  const share = 3 / (3 + Math.sqrt(5));
  const held = [
    fits.filter(({ k1 }) => isWithin(3, k1)),
    fits.filter(({ k2 }) => isWithin(1, k2)),
    fits.filter((fit) => isWithin(share, capacitiveShareOf(fit, 0.2))),
  ].map(({ length }) => length);
  expect(Math.min(...held)).toBeGreaterThanOrEqual(183);
});

const column = (potential: number, of: (rate: number) => number) => ({ potential, currents: DECADE.map(of) });

test('capacitiveArea() is the share of the sums: k1 of 3 and 1, k2 of 1 and 3 make 1/2 at 1 mV/s', () => {
  const area = foundIn(
    capacitiveArea(DECADE, [
      column(0.5, (rate) => 3 * rate + Math.sqrt(rate)),
      column(1, (rate) => rate + 3 * Math.sqrt(rate)),
    ]),
  );
  expect(area.shares.at(-1)?.value).toBeCloseTo(0.5, 9);
  expect(area.held.map(({ terms }) => Math.round(terms.k1.value))).toEqual([3, 1]);
  expect([area.leftOut, area.covered]).toEqual([[], 1]);
});

test('capacitiveArea() leaves a potential out where the law fails, and refuses where this is too much of the area', () => {
  const good = column(1, (rate) => 3 * rate + Math.sqrt(rate));
  const bad = (potential: number) => column(potential, (rate) => rate - 0.4);
  const { leftOut, covered } = foundIn(capacitiveArea(DECADE, [good, good, bad(0.1)]));
  expect(leftOut).toMatchObject([{ potential: 0.1, refused: { code: 'SIGN_CHANGES' } }]);
  expect(covered).toBeCloseTo(1.232456 / (1.232456 + 0.3), 5);
  expect(refusalOf(capacitiveArea(DECADE, [bad(0.1), bad(0.2), good]))?.message).toMatch(
    /^the two-term law holds at 1 of 3 potentials, in 51 % of the area, less than 80 %: at 0.100 V .* \(and at 1 more\)$/,
  );
  expect(codeOf(capacitiveArea(DECADE, [column(1, () => 0)]))).toBe('LAW_DOES_NOT_HOLD');
  expect(codeOf(capacitiveArea(DECADE, [bad(0.1)], { leastCovered: 0 }))).toBe('SIGN_CHANGES');
});
