import { expect, test } from '@jest/globals';
import { bValue } from '../../../src/science/curves/bValue.ts';
import { estimateOf } from '../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../support/analysed.ts';
import { currentsAt, DECADE, DECADES, isWithin, runsThatHold } from '../../support/voltammograms.ts';

const relative = (size: number) => (noise: () => number) => (current: number) => current * Math.exp(size * noise());
/** Alike in mA at all rates, as a share of the least current: 0.2 at 0.1 mV/s. */
const absolute = (size: number) => (noise: () => number) => (current: number) => current + size * 0.2 * noise();

// the interval reaches over those of two courses of the noise and over a bend, so that more than 95 in 100 hold the truth
test.each([
  ['3 % of each current over a decade', relative(0.03), DECADE],
  ['3 % of each current over three decades', relative(0.03), DECADES],
  ['10 % of the least current over a decade', absolute(0.1), DECADE],
  ['10 % of the least current over three decades', absolute(0.1), DECADES],
  ['20 % of the least current over four rates', absolute(0.2), [0.1, 0.2, 0.5, 1]],
] as const)(
  'with noise of %s at least 180 of 200 intervals of bValue() hold b, and few runs are refused',
  (_, noisy, rates) => {
    let refusals = 0;
    const held = runsThatHold((noise) => {
      const scattered = noisy(noise);
      // 0.2 mA at 0.1 mV/s
      const made = currentsAt((rate) => scattered(0.2 * (rate / 0.1) ** 0.7), rates);
      if ('refused' in bValue(made, { leastRSquared: 0 })) refusals += 1;
      return isWithin(0.7, foundIn(bValue(made, { mostChange: 10, leastRSquared: 0 })).b);
    });
    expect(held).toBeGreaterThanOrEqual(180);
    expect(refusals).toBeLessThanOrEqual(30);
  },
);

test('the line alone would hold b in too few of 200 runs with noise that is alike in mA', () => {
  const noisy = absolute(0.1);
  const held = runsThatHold((noise) => {
    const scattered = noisy(noise);
    const made = currentsAt((rate) => scattered(0.2 * (rate / 0.1) ** 0.7));
    const { b } = foundIn(bValue(made, { mostChange: 10, leastRSquared: 0 }));
    return isWithin(0.7, estimateOf(b.value, b.error, DECADE.length - 2));
  });
  expect(held).toBeLessThan(180);
});

/** b is 1 below, and 0.5 above a scan rate. */
const kinked = (at: number) => (rate: number) => (rate / at) ** (rate < at ? 1 : 0.5);

/** How many of 200 runs are refused, and in how many others the interval reaches from one exponent to the other. */
function judged(
  current: (rate: number) => number,
  rates: readonly number[],
  size: number,
  [low, high]: readonly number[],
) {
  let [refusals, honest, silent] = [0, 0, 0];
  runsThatHold((noise) => {
    const scattered = relative(size)(noise);
    const made = bValue(
      currentsAt((rate) => scattered(current(rate)), rates),
      { leastRSquared: 0 },
    );
    if ('refused' in made) refusals += 1;
    else {
      const { b, change } = made.found;
      // to a tenth of the distance between diffusion and a surface process
      if (b.lower <= (low as number) + 0.05 && (high as number) - 0.05 <= b.upper) honest += 1;
      if (change.lower >= -0.05 && change.upper <= 0.05) silent += 1;
    }
    return true;
  });
  return { refusals, honest, silent };
}

test.each([
  [0.01, DECADE, 0.35, 198],
  [0.03, DECADE, 0.35, 175],
  [0.05, DECADE, 0.35, 130],
  [0.01, DECADES, 3, 200],
  [0.05, DECADES, 3, 198],
  [0.1, DECADES, 3, 190],
])(
  'with noise of %d, b of 1 below and 0.5 above a rate is refused, or told as wide as that',
  (size, rates, at, least) => {
    const { refusals, honest, silent } = judged(kinked(at), rates, size, [0.5, 1]);
    expect(refusals).toBeGreaterThanOrEqual(least);
    expect(refusals + honest).toBeGreaterThanOrEqual(190);
    expect(silent).toBe(0);
  },
);

test('four rates do not refuse a kink in noise of 5 %, but say that b may change, and nearly always reach over both', () => {
  const { refusals, honest, silent } = judged(kinked(0.3), [0.1, 0.2, 0.5, 1], 0.05, [0.5, 1]);
  expect(refusals + honest).toBeGreaterThanOrEqual(175);
  expect(silent).toBe(0);
});

test.each([
  [0.01, 200],
  [0.05, 195],
])('with noise of %d the sum v + 2 sqrt(v) over three decades is refused', (size, least) => {
  const { refusals, silent } = judged((rate) => rate + 2 * Math.sqrt(rate), DECADES, size, [0.546, 0.929]);
  expect(refusals).toBeGreaterThanOrEqual(least);
  expect(silent).toBe(0);
});

test.each([0.01, 0.03])('with noise of %d a current that a resistance limits is refused over three decades', (size) => {
  const { refusals } = judged((rate) => 1 / (1 / rate + 1 / 20), DECADES, size, [0.17, 1]);
  expect(refusals).toBeGreaterThanOrEqual(195);
});
