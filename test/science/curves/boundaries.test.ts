import { expect, test } from '@jest/globals';
import { capacityCells, capacityOfCell } from '../../../src/science/curves/capacityCells.ts';
import { inflectionBoundary } from '../../../src/science/curves/inflectionBoundary.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
import { tangentBoundary } from '../../../src/science/curves/tangentBoundary.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { normalNumbers } from '../../support/made.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

/** Rows of a profile over 300 mAh/g. */
function profileOf(potential: (capacity: number) => number, rows = 3001): Profile {
  const capacity = Float64Array.from({ length: rows }, (_, row) => (300 * row) / (rows - 1));
  return { capacity, voltage: capacity.map(potential) };
}

const reversed = ({ capacity, voltage }: Profile): Profile => ({ capacity, voltage: voltage.slice().reverse() });

/** Falls by 4 mV per mAh/g to 0.1 V at 150 mAh/g, then by 0.5 mV. */
const knee = (q: number) => (q < 150 ? 0.7 - 0.004 * q : 0.1 - 0.0005 * (q - 150));
/** A plateau at 0.5 V and one at 0.1 V, with the steepest place at 120 mAh/g and 0.3 V. */
const stairs = (q: number) => 0.3 - 0.2 * Math.tanh((q - 120) / 15) - 0.0002 * (q - 120);
const INFLECTION = { cells: 100, window: 11, order: 3, prominence: 0.1 };
const TANGENTS = { cells: 200, slope: { upper: 0.6, lower: 0.2 }, plateau: { upper: 0.09, lower: 0.03 } };

test('parts of a capacity have the mean potential of what flows in them', () => {
  const cells = foundIn(capacityCells({ capacity: numbers(0, 1, 1, 4, 6), voltage: numbers(2, 1, 0.8, 0.5, 0.5) }, 3));
  expect(cells.width).toBe(2);
  expect([...cells.potential].map((each) => Number(each.toFixed(9)))).toEqual([1.125, 0.6, 0.5]);
  expect(capacityOfCell(cells, 2)).toBe(5);
  expect(refusalOf(capacityCells({ capacity: numbers(), voltage: numbers() }, 3))?.code).toBe('NO_CHARGE');
  const few = { capacity: numbers(0, 1), voltage: numbers(1, 0) };
  for (const count of [3, 1, 1.5]) expect(refusalOf(capacityCells(few, count))?.code).toBe('CELLS_UNFIT');
});

test('tangents of two straight lines meet in their knee: 0.1 V, 150 mAh/g', () => {
  for (const profile of [profileOf(knee), reversed(profileOf(knee))]) {
    const { boundary, capacity, slope, plateau } = foundIn(tangentBoundary(profile, TANGENTS));
    expect(boundary.value).toBeCloseTo(0.1, 9);
    expect(capacity).toBeCloseTo(150, 6);
    expect(Math.abs(slope.slope)).toBeCloseTo(0.004, 9);
    expect(Math.abs(plateau.slope)).toBeCloseTo(0.0005, 9);
  }
});

test('the 95 % interval of tangents holds the knee in 95 % of 200 noisy profiles', () => {
  let inside = 0;
  for (let run = 0; run < 200; run += 1) {
    const noise = normalNumbers(101 * run + 7);
    const profile = profileOf((q) => knee(q) + 0.002 * noise(), 1501);
    const { lower, upper } = foundIn(tangentBoundary(profile, TANGENTS)).boundary;
    if (lower <= 0.1 && upper >= 0.1) inside += 1;
  }
  expect(inside).toBeGreaterThanOrEqual(180);
  expect(inside).toBeLessThanOrEqual(199);
});

test('tangents are refused where there is no plateau, no stretch, and where they do not meet between', () => {
  const slope = profileOf((q) => 0.7 - 0.0023 * q);
  expect(refusalOf(tangentBoundary(slope, TANGENTS))).toEqual({
    code: 'NO_PLATEAU',
    message:
      'from 0.09 to 0.03 V the profile is 1.0 times as flat as from 0.6 to 0.2 V: a plateau is 2 times as flat at least',
  });
  expect(
    refusalOf(
      tangentBoundary(
        profileOf(() => 1),
        TANGENTS,
      ),
    )?.code,
  ).toBe('STRETCH_TOO_SHORT');
  expect(
    refusalOf(
      tangentBoundary(
        profileOf((q) => 0.7 - 0.002 * q),
        TANGENTS,
      ),
    )?.message,
  ).toContain('on the plateau');
  expect(refusalOf(tangentBoundary(profileOf(knee, 10), TANGENTS))?.code).toBe('CELLS_UNFIT');
  // the plateau lies 0.1 V below the end of the slope: the lines meet behind its middle
  const step = (q: number) => (q < 100 ? 0.6 - 0.004 * q : 0.08 - 0.0002 * (q - 100));
  const high = { ...TANGENTS, plateau: { upper: 0.09, lower: 0.07 } };
  expect(refusalOf(tangentBoundary(profileOf(step), high))?.code).toBe('TANGENTS_APART');
});

test('tangents under noise of 20 mV, of rows hardly more than parts: no plateau of a straight line, and 95 % of 200 knees', () => {
  const codes: (string | undefined)[] = [];
  let inside = 0;
  for (let run = 0; run < 200; run += 1) {
    const noise = normalNumbers(7919 * run + 13);
    const straight = profileOf((q) => 0.7 - 0.0023 * q + 0.02 * noise(), 201);
    codes.push(refusalOf(tangentBoundary(straight, TANGENTS))?.code);
    const { lower, upper } = foundIn(
      tangentBoundary(
        profileOf((q) => knee(q) + 0.02 * noise(), 201),
        TANGENTS,
      ),
    ).boundary;
    if (lower <= 0.1 && upper >= 0.1) inside += 1;
  }
  expect(codes).not.toContain(undefined);
  expect(codes).toContain('PLATEAU_OF_NOISE');
  expect(inside).toBeGreaterThanOrEqual(180);
  expect(inside).toBeLessThanOrEqual(199);
});

test('the inflection between two plateaus is found in both directions: 0.3 V, at 120 mAh/g in, 180 out', () => {
  for (const [profile, at] of [
    [profileOf(stairs), 120],
    [reversed(profileOf(stairs)), 180],
  ] as const) {
    const { boundary, capacity, steepness } = foundIn(inflectionBoundary(profile, INFLECTION));
    expect(boundary.value).toBeCloseTo(0.3, 3);
    expect(Math.abs(capacity - at)).toBeLessThan(0.2);
    // 0.2 / 15 + 0.0002, less what the window flattens
    expect(steepness).toBeGreaterThan(0.0115);
    expect(steepness).toBeLessThan(0.01354);
  }
});

test('of two inflections the one that stands out more counts', () => {
  const small = (q: number) => stairs(q) - 0.05 * Math.tanh((q - 230) / 10);
  expect(foundIn(inflectionBoundary(profileOf(small), INFLECTION)).capacity).toBeCloseTo(120, 0);
});

test('a pure slope, a knee, and one that grows flatter all the way, have no inflection', () => {
  for (const shape of [(q: number) => 0.7 - 0.0023 * q, knee, (q: number) => 0.7 * Math.exp(-q / 60)]) {
    expect(refusalOf(inflectionBoundary(profileOf(shape), INFLECTION))?.code).toMatch(/^NO_INFLECTION|OF_NOISE$/);
  }
});

test('of a straight steep stretch between two flat ones the interval is all of it: 0.6 to 0.1 V', () => {
  const straight = (q: number) => (q < 100 ? 0.6 : q > 200 ? 0.1 : 0.6 - 0.005 * (q - 100)) - 1e-4 * q;
  const narrow = { cells: 300, window: 5, order: 1, prominence: 0.1 };
  const { lower, upper } = foundIn(inflectionBoundary(profileOf(straight), narrow)).boundary;
  expect(lower).toBeLessThan(0.1);
  expect(upper).toBeGreaterThan(0.59);
});

test('rows, parts and windows that do not fit are refused, and so is a steep place that noise levels', () => {
  expect(refusalOf(inflectionBoundary(profileOf(stairs, 10), INFLECTION))?.code).toBe('CELLS_UNFIT');
  expect(refusalOf(inflectionBoundary(profileOf(stairs), { ...INFLECTION, window: 4 }))?.code).toBe('WINDOW_UNFIT');
  const codes = Array.from({ length: 50 }, (_, run) => {
    const noise = normalNumbers(7919 * run + 13);
    const noisy = profileOf((q) => stairs(q) + 0.05 * noise(), 1001);
    return refusalOf(inflectionBoundary(noisy, INFLECTION))?.code;
  });
  expect(codes).toContain('INFLECTION_NOT_RESOLVED');
});
