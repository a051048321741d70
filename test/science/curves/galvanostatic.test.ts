import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capacityAt } from '../../../src/science/curves/capacityAt.ts';
import { type HalfCycle, halfCycles } from '../../../src/science/curves/halfCycles.ts';
import { meanCurrent } from '../../../src/science/curves/meanCurrent.ts';
import { meanVoltage } from '../../../src/science/curves/meanVoltage.ts';
import { type Profile, profileOf } from '../../../src/science/curves/profile.ts';
import { regionCapacities } from '../../../src/science/curves/regions.ts';
import { slopePlateau } from '../../../src/science/curves/slopePlateau.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const SEED = 21;

const numbers = (...values: number[]) => Float64Array.from(values);

/** The insertion curve of the known answers KA-1, KA-3 and KA-8: straight between six points. */
const KA1: Profile = { capacity: numbers(0, 50, 150, 180, 300, 420), voltage: numbers(2, 1, 0.3, 0.1, 0.05, 0) };
const reversed = ({ capacity, voltage }: Profile): Profile => ({
  capacity: capacity.map((_, at) => 420 - (capacity[capacity.length - 1 - at] as number)),
  voltage: voltage.slice().reverse(),
});

test.each([
  [0.08, 228, 192, 0.457143],
  [0.1, 180, 240, 0.571429],
  [0.12, 177, 243, 0.578571],
  [0.25, 157.5, 262.5, 0.625],
])('slopePlateau() at %d V splits the curve of KA-1 into %d and %d mAh/g', (boundary, slope, plateau, share) => {
  for (const profile of [KA1, reversed(KA1)]) {
    const split = foundIn(slopePlateau(profile, boundary));
    expect(split.boundary).toBe(boundary);
    expect(split.slope).toBeCloseTo(slope, 9);
    expect(split.plateau).toBeCloseTo(plateau, 9);
    expect(split.plateauShare).toBeCloseTo(share, 6);
  }
});

test.each([
  [0.16, 0.068, 171, 85.8, 163.2],
  [0.14, 0.013, 174, 214.8, 31.2],
  [0.08, 0.01, 228, 168, 24],
])('regionCapacities() at %d and %d V are those of KA-3: %d, %d and %d', (upper, lower, high, intermediate, low) => {
  for (const profile of [KA1, reversed(KA1)]) {
    const regions = foundIn(regionCapacities(profile, { upper, lower }));
    expect(regions.high).toBeCloseTo(high, 9);
    expect(regions.intermediate).toBeCloseTo(intermediate, 9);
    expect(regions.low).toBeCloseTo(low, 9);
  }
});

test('meanVoltage() of the curve of KA-8 is 0.3761905 V, and its energy 158 mWh/g', () => {
  const { energy, average } = foundIn(meanVoltage(KA1));
  expect(energy).toBeCloseTo(158, 9);
  expect(average).toBeCloseTo(0.3761905, 7);
});

const NONE = { rows: 0, charge: 0 };

test('halfCycles() takes steps of several currents with rests between for one half cycle', () => {
  // 1 h at -2 mA, a rest, 1 h at -1 mA, then 1 h at 1 mA
  const time = numbers(0, 3600, 3600, 4500, 4500, 8100, 8100, 11_700);
  const current = numbers(-2, -2, 0, 0, -1, -1, 1, 1);
  expect(foundIn(halfCycles({ time, current }))).toEqual([
    { direction: 'DISCHARGE', from: 0, to: 5, capacity: 3, lastStep: 1, bridged: NONE, jumps: 0 },
    { direction: 'CHARGE', from: 6, to: 7, capacity: 1, lastStep: 1, bridged: NONE, jumps: 0 },
  ]);
});

test('halfCycles() lets a current that begins or turns round flow from the row before on', () => {
  // the cycler writes a row each half hour, and one where a step ends
  const time = numbers(0, 1800, 3600, 5400, 7200);
  const halves = foundIn(halfCycles({ time, current: numbers(0, 2, 2, -1, -1) }));
  expect(halves.map(({ capacity }) => capacity)).toEqual([2, 1]);
});

test('halfCycles() integrates nothing where time runs back, and counts it', () => {
  const time = numbers(0, 3600, 1800, 5400);
  expect(foundIn(halfCycles({ time, current: numbers(1, 1, 1, 1) }))).toEqual([
    { direction: 'CHARGE', from: 0, to: 3, capacity: 2, lastStep: 1, bridged: NONE, jumps: 1 },
  ]);
});

test('halfCycles() takes noise of a rest for no current, and a missing number for none', () => {
  const time = numbers(0, 10, 20, 30);
  const halves = foundIn(halfCycles({ time, current: numbers(0.0001, -1, Number.NaN, -1) }));
  expect(halves.map(({ direction, from, to }) => [direction, from, to])).toEqual([['DISCHARGE', 1, 3]]);
});

/** mAh and bounds of the first half cycle of a row each hour. */
const hourly = (...current: number[]) => {
  const time = Float64Array.from(current, (_, row) => 3600 * row);
  const [{ capacity, lastStep, bridged }] = foundIn(halfCycles({ time, current: numbers(...current) })) as [HalfCycle];
  return { capacity, lastStep, ...bridged };
};
const GAP = Number.NaN;

test('halfCycles() bridges rows without a current by those beside them, and counts what they may hold', () => {
  // 3 h at 1 mA and 3 mA with one row between: 2 mA for 2 h
  expect(hourly(1, 1, GAP, 3)).toEqual({ capacity: 5, lastStep: 4, rows: 1, charge: 4 });
  // the last step of 1 h, which is told, is what the end leaves open
  expect(hourly(1, GAP, 1, 1)).toEqual({ capacity: 3, lastStep: 1, rows: 1, charge: 2 });
});

test('rows without a current at the edge of a half cycle hold a step at a rest, and all of it where the current turns round', () => {
  expect(hourly(0, GAP, GAP, 1, 1)).toEqual({ capacity: 2, lastStep: 1, rows: 2, charge: 1 });
  expect(hourly(1, 1, GAP, GAP, 0)).toEqual({ capacity: 1, lastStep: 1, rows: 2, charge: 1 });
  expect(hourly(1, 1, GAP, GAP, -2)).toEqual({ capacity: 1, lastStep: 1, rows: 2, charge: 3 });
  expect(hourly(1, 1, GAP)).toEqual({ capacity: 1, lastStep: 1, rows: 1, charge: 1 });
  expect(hourly(GAP, 1, 1)).toEqual({ capacity: 2, lastStep: 1, rows: 1, charge: 1 });
});

test('a row without a time is bridged too, and the first row with both begins the record', () => {
  const current = numbers(1, 1, 1, 1);
  const [half] = foundIn(halfCycles({ time: numbers(GAP, 3600, GAP, 10_800), current })) as [HalfCycle];
  expect(half).toMatchObject({ from: 1, to: 3, capacity: 2, bridged: { rows: 2, charge: 2 } });
});

test('a last row that repeats the time of the one before leaves the step before open', () => {
  const time = numbers(0, 3600, 7200, 7200);
  const [half] = foundIn(halfCycles({ time, current: numbers(1, 1, 1, 1) })) as [HalfCycle];
  expect(half).toMatchObject({ capacity: 2, lastStep: 1 });
});

test('profileOf() and meanCurrent() leave out rows without a current, and bridge their charge', () => {
  const time = numbers(0, 3600, 7200, 10_800);
  const record = { time, current: numbers(1, 1, GAP, 1), voltage: numbers(0.1, 0.2, 0.3, 0.4) };
  const half = { direction: 'CHARGE', from: 0, to: 3 } as const;
  expect(profileOf(record, half)).toEqual({ capacity: numbers(0, 1, 3), voltage: numbers(0.1, 0.2, 0.4) });
  expect(meanCurrent(record, half)).toBe(1);
});

test('halfCycles() takes no rest for one row of a current a thousand times as large', () => {
  const time = numbers(0, 3600, 7200, 10_800);
  const halves = foundIn(halfCycles({ time, current: numbers(-1, -1, -5000, -1) }));
  expect(halves.map(({ from, to }) => [from, to])).toEqual([[0, 3]]);
});

test('halfCycles() refuses a record in which no current flows', () => {
  expect(refusalOf(halfCycles({ time: numbers(0, 1), current: numbers(0, 0) }))?.code).toBe('NO_CURRENT');
});

test('profileOf() counts capacity from the first row with current, per gram where there is a mass', () => {
  const record = { time: numbers(0, 3600, 7200), current: numbers(-1, -1, -1), voltage: numbers(1, Number.NaN, 0.2) };
  const half = { direction: 'DISCHARGE', from: 0, to: 2 } as const;
  expect(profileOf(record, half)).toEqual({ capacity: numbers(0, 2), voltage: numbers(1, 0.2) });
  expect(profileOf(record, half, 0.5)).toEqual({ capacity: numbers(0, 4), voltage: numbers(1, 0.2) });
  expect([...profileOf(record, { direction: 'CHARGE', from: 1, to: 2 }).capacity]).toEqual([0]);
});

test('noise on the potential does not move the split, and its bounds grow with it', () => {
  const rows = 4201;
  const capacity = Float64Array.from({ length: rows }, (_, row) => row / 10);
  const truth = capacity.map((charge) => {
    const at = Math.max(
      1,
      [...KA1.capacity].findIndex((q) => q >= charge),
    );
    const [q0, q1] = [KA1.capacity[at - 1] as number, KA1.capacity[at] as number];
    const [v0, v1] = [KA1.voltage[at - 1] as number, KA1.voltage[at] as number];
    return v0 + ((charge - q0) / (q1 - q0)) * (v1 - v0);
  });
  // between 0.1 and 0.05 V, 276 of 420 mAh/g lie above 0.06 V
  let held = 0;
  const noise = seededNoise(SEED);
  const splits = Array.from({ length: 60 }, () => {
    const { slope, resolution } = foundIn(
      slopePlateau({ capacity, voltage: truth.map((v) => v + 1e-3 * noise()) }, 0.06),
    );
    if (Math.abs(slope - 276) <= resolution) held += 1;
    return slope;
  });
  expect(splits.reduce((sum, slope) => sum + slope, 0) / 60).toBeCloseTo(276, 1);
  expect(held).toBeGreaterThanOrEqual(57);
});

test('one row that jumps to another potential hardly moves the split, but widens its bounds', () => {
  const capacity = Float64Array.from({ length: 1001 }, (_, row) => row);
  const voltage = capacity.map((charge) => (charge === 300 ? -10 : 1 - charge / 1000));
  const { slope, resolution } = foundIn(slopePlateau({ capacity, voltage }, 0.1));
  expect(Math.abs(slope - 900)).toBeLessThan(2);
  expect(resolution).toBeGreaterThan(600);
});

test('capacityAt() is the beginning where a profile begins beyond the potential, its end where it never gets there', () => {
  expect(capacityAt(KA1, 3)).toBe(0);
  expect(capacityAt(KA1, -1)).toBe(420);
  expect(capacityAt({ capacity: numbers(), voltage: numbers() }, 1)).toBe(0);
});

test('capacityAt() counts what flows before and behind a dip below the potential', () => {
  // down to 0.05 V and back: all but the stretch from 9.474 to 11.111
  const dip = { capacity: numbers(0, 10, 20), voltage: numbers(1, 0.05, 0.5) };
  expect(capacityAt(dip, 0.1)).toBeCloseTo(20 - (10 + 10 / 9 - 9 / 0.95), 9);
});

test('what is not crossed is refused with the reach of the profile', () => {
  expect(refusalOf(slopePlateau(KA1, 2.5))).toEqual({
    code: 'BOUNDARY_NOT_CROSSED',
    message: 'the profile runs from 2 to 0 V and does not cross 2.5 V: there is nothing on one side',
  });
  expect(refusalOf(slopePlateau({ capacity: numbers(), voltage: numbers() }, 0.1))?.code).toBe('BOUNDARY_NOT_CROSSED');
  expect(refusalOf(slopePlateau({ capacity: numbers(0, 0), voltage: numbers(1, 0) }, 0.1))?.code).toBe(
    'BOUNDARY_NOT_CROSSED',
  );
  expect(refusalOf(regionCapacities(KA1, { upper: 0.1, lower: 0.1 }))?.code).toBe('REGIONS_NOT_IN_ORDER');
  expect(refusalOf(regionCapacities(KA1, { upper: 3, lower: 0.1 }))?.code).toBe('REGIONS_NOT_CROSSED');
  expect(refusalOf(regionCapacities({ capacity: numbers(), voltage: numbers() }, { upper: 3, lower: 0.1 }))?.code).toBe(
    'REGIONS_NOT_CROSSED',
  );
  expect(refusalOf(meanVoltage({ capacity: numbers(1, 1), voltage: numbers(1, 0) }))?.code).toBe('NO_CHARGE');
  expect(refusalOf(meanVoltage({ capacity: numbers(), voltage: numbers() }))?.code).toBe('NO_CHARGE');
});

test('slope and plateau add up to the whole, wherever the boundary lies', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1.999, noNaN: true }), (boundary) => {
      const { slope, plateau } = foundIn(slopePlateau(KA1, boundary));
      expect(slope + plateau).toBeCloseTo(420, 9);
      expect(Math.min(slope, plateau)).toBeGreaterThanOrEqual(0);
    }),
    { seed: SEED },
  );
});
