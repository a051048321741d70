import { expect, test } from '@jest/globals';
import type { Branch } from '../../../src/science/curves/branch.ts';
import { peaksAtRate, samePeak } from '../../../src/science/curves/samePeak.ts';
import { doubtfulMaximum, voltammetricPeaks } from '../../../src/science/curves/voltammetricPeaks.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { gaussian, hump } from '../../support/voltammograms.ts';

function branch(current: (potential: number) => number, direction: Branch['direction'] = 'ANODIC', rows = 400): Branch {
  const potential = Float64Array.from({ length: rows }, (_, row) => (2 * row) / rows);
  return { direction, potential, current: potential.map(current) };
}

const peak = hump(0.6, 0.1);

test('voltammetricPeaks() finds 3 mA at 0.6 V, and its mirror image in a cathodic sweep', () => {
  const [anodic] = voltammetricPeaks(branch((at) => 3 * peak(at)));
  expect(anodic?.potential.value).toBeCloseTo(0.6, 4);
  expect((anodic?.current.value ?? 0) / 3).toBeCloseTo(1, 2);
  expect(anodic?.prominence).toBeCloseTo(3, 2);
  const [cathodic] = voltammetricPeaks(branch((at) => -3 * peak(at), 'CATHODIC'));
  expect(cathodic?.current.value).toBe(-(anodic?.current.value ?? 0));
  expect(cathodic?.current.lower).toBe(-(anodic?.current.upper ?? 0));
});

test('voltammetricPeaks() gives two peaks, the more prominent first, and none of a twentieth of the range', () => {
  const current = (at: number) => 3 * hump(0.5, 0.08)(at) + 5 * hump(1.4, 0.08)(at) + 0.1 * hump(1, 0.05)(at);
  const peaks = voltammetricPeaks(branch(current));
  expect(peaks.map(({ potential }) => Number(potential.value.toFixed(2)))).toEqual([1.4, 0.5]);
  expect(voltammetricPeaks(branch(current), { leastShare: 0.01 })).toHaveLength(3);
});

test('a jump of the current in a row or two is no peak, nor does it move the peak that it stands on', () => {
  const jumpy = branch((at) => 3 * peak(at));
  jumpy.current[300] = 61.3;
  jumpy.current[301] = 40;
  jumpy.current[118] = 9;
  const peaks = voltammetricPeaks(jumpy);
  expect(peaks.map(({ potential }) => potential.value.toFixed(3))).toEqual(['0.600']);
  expect((peaks[0]?.current.value ?? 0) / 3).toBeCloseTo(1, 2);
});

test('a current that is as noisy as it is large has no peak: a short circuit', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const noise = gaussian(seed);
    expect(voltammetricPeaks(branch((at) => (at > 0.5 && at < 1.5 ? 10 + 4 * noise() : 0.01)))).toEqual([]);
  }
});

test('a current that rises to the end of its sweep, one against its direction, and a level one have no peak', () => {
  expect(voltammetricPeaks(branch((at) => at ** 3))).toEqual([]);
  expect(voltammetricPeaks(branch((at) => -5 + peak(at)))).toEqual([]);
  expect(voltammetricPeaks(branch(() => 1))).toEqual([]);
  expect(voltammetricPeaks(branch(() => 1, 'ANODIC', 0))).toEqual([]);
});

test('a top of too few rows, a flat one, and one at a single potential are no peaks', () => {
  expect(voltammetricPeaks(branch(hump(1, 0.004), 'ANODIC', 400))).toEqual([]);
  expect(voltammetricPeaks(branch((at) => (at > 0.5 && at < 1.5 ? 1 : 0)))).toEqual([]);
  const still = branch(peak);
  expect(voltammetricPeaks({ ...still, potential: still.potential.map(() => 1) })).toEqual([]);
});

test('the 95 % intervals of voltammetricPeaks() hold position and height in about 95 % of 200 noisy sweeps', () => {
  let [positions, heights] = [0, 0];
  for (let seed = 1; seed <= 200; seed += 1) {
    const noise = gaussian(seed);
    const [found] = voltammetricPeaks(branch((at) => 3 * peak(at) + 0.03 * noise()));
    if (found === undefined) continue;
    if (found.potential.lower <= 0.6 && found.potential.upper >= 0.6) positions += 1;
    if (found.current.lower <= 3 && found.current.upper >= 3) heights += 1;
  }
  for (const held of [positions, heights]) {
    expect(held).toBeGreaterThanOrEqual(180);
    expect(held).toBeLessThanOrEqual(199);
  }
});

test('a peak seven times its base is found in 5 mV steps under noise of 3 %, in 95 of 100 sweeps at least', () => {
  const height = hump(0.6, 0.14);
  let [told, positions, heights] = [0, 0, 0];
  for (let seed = 1; seed <= 200; seed += 1) {
    const noise = gaussian(seed);
    const [found] = voltammetricPeaks(branch((at) => (0.15 + height(at)) * (1 + 0.03 * noise())));
    if (found === undefined) continue;
    told += 1;
    if (found.potential.lower <= 0.6 && found.potential.upper >= 0.6) positions += 1;
    if (found.current.lower <= 1.15 && found.current.upper >= 1.15) heights += 1;
  }
  expect(told).toBeGreaterThanOrEqual(190);
  for (const held of [positions, heights]) expect(held / told).toBeGreaterThanOrEqual(0.9);
});

test('doubtfulMaximum() tells what the most prominent maximum lacks: rows, height above noise, or an arch', () => {
  expect(doubtfulMaximum(branch((at) => 3 * peak(at)))).toBeNull();
  expect(doubtfulMaximum(branch((at) => at ** 3))).toBeNull();
  expect(doubtfulMaximum(branch((at) => (Math.abs(at - 1) < 0.008 ? 1 : 0)))).toBe(
    'its maximum at 0.995 V has 3 rows above half its height, where a peak has 5',
  );
  expect(doubtfulMaximum(branch((at) => (at > 0.5 && at < 1.5 ? 1 : 0)))).toBe(
    'its maximum at 0.505 V has a top of 199 rows that is not certainly arched beside their noise',
  );
  const shaken = branch((at) => (Math.abs(at - 1) < 0.3 ? 1 + 0.2 * gaussian(Math.round(1000 * at))() : 0));
  expect(doubtfulMaximum(shaken)).toMatch(
    /^its maximum at \d\.\d+ V stands \d\.\d+ standard deviations of the noise above its feet, where a peak stands 10$/,
  );
});

const at = (scanRate: number, potential: number) =>
  peaksAtRate({ scanRate, branch: branch((each) => scanRate * hump(potential, 0.1)(each)) });

test('samePeak() follows the highest peak, and refuses one that moves or is missing', () => {
  const followed = foundIn(samePeak([at(1, 0.6), at(2, 0.65)], 0.1));
  expect(followed.map(({ scanRate, peak: { potential } }) => [scanRate, Number(potential.value.toFixed(2))])).toEqual([
    [1, 0.6],
    [2, 0.65],
  ]);
  expect(refusalOf(samePeak([at(1, 0.6), at(2, 0.9)], 0.1))).toEqual({
    code: 'PEAK_MOVES',
    message:
      'the highest peak moves by 0.300 V, more than 0.1 V: 0.600 V at 1 mV/s, 0.900 V at 2 mV/s; a resistance moves it, ' +
      'or it is not one peak',
  });
  expect(refusalOf(samePeak([at(1, 0.6), { scanRate: 2, peaks: [], doubt: null }], 0.1))?.message).toBe(
    'there is no peak at 2 mV/s: a fit over peaks needs one at each rate',
  );
  const doubtful = peaksAtRate({ scanRate: 2, branch: branch((each) => (Math.abs(each - 1) < 0.008 ? 1 : 0)) });
  expect(refusalOf(samePeak([at(1, 0.6), doubtful, { scanRate: 3, peaks: [], doubt: null }], 0.1))).toEqual({
    code: 'PEAK_IN_NOISE',
    message:
      'no peak is clear of the noise at 2, 3 mV/s, and a fit over peaks needs one at each rate: at 2 mV/s its maximum at ' +
      '0.995 V has 3 rows above half its height, where a peak has 5; more rows, or less noise, would do',
  });
});
