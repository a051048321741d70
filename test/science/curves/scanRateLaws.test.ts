import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Analysed } from '../../../src/science/curves/analysed.ts';
import { bValue } from '../../../src/science/curves/bValue.ts';
import { capacitiveArea } from '../../../src/science/curves/capacitiveArea.ts';
import {
  diffusivityOfPeaks,
  randlesSevcikCurrent,
  randlesSevcikDiffusivity,
} from '../../../src/science/curves/randlesSevcik.ts';
import { outerCharge, outerShare, totalCharge } from '../../../src/science/curves/trasatti.ts';
import { capacitiveShareOf, twoTermCurrent } from '../../../src/science/curves/twoTermCurrent.ts';
import { capacitiveShareAt, oddsRatio } from '../../../src/science/oddsLaw.ts';
import { foundIn, gaussian, refusalOf } from '../../support/voltammograms.ts';

const SEED = 13;
const RATES = [0.1, 0.2, 0.4, 0.6, 0.8, 1];
const currents = (of: (rate: number) => number, rates = RATES) =>
  rates.map((scanRate) => ({ scanRate, current: of(scanRate) }));
const charges = (of: (rate: number) => number, rates = RATES) =>
  rates.map((scanRate) => ({ scanRate, charge: of(scanRate) }));
const codeOf = (analysed: Analysed<unknown>) => refusalOf(analysed)?.code;
const DECADES = [0.1, 0.3, 1, 3, 10, 30, 100];

/** In how many of 200 seeded runs an interval holds the truth. */
function runsThatHold(run: (noise: () => number) => boolean): number {
  return Array.from({ length: 200 }, (_, seed) => run(gaussian(seed + 1))).filter(Boolean).length;
}

function expectAbout95(held: number): void {
  expect(held).toBeGreaterThanOrEqual(180);
  expect(held).toBeLessThanOrEqual(199);
}

const within = (truth: number, { lower, upper }: { readonly lower: number; readonly upper: number | null }) =>
  lower <= truth && (upper === null || truth <= upper);

test('KA-10a: bValue() of 2 v^0.8 is 0.8, with a = 2, of either sign', () => {
  for (const sign of [1, -1]) {
    const { b, prefactor, decades } = foundIn(bValue(currents((rate) => sign * 2 * rate ** 0.8)));
    expect(b.value).toBeCloseTo(0.8, 10);
    expect(prefactor.value).toBeCloseTo(2, 10);
    expect(decades).toBeCloseTo(1, 10);
  }
});

test('KA-10b: bValue() of scattered currents is 0.794993, 0.772869 to 0.817117, with R^2 0.999598 and a 1.993875', () => {
  const said = [0.323318, 0.546373, 0.970509, 1.302498, 1.673023, 2.02];
  const { b, prefactor, rSquared } = foundIn(
    bValue(RATES.map((scanRate, at) => ({ scanRate, current: said[at] as number }))),
  );
  expect(b.value).toBeCloseTo(0.794993, 5);
  expect(b.error).toBeCloseTo(0.0079685, 6);
  expect(b.lower).toBeCloseTo(0.772869, 5);
  expect(b.upper).toBeCloseTo(0.817117, 5);
  expect(rSquared).toBeCloseTo(0.999598, 6);
  expect(prefactor.value).toBeCloseTo(1.993875, 5);
});

test('bValue() is never moved into 0.5 to 1: 0.3 and 1.3 stay what they are', () => {
  for (const b of [0.3, 1.3]) expect(foundIn(bValue(currents((rate) => rate ** b))).b.value).toBeCloseTo(b, 10);
});

test('no one b fits k1 v + k2 sqrt(v) over three decades: it is refused, though R^2 is above 0.99', () => {
  const sum = currents((rate) => rate + 2 * Math.sqrt(rate), DECADES);
  expect(refusalOf(bValue(sum))).toEqual({
    code: 'B_CHANGES',
    message:
      'no one b fits: it is 0.546 at the slowest and 0.929 at the fastest rate, as of a surface and a diffusion current ' +
      'side by side',
  });
  // over one decade too, where the currents are exact
  expect(codeOf(bValue(currents((rate) => 3 * rate + Math.sqrt(rate))))).toBe('B_CHANGES');
});

test('made two-term currents with 1 % noise are refused in nearly all of 200 runs', () => {
  const refusals = runsThatHold((noise) => {
    const made = bValue(currents((rate) => (rate + 2 * Math.sqrt(rate)) * Math.exp(0.01 * noise()), DECADES));
    return codeOf(made) === 'B_CHANGES';
  });
  expect(refusals).toBeGreaterThanOrEqual(195);
});

test('no one b fits a current that a resistance limits, i = i_0 / (1 + i_0 / i_max)', () => {
  const limited = currents((rate) => 1 / (1 / rate + 1 / 20), DECADES);
  expect(refusalOf(bValue(limited))?.message).toMatch(/at the slowest .* as of a current that a resistance limits$/);
});

test('bValue() refuses scatter, few rates, rates of 0, rates that are nearly one, and signs that change', () => {
  expect(refusalOf(bValue(currents((rate) => (rate === 0.4 ? 3 : rate))))).toMatchObject({ code: 'POOR_FIT' });
  expect(
    codeOf(
      bValue(
        currents((rate) => rate ** 0.8),
        { leastRSquared: 1.1 },
      ),
    ),
  ).toBe('POOR_FIT');
  expect(refusalOf(bValue(currents((rate) => rate, [0.1, 0.2, 0.4, 0.4])))?.message).toBe(
    '3 scan rates: a fit over them needs 4, and better a whole decade',
  );
  expect(codeOf(bValue(currents(() => 1, [0, 1, 2, 3])))).toBe('RATE_NOT_ABOVE_ZERO');
  expect(codeOf(bValue(currents(() => 1, [100, 100 + 1e-12, 100 + 2e-12, 100 + 3e-12])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(bValue(currents((rate) => rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
  expect(refusalOf(bValue(currents((rate) => rate - 0.4)))?.message).toMatch(/changes its sign .*: -0.3 at 0.1 mV/);
});

test('the 95 % interval of bValue() holds b in about 95 % of 200 runs with 3 % noise, of which few are refused', () => {
  let refusals = 0;
  expectAbout95(
    runsThatHold((noise) => {
      const made = currents((rate) => 2 * rate ** 0.7 * Math.exp(0.03 * noise()));
      if ('refused' in bValue(made)) refusals += 1;
      return within(0.7, foundIn(bValue(made, { mostChange: 10 })).b);
    }),
  );
  expect(refusals).toBeLessThanOrEqual(20);
});

test('KA-11: twoTermCurrent() of 3 v + sqrt(v) gives 3 and 1, and shares of 0.48683 to 0.75', () => {
  const made = currents((rate) => 3 * rate + Math.sqrt(rate));
  const printed = [0.616228, 1.047214, 1.832456, 2.574597, 3.294427, 4];
  for (const [at, { current }] of made.entries()) expect(current).toBeCloseTo(printed[at] as number, 6);
  const fit = foundIn(twoTermCurrent(made));
  expect(fit.k1.value).toBeCloseTo(3, 9);
  expect(fit.k2.value).toBeCloseTo(1, 9);
  expect(fit.rSquared).toBeCloseTo(1, 9);
  const shares = RATES.map((rate) => Number(capacitiveShareOf(fit, rate).value.toFixed(5)));
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
        const share = capacitiveShareOf(foundIn(twoTermCurrent(currents(current))), rate).value;
        expect(slope).toBeCloseTo((1 + share) / 2, 6);
      },
    ),
    { seed: SEED, numRuns: 50 },
  );
});

test('twoTermCurrent() takes pure diffusion and a pure surface current', () => {
  const diffusion = foundIn(twoTermCurrent(currents(Math.sqrt)));
  expect(diffusion.k1.value).toBeCloseTo(0, 9);
  expect(diffusion.rSquared).toBeCloseTo(1, 9);
  expect(foundIn(twoTermCurrent(currents((rate) => -2 * rate))).k2.value).toBeCloseTo(0, 9);
});

test('twoTermCurrent() refuses negative terms, bends, scatter, and what no fit over rates takes', () => {
  expect(refusalOf(twoTermCurrent(currents((rate) => 3 * rate - 0.2 * Math.sqrt(rate))))?.message).toMatch(
    /^k2 is -0.200/,
  );
  expect(refusalOf(twoTermCurrent(currents((rate) => Math.sqrt(rate) - 0.2 * rate)))?.message).toMatch(/^k1 is -0.200/);
  expect(codeOf(twoTermCurrent(currents((rate) => 1 / (1 / rate + 0.5))))).toBe('NOT_TWO_TERMS');
  expect(codeOf(twoTermCurrent(currents((rate) => (rate === 0.4 ? 3 : rate))))).toBe('POOR_FIT');
  expect(codeOf(twoTermCurrent(currents(() => 1, [1, 2, 3])))).toBe('TOO_FEW_RATES');
  expect(codeOf(twoTermCurrent(currents((rate) => rate - 0.4)))).toBe('SIGN_CHANGES');
  expect(codeOf(twoTermCurrent(currents(() => 1, [1, 1 + 1e-13, 1 + 2e-13, 1 + 3e-13])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(twoTermCurrent(currents((rate) => rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
});

test('the 95 % intervals of k1, k2 and the share hold the truth in about 95 % of 200 runs with 2 % noise', () => {
  const fits = Array.from({ length: 200 }, (_, seed) => {
    const noise = gaussian(seed + 1);
    const made = currents((rate) => 3 * rate + Math.sqrt(rate) + 0.05 * Math.sqrt(rate) * noise());
    return foundIn(twoTermCurrent(made, { mostBend: 10 }));
  });
  expectAbout95(fits.filter(({ k1 }) => within(3, k1)).length);
  expectAbout95(fits.filter(({ k2 }) => within(1, k2)).length);
  expectAbout95(fits.filter((fit) => within(3 / (3 + Math.sqrt(5)), capacitiveShareOf(fit, 0.2))).length);
});

const column = (potential: number, of: (rate: number) => number) => ({ potential, currents: RATES.map(of) });

test('capacitiveArea() is the share of the sums: k1 of 3 and 1, k2 of 1 and 3 make 1/2 at 1 mV/s', () => {
  const area = foundIn(
    capacitiveArea(RATES, [
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
  const { leftOut, covered } = foundIn(capacitiveArea(RATES, [good, good, bad(0.1)]));
  expect(leftOut).toMatchObject([{ potential: 0.1, refused: { code: 'SIGN_CHANGES' } }]);
  expect(covered).toBeCloseTo(1.232456 / (1.232456 + 0.3), 5);
  expect(refusalOf(capacitiveArea(RATES, [bad(0.1), bad(0.2), good]))?.message).toMatch(
    /^the two-term law holds at 1 of 3 potentials, in 51 % of the area, less than 80 %: at 0.100 V .* \(and at 1 more\)$/,
  );
  expect(codeOf(capacitiveArea(RATES, [column(1, () => 0)]))).toBe('LAW_DOES_NOT_HOLD');
  expect(codeOf(capacitiveArea(RATES, [bad(0.1)], { leastCovered: 0 }))).toBe('SIGN_CHANGES');
});

test('KA-12a: outerCharge() of 100 + 30/sqrt(v) is 100, with A = 30', () => {
  const made = charges((rate) => 100 + 30 / Math.sqrt(rate));
  const printed = [194.8683, 167.082, 147.4342, 138.7298, 133.541, 130];
  for (const [at, { charge }] of made.entries()) expect(charge).toBeCloseTo(printed[at] as number, 4);
  const { charge, slope, rSquared, from, to } = foundIn(outerCharge(made));
  expect(charge).toBeCloseTo(100, 9);
  expect(slope.value).toBeCloseTo(30, 9);
  expect([Math.round(rSquared), from, to]).toEqual([1, 0.1, 1]);
});

test('KA-12b: totalCharge() of 1/(1/400 + 0.0015 sqrt(v)) is 400; with KA-12a 300 are inner, and 0.25 outer', () => {
  const made = charges((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate)));
  const printed = [336.2089, 315.3758, 289.9657, 273.0827, 260.3054, 250];
  for (const [at, { charge }] of made.entries()) expect(charge).toBeCloseTo(printed[at] as number, 4);
  const total = foundIn(totalCharge(made));
  expect(total.charge).toBeCloseTo(400, 7);
  const outer = foundIn(outerCharge(charges((rate) => 100 + 30 / Math.sqrt(rate))));
  expect(total.charge - outer.charge).toBeCloseTo(300, 6);
  expect(foundIn(outerShare(outer, total)).share).toBeCloseTo(0.25, 8);
});

test('each line of Trasatti refuses the charges of the other: over a whole decade both cannot hold', () => {
  expect(refusalOf(totalCharge(charges((rate) => 100 + 30 / Math.sqrt(rate))))?.message).toMatch(
    /^over 0.1 to 1 mV\/s the points follow a bend, /,
  );
  expect(codeOf(outerCharge(charges((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate)))))).toBe('NOT_LINEAR');
});

test('Trasatti refuses scatter, charges that grow or are below 0, negative intercepts, and too few rates', () => {
  const jumping = [1, 2, 1, 2, 1, 2];
  expect(
    refusalOf(outerCharge(RATES.map((scanRate, at) => ({ scanRate, charge: jumping[at] as number }))))?.message,
  ).toMatch(/^over 0.1 to 1 mV\/s the points scatter by /);
  expect(codeOf(outerCharge(charges((rate) => 100 - 10 / Math.sqrt(rate))))).toBe('CHARGE_GROWS');
  expect(codeOf(outerCharge(charges(() => 0)))).toBe('CHARGE_NOT_ABOVE_ZERO');
  expect(codeOf(outerCharge(charges((rate) => 30 / Math.sqrt(rate) - 5)))).toBe('CHARGE_NEGATIVE');
  expect(codeOf(totalCharge(charges((rate) => 1 / (0.01 * Math.sqrt(rate) - 0.001))))).toBe('CHARGE_INFINITE');
  expect(codeOf(totalCharge(charges(() => 1, [1, 2, 3])))).toBe('TOO_FEW_RATES');
  expect(codeOf(totalCharge(charges(() => 1, [1, 1 + 1e-13, 1 + 2e-13, 1 + 3e-13])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(totalCharge(charges((rate) => 1 / rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
});

test('outerShare() has open ends where the lines leave them open, and refuses more outer than total charge', () => {
  const line = (charge: number, lower: number, upper: number | null) => ({
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
  expect(foundIn(outerShare(line(100, 90, null), line(400, 200, 500))).upper).toBeNull();
  expect(refusalOf(outerShare(line(500, 450, 550), line(400, 380, 420)))?.message).toBe(
    'the outer charge, at least 450.0, is above the total, at most 420.0',
  );
});

test('the 95 % intervals of both charges hold the truth in about 95 % of 200 runs with 0.5 % noise', () => {
  const options = { mostBend: 10 };
  expectAbout95(
    runsThatHold((noise) =>
      within(
        100,
        foundIn(
          outerCharge(
            charges((rate) => 100 + 30 / Math.sqrt(rate) + 0.7 * noise()),
            options,
          ),
        ),
      ),
    ),
  );
  expectAbout95(
    runsThatHold((noise) => {
      const made = charges((rate) => 1 / ((1 / 400 + 0.0015 * Math.sqrt(rate)) * (1 + 0.005 * noise())));
      return within(400, foundIn(totalCharge(made, options)));
    }),
  );
});

test('a total charge that the line leaves open above has no upper end', () => {
  const noise = gaussian(3);
  const made = charges((rate) => 1 / (0.00002 + 0.0015 * Math.sqrt(rate) + 0.00002 * noise()));
  expect(foundIn(totalCharge(made, { mostBend: 10 })).upper).toBeNull();
});

const CELL = { electrons: 1, area: 1.13, concentration: 0.01, temperature: 298.15 };

test('KA-13: randlesSevcikCurrent() is 3.03970e-4 A with 2.69e5, and 268648.4/269000 of it with all digits', () => {
  const current = randlesSevcikCurrent(CELL, 1e-10, 1e-4);
  expect((current * (2.69e5 / 268648.4)) / 3.0397e-4).toBeCloseTo(1, 5);
  expect(randlesSevcikCurrent({ ...CELL, area: 1, concentration: 1 }, 1, 1)).toBeCloseTo(268648.4, 1);
  expect(randlesSevcikDiffusivity(CELL, current / Math.sqrt(1e-4)) / 1e-10).toBeCloseTo(1, 12);
  expect(() => randlesSevcikCurrent(CELL, 0, 1)).toThrow(RangeError);
  expect(() => randlesSevcikDiffusivity(CELL, -1)).toThrow(RangeError);
});

test('diffusivityOfPeaks() gives 1e-10 cm2/s back, and its interval holds it in about 95 % of 200 noisy runs', () => {
  const exact = currents((rate) => 1000 * randlesSevcikCurrent(CELL, 1e-10, rate / 1000));
  expect(foundIn(diffusivityOfPeaks(CELL, exact)).value / 1e-10).toBeCloseTo(1, 9);
  expectAbout95(
    runsThatHold((noise) => {
      const made = diffusivityOfPeaks(
        CELL,
        exact.map((each) => ({ ...each, current: -each.current + 1e-3 * noise() })),
      );
      return 'found' in made && within(1e-10, made.found);
    }),
  );
});

test('diffusivityOfPeaks() refuses peaks that diffusion alone does not control', () => {
  expect(
    refusalOf(
      diffusivityOfPeaks(
        CELL,
        currents((rate) => rate ** 0.7),
      ),
    )?.message,
  ).toMatch(/^b is 0.700 .* not within/);
  expect(
    codeOf(
      diffusivityOfPeaks(
        CELL,
        currents((rate) => rate + Math.sqrt(rate), DECADES),
      ),
    ),
  ).toBe('B_CHANGES');
});
