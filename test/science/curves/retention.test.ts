import { expect, test } from '@jest/globals';
import { meanCurrent } from '../../../src/science/curves/meanCurrent.ts';
import { rateSeries } from '../../../src/science/curves/rateSeries.ts';
import { fittedFade, geometricFade, retentions } from '../../../src/science/curves/retention.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

test.each([
  [500, 0.81, 0.042135],
  [500, 0.84, 0.034865],
  [500, 0.67, 0.080063],
  [100, 0.85, 0.162387],
  [100, 0.83, 0.186156],
  [100, 0.79, 0.235445],
])('KA-5: over %d cycles, to keep %d is to lose %d % in each', (cycles, kept, percent) => {
  expect(100 * geometricFade(kept, cycles)).toBeCloseTo(percent, 6);
  // and that loss, cycle by cycle, leaves what is kept
  expect((1 - geometricFade(kept, cycles)) ** cycles).toBeCloseTo(kept, 12);
});

test('KA-5b: where 57 % of the capacity do not fade, 83 % of the whole are 60.4651 % of the rest', () => {
  const cycle = (number: number, slope: number) => ({ cycle: number, capacity: slope + 57 });
  const [whole] = foundIn(retentions([cycle(1, 43), cycle(101, 26)], 1));
  expect(whole?.kept).toBeCloseTo(0.83, 12);
  const [slope] = foundIn(
    retentions(
      [
        { cycle: 1, capacity: 43 },
        { cycle: 101, capacity: 26 },
      ],
      1,
    ),
  );
  expect(slope?.kept).toBeCloseTo(0.604651, 6);
});

test('retentions() are held against the reference cycle, of cycles behind it', () => {
  const cycles = [400, 320, 304, 288].map((capacity, at) => ({ cycle: at + 1, capacity }));
  expect(foundIn(retentions(cycles, 2)).map(({ cycle, kept }) => [cycle, kept])).toEqual([
    [3, 0.95],
    [4, 0.9],
  ]);
  expect(refusalOf(retentions(cycles, 9))?.message).toBe('cycle 9 is to be the reference, but it is not in the record');
  expect(refusalOf(retentions([{ cycle: 1, capacity: 0 }], 1))?.message).toContain('has no capacity');
  expect(refusalOf(retentions(cycles, 4))?.code).toBe('NO_LATER_CYCLE');
});

test('fittedFade() of a capacity that loses 1 % in each cycle is 1 %', () => {
  const fade = foundIn(fittedFade([1, 2, 3, 4].map((cycle) => ({ cycle, capacity: 300 * 0.99 ** cycle }))));
  expect(fade.value).toBeCloseTo(0.01, 12);
  expect(refusalOf(fittedFade([{ cycle: 1, capacity: 1 }]))?.code).toBe('TOO_FEW_CYCLES');
  const empty = [1, 2, 3].map((cycle) => ({ cycle, capacity: cycle - 1 }));
  expect(refusalOf(fittedFade(empty))?.code).toBe('TOO_FEW_CYCLES');
  const same = [1, 1, 1].map((cycle) => ({ cycle, capacity: 1 }));
  expect(refusalOf(fittedFade(same))?.code).toBe('POINTS_DEPENDENT');
});

test('the 95 % interval of the fade holds the truth in 95 % of 200 noisy records', () => {
  let inside = 0;
  for (let run = 0; run < 200; run += 1) {
    const noise = normalNumbers(17 * run + 2);
    const cycles = Array.from({ length: 100 }, (_, at) => ({
      cycle: at + 1,
      capacity: 300 * 0.9985 ** at * (1 + 0.01 * noise()),
    }));
    const { lower, upper } = foundIn(fittedFade(cycles));
    if (lower <= 0.0015 && upper >= 0.0015) inside += 1;
  }
  expect(inside).toBeGreaterThanOrEqual(180);
  expect(inside).toBeLessThanOrEqual(199);
});

const RATES = [0.1, 0.2, 0.5, 1, 2, 5, 10];
test.each([
  ['Li', [100, 74.32, 61.94, 50.68, 37.16, 22.07, 9.46]],
  ['Na', [100, 83.41, 68.72, 59.48, 43.84, 33.18, 21.8]],
  ['K', [100, 74.04, 61.28, 42.98, 35.32, 22.13, 10.64]],
])('KA-7: each rate of %s keeps its share of the capacity at the lowest', (_, shares) => {
  const cycles = [...RATES, 0.1].flatMap((current, step) =>
    // five cycles at each rate, the last of which counts
    [4, 3, 2, 1, 0].map((more, at) => ({
      cycle: 5 * step + at + 1,
      current: 300 * current * (1 + 0.001 * at),
      capacity: (shares[step] ?? 95) * 2.22 + more,
    })),
  );
  const { steps, reference, again } = foundIn(rateSeries(cycles, 0.05));
  const kept = steps.map(({ capacity }) => Number(((100 * capacity) / reference.capacity).toFixed(2)));
  expect(kept).toEqual([...shares, 95]);
  expect(again?.cycles[0].cycle).toBe(36);
  expect(again?.current).toBeCloseTo(30.06, 9);
});

test('rateSeries() takes the first step at the lowest current for reference, and refuses a single current', () => {
  const at = (cycle: number, current: number) => ({ cycle, current, capacity: 300 - cycle });
  const series = foundIn(rateSeries([at(1, 100), at(2, 20), at(3, 200), at(4, 19.5)], 0.05));
  expect(series.steps).toHaveLength(4);
  expect(series.reference.cycles[0].cycle).toBe(2);
  expect(series.again).toBeNull();
  expect(refusalOf(rateSeries([at(1, 20), at(2, 20.5)], 0.05))?.code).toBe('ONE_RATE');
  expect(refusalOf(rateSeries([], 0.05))?.code).toBe('ONE_RATE');
});

test('meanCurrent() is that under which the charge flowed: rests count nothing', () => {
  const time = Float64Array.of(0, 3600, 3600, 7200, 7200, 10_800);
  const current = Float64Array.of(-2, -2, 0, 0, -1, -1);
  // 2 mAh at 2 mA and 1 mAh at 1 mA
  expect(meanCurrent({ time, current }, { from: 0, to: 5 })).toBeCloseTo(5 / 3, 12);
  expect(meanCurrent({ time, current }, { from: 0, to: 0 })).toBe(0);
});
