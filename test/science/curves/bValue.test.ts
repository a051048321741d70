import { expect, test } from '@jest/globals';
import { bValue } from '../../../src/science/curves/bValue.ts';
import { estimateOf } from '../../../src/science/curves/numerics/estimate.ts';
import { codeOf, foundIn, refusalOf } from '../../support/analysed.ts';
import { currentsAt, DECADE, DECADES } from '../../support/voltammograms.ts';

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

test('bValue() refuses currents whose weights leave one rate alone', () => {
  expect(codeOf(bValue(currentsAt((rate) => rate ** 100, [2, 4, 6, 8])))).toBe('POINTS_DEPENDENT');
});

test('the change of b is told with its interval: 0 for a power law, that of a parabola else', () => {
  expect(foundIn(bValue(currentsAt((rate) => rate ** 0.7))).change.value).toBeCloseTo(0, 9);
  // ln i = 0.7 x + 0.01 x^2 with x = ln v: b grows by 0.02 x ln 10 over a decade
  const bent = currentsAt((rate) => Math.exp(0.7 * Math.log(rate) + 0.01 * Math.log(rate) ** 2));
  const { b, change } = foundIn(bValue(bent));
  expect(change.value).toBeCloseTo(0.02 * Math.LN10, 9);
  // from 0.7 - 0.02 ln 10 at the slowest to 0.7 at the fastest
  expect(b.lower).toBeLessThanOrEqual(0.7 - 0.02 * Math.LN10 + 1e-9);
  expect(b.upper).toBeGreaterThanOrEqual(0.7 - 1e-9);
});
