import { expect, test } from '@jest/globals';
import { bValue } from '../../../src/science/curves/bValue.ts';
import { estimateOf } from '../../../src/science/curves/numerics/estimate.ts';
import { codeOf, foundIn, refusalOf } from '../../support/analysed.ts';
import { currentsAt, DECADE, DECADES, expectAbout95, isWithin, runsThatHold } from '../../support/voltammograms.ts';

test('KA-10a: bValue() of 2 v^0.8 is 0.8, with a = 2, of either sign', () => {
  for (const sign of [1, -1]) {
    const { b, prefactor, decades } = foundIn(bValue(currentsAt((rate) => sign * 2 * rate ** 0.8)));
    expect(b.value).toBeCloseTo(0.8, 10);
    expect(prefactor.value).toBeCloseTo(2, 10);
    expect(decades).toBeCloseTo(1, 10);
  }
});

test('KA-10b: bValue() of scattered currents is 0.794993, 0.772869 to 0.817117, with R^2 0.999598 and a 1.993875', () => {
  const said = [0.323318, 0.546373, 0.970509, 1.302498, 1.673023, 2.02];
  const { b, prefactor, rSquared } = foundIn(
    bValue(DECADE.map((scanRate, at) => ({ scanRate, current: said[at] as number }))),
  );
  expect(b.value).toBeCloseTo(0.794993, 5);
  expect(b.error).toBeCloseTo(0.0079685, 6);
  const line = estimateOf(b.value, b.error, 4);
  expect(line.lower).toBeCloseTo(0.772869, 5);
  expect(line.upper).toBeCloseTo(0.817117, 5);
  // by the squares of the currents, where noise is alike in mA, the line leaves more open
  expect(b.lower).toBeCloseTo(0.760339, 5);
  expect(b.upper).toBeGreaterThanOrEqual(line.upper);
  expect(rSquared).toBeCloseTo(0.999598, 6);
  expect(prefactor.value).toBeCloseTo(1.993875, 5);
});

test('bValue() is never moved into 0.5 to 1: 0.3 and 1.3 stay what they are', () => {
  for (const b of [0.3, 1.3]) expect(foundIn(bValue(currentsAt((rate) => rate ** b))).b.value).toBeCloseTo(b, 10);
});

test('no one b fits k1 v + k2 sqrt(v) over three decades: it is refused, though R^2 is above 0.99', () => {
  const sum = currentsAt((rate) => rate + 2 * Math.sqrt(rate), DECADES);
  expect(refusalOf(bValue(sum))).toEqual({
    code: 'B_CHANGES',
    message:
      'no one b fits: it is 0.546 at the slowest and 0.929 at the fastest rate, as of a surface and a diffusion current ' +
      'side by side',
  });
  // over one decade too, where the currents are exact
  expect(codeOf(bValue(currentsAt((rate) => 3 * rate + Math.sqrt(rate))))).toBe('B_CHANGES');
});

test('made two-term currents with 1 % noise are refused in nearly all of 200 runs', () => {
  const refusals = runsThatHold((noise) => {
    const made = bValue(currentsAt((rate) => (rate + 2 * Math.sqrt(rate)) * Math.exp(0.01 * noise()), DECADES));
    return codeOf(made) === 'B_CHANGES';
  });
  expect(refusals).toBeGreaterThanOrEqual(195);
});

test('no one b fits a current that a resistance limits, i = i_0 / (1 + i_0 / i_max)', () => {
  const limited = currentsAt((rate) => 1 / (1 / rate + 1 / 20), DECADES);
  expect(refusalOf(bValue(limited))?.message).toMatch(/at the slowest .* as of a current that a resistance limits$/);
});

test('bValue() refuses scatter, few rates, rates of 0, rates that are nearly one, and signs that change', () => {
  expect(refusalOf(bValue(currentsAt((rate) => (rate === 0.4 ? 3 : rate))))).toMatchObject({ code: 'POOR_FIT' });
  expect(
    codeOf(
      bValue(
        currentsAt((rate) => rate ** 0.8),
        { leastRSquared: 1.1 },
      ),
    ),
  ).toBe('POOR_FIT');
  expect(refusalOf(bValue(currentsAt((rate) => rate, [0.1, 0.2, 0.4, 0.4])))?.message).toBe(
    '3 scan rates: a fit over them needs 4, and better a whole decade',
  );
  expect(codeOf(bValue(currentsAt(() => 1, [0, 1, 2, 3])))).toBe('RATE_NOT_ABOVE_ZERO');
  expect(codeOf(bValue(currentsAt(() => 1, [100, 100 + 1e-12, 100 + 2e-12, 100 + 3e-12])))).toBe('POINTS_DEPENDENT');
  expect(codeOf(bValue(currentsAt((rate) => rate, [1, 1 + 1e-13, 1 + 2e-13, 2])))).toBe('POINTS_DEPENDENT');
  expect(refusalOf(bValue(currentsAt((rate) => rate - 0.4)))?.message).toMatch(/changes its sign .*: -0.3 at 0.1 mV/);
});

test('the 95 % interval of bValue() holds b in about 95 % of 200 runs with 3 % noise, of which few are refused', () => {
  let refusals = 0;
  expectAbout95(
    runsThatHold((noise) => {
      const made = currentsAt((rate) => 2 * rate ** 0.7 * Math.exp(0.03 * noise()));
      if ('refused' in bValue(made)) refusals += 1;
      return isWithin(0.7, foundIn(bValue(made, { mostChange: 10 })).b);
    }),
  );
  expect(refusals).toBeLessThanOrEqual(20);
});
