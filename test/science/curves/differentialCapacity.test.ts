import { expect, test } from '@jest/globals';
import { differentialCapacity } from '../../../src/science/curves/differentialCapacity.ts';
import { differentialCapacityPeaks } from '../../../src/science/curves/differentialCapacityPeaks.ts';
import { potentialGrid, potentialOf } from '../../../src/science/curves/potentialGrid.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const OPTIONS = { step: 0.001, window: 11, order: 3 };
const LIMITS = { prominence: 0.05, distance: 0.01 };
const numbers = (...values: number[]) => Float64Array.from(values);

/** 200 mAh/g that go in around 0.068 V, from 0.2 to 0 V: the known answer KA-2. */
const logistic = (potential: number) => 200 / (1 + Math.exp((potential - 0.068) / 0.01));
const KA2: Profile = (() => {
  const voltage = Float64Array.from({ length: 2001 }, (_, row) => 0.2 - row * 1e-4);
  return { voltage, capacity: voltage.map(logistic) };
})();

/** The same at constant current, where the potential has noise. */
function noisyLogistic(rows: number, sigma: number, seed: number): Profile {
  const noise = normalNumbers(seed);
  const capacity = Float64Array.from({ length: rows }, (_, row) => 0.2 + (199.6 * row) / (rows - 1));
  return { capacity, voltage: capacity.map((charge) => 0.068 + 0.01 * Math.log(200 / charge - 1) + sigma * noise()) };
}

const peaksOf = (profile: Profile, options = OPTIONS, limits = LIMITS) =>
  differentialCapacityPeaks(foundIn(differentialCapacity(profile, options)), limits).peaks;

const none = { code: 'NONE', message: 'there is no peak' };

const highestOf = (profile: Profile) => peaksOf(profile).toSorted((a, b) => b.height - a.height)[0];

test('KA-2: central differences on the grid give 4995.84 at 0.068 V, Savitzky and Golay 4999.23', () => {
  const { grid, potential, value } = foundIn(differentialCapacity(KA2, OPTIONS));
  const at = 68 - grid.first;
  expect(potentialOf(grid, at)).toBeCloseTo(0.068, 12);
  const central = ((grid.charge[at + 1] as number) - (grid.charge[at - 1] as number)) / 0.002;
  expect(central).toBeCloseTo(4995.84, 2);
  const highest = value.indexOf(Math.max(...value));
  expect(potential[highest]).toBeCloseTo(0.068, 12);
  expect(value[highest]).toBeCloseTo(4999.23, 2);
});

test('KA-2: the peak lies at 0.068 V, is 5000 mAh/g/V high and 35.255 mV wide', () => {
  const [peak, ...others] = peaksOf(KA2);
  const { potential, height } = foundIn(peak?.summit ?? { refused: none });
  expect(others).toEqual([]);
  expect(potential.value).toBeCloseTo(0.068, 9);
  expect(Math.abs(height.value / 5000 - 1)).toBeLessThan(0.002);
  expect(Math.abs(foundIn(peak?.width ?? { found: 0 }) / 0.0352549 - 1)).toBeLessThan(0.002);
});

test('KA-2: 197.3229 mAh/g flow within 50 mV of the peak', () => {
  const { charge, first } = foundIn(potentialGrid(KA2, 0.001));
  expect((charge[118 - first] as number) - (charge[18 - first] as number)).toBeCloseTo(197.3229, 4);
});

test('the area of a peak is the charge between the minima beside it', () => {
  // two steps of 100 and 50 mAh/g, 0.1 V apart: the minimum lies nearer to the smaller one
  const voltage = Float64Array.from({ length: 4001 }, (_, row) => row * 1e-4);
  const charge = (v: number) => 100 / (1 + Math.exp((0.15 - v) / 0.01)) + 50 / (1 + Math.exp((0.25 - v) / 0.01));
  const [left, right] = peaksOf({ voltage, capacity: voltage.map(charge) });
  expect(left?.area).toBeCloseTo(charge(left?.to ?? 0) - charge(0.005), 6);
  expect(right?.area).toBeCloseTo(charge(0.395) - charge(left?.to ?? 0), 6);
  expect((left?.area ?? 0) + (right?.area ?? 0)).toBeCloseTo(150, 3);
  expect(right?.from).toBe(left?.to);
});

test('the 95 % interval of a peak holds its true potential in 95 % of 200 noisy records', () => {
  const truths = Array.from({ length: 200 }, (_, run) => {
    const { potential } = foundIn(highestOf(noisyLogistic(1000, 2e-4, 7919 * run + 1))?.summit ?? { refused: none });
    return potential.lower <= 0.068 && potential.upper >= 0.068;
  });
  const inside = truths.filter(Boolean).length;
  expect(inside).toBeGreaterThanOrEqual(180);
  expect(inside).toBeLessThanOrEqual(199);
});

test('noise of 1 mV does not drag a peak along, as to keep only rows beyond all before them would', () => {
  const profile = noisyLogistic(5000, 1e-3, 3);
  const [voltage, capacity]: [number[], number[]] = [[], []];
  for (const [row, potential] of profile.voltage.entries()) {
    if (potential >= (voltage.at(-1) ?? 1)) continue;
    voltage.push(potential);
    capacity.push(profile.capacity[row] as number);
  }
  const monotone = { voltage: Float64Array.from(voltage), capacity: Float64Array.from(capacity) };
  const shiftOf = (made: Profile) => foundIn(highestOf(made)?.summit ?? { refused: none }).potential.value - 0.068;
  expect(Math.abs(shiftOf(profile))).toBeLessThan(5e-4);
  expect(shiftOf(monotone)).toBeLessThan(-1e-3);
});

test('made logistic steps with noise are recovered: 0.05, 0.15 and 0.30 V', () => {
  const steps = [
    [0.05, 120],
    [0.15, 60],
    [0.3, 40],
  ] as const;
  const noise = normalNumbers(11);
  const potentials = Array.from({ length: 40_001 }, (_, row) => 0.4 - row * 1e-5);
  const charge = (v: number) => steps.reduce((sum, [at, share]) => sum + share / (1 + Math.exp((v - at) / 0.008)), 0);
  const profile = {
    capacity: Float64Array.from(potentials, charge),
    voltage: Float64Array.from(potentials, (v) => v + 1e-4 * noise()),
  };
  const peaks = peaksOf(profile);
  expect(peaks).toHaveLength(3);
  for (const [place, [at, share]] of steps.entries()) {
    const { potential, height } = foundIn(peaks[place]?.summit ?? { refused: none });
    expect(Math.abs(potential.value - at)).toBeLessThan(3e-4);
    expect(Math.abs((height.value * 4 * 0.008) / share - 1)).toBeLessThan(0.02);
  }
});

test('potentialGrid() interpolates between rows, whichever way the potential runs', () => {
  const falling = { capacity: numbers(0, 10, 30), voltage: numbers(1, 0.5, 0) };
  const rising = { capacity: numbers(0, 20, 30), voltage: numbers(0, 0.5, 1) };
  for (const profile of [falling, rising]) {
    const { first, charge } = foundIn(potentialGrid(profile, 0.25));
    expect(first).toBeCloseTo(0, 12);
    expect([...charge].map((each) => Number(each.toFixed(9)))).toEqual([0, 10, 20, 25, 30]);
  }
});

test('potentialGrid() counts what flows below its lowest node, and shares what flows on a node', () => {
  const { first, charge } = foundIn(
    potentialGrid({ capacity: numbers(0, 4, 10), voltage: numbers(0.15, 0.45, 0.45) }, 0.1),
  );
  expect(first).toBe(2);
  // 4 over 0.3 V, then 6 at 0.45 V, between nodes
  expect([...charge].map((each) => Number(each.toFixed(9)))).toEqual([0.666666667, 2, 3.333333333]);
  const onNode = foundIn(potentialGrid({ capacity: numbers(0, 6, 6, 12), voltage: numbers(0.3, 0.3, 0.2, 0.4) }, 0.1));
  expect([...onNode.charge].map((each) => Number(each.toFixed(9)))).toEqual([0, 6, 12]);
});

test('potentialGrid() counts what flows on the way back where it flows, and a rest nothing', () => {
  const { charge } = foundIn(potentialGrid({ capacity: numbers(0, 2, 2, 4), voltage: numbers(0.4, 0.2, 0.4, 0) }, 0.2));
  expect([...charge].map((each) => Number(each.toFixed(9)))).toEqual([0, 1, 4]);
});

test('what makes no grid, no window or too few rows is refused with the reason', () => {
  expect(refusalOf(potentialGrid(KA2, 0))?.code).toBe('GRID_UNFIT');
  expect(refusalOf(potentialGrid(KA2, 1))?.code).toBe('GRID_UNFIT');
  expect(refusalOf(potentialGrid({ capacity: numbers(), voltage: numbers() }, 0.001))?.code).toBe('GRID_UNFIT');
  expect(refusalOf(differentialCapacity(KA2, { ...OPTIONS, step: -1 }))?.code).toBe('GRID_UNFIT');
  expect(refusalOf(differentialCapacity(KA2, { ...OPTIONS, window: 10 }))?.code).toBe('WINDOW_UNFIT');
  expect(refusalOf(differentialCapacity(KA2, { ...OPTIONS, window: 301 }))?.code).toBe('TOO_FEW_POINTS');
  const coarse = { capacity: numbers(0, 10, 30), voltage: numbers(1, 0.5, 0) };
  expect(refusalOf(differentialCapacity(coarse, OPTIONS))).toEqual({
    code: 'GRID_TOO_FINE',
    message: '3 rows are 0.033 in each window of 11 steps of 0.001 V, which takes 4: take a greater step',
  });
});

test('a flank that does not fall to half the height leaves the width open', () => {
  // two equal steps 40 mV apart: between them |dQ/dV| is 84 % of its height
  const voltage = Float64Array.from({ length: 4001 }, (_, row) => row * 1e-4);
  const charge = (v: number) => 50 / (1 + Math.exp((0.18 - v) / 0.01)) + 50 / (1 + Math.exp((0.22 - v) / 0.01));
  const [left, right] = peaksOf({ voltage, capacity: voltage.map(charge) });
  expect(refusalOf(left?.width ?? { found: 0 })?.message).toContain('above the peak');
  expect(refusalOf(right?.width ?? { found: 0 })?.message).toContain('below the peak');
});

test('a peak with a level top is told without a summit', () => {
  // dQ/dV is 100 from 0.1 to 0.2 V, and 10 elsewhere
  const profile = { capacity: numbers(0, 1, 11, 12), voltage: numbers(0, 0.1, 0.2, 0.3) };
  const fine = Float64Array.from({ length: 3001 }, (_, row) => row * 1e-4);
  const capacity = fine.map((v) => {
    const [q, u] = [profile.capacity, profile.voltage];
    const at = v < 0.1 ? 0 : v < 0.2 ? 1 : 2;
    const share = (v - (u[at] as number)) / 0.1;
    return (q[at] as number) + share * ((q[at + 1] as number) - (q[at] as number));
  });
  const codes = peaksOf({ capacity, voltage: fine }, { step: 0.001, window: 5, order: 1 }).map(
    ({ summit }) => refusalOf(summit)?.code,
  );
  expect(codes).toContain('PEAK_NOT_RESOLVED');
});
