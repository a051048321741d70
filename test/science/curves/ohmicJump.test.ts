import { expect, test } from '@jest/globals';
import { type Shape, surfaceRise } from '../../../src/science/curves/finiteDiffusion.ts';
import { ohmicJump } from '../../../src/science/curves/ohmicJump.ts';
import { type Pulse, type PulseRecord, pulsesOf } from '../../../src/science/curves/pulses.ts';
import { foundIn } from '../../support/analysed.ts';
import { gaussian, isWithin, runsThatHold } from '../../support/voltammograms.ts';

/** ohm, mA and s. */
const [RESISTANCE, CURRENT, TAU] = [20, 0.1, 600];

type Made = {
  readonly shape: Shape;
  readonly period: number;
  /** Standard deviation of readings, V. */
  readonly noise?: () => number;
  /** How long behind the last row of the rest current begins, as a share of the period. */
  readonly late?: number;
  /** D tau/L^2; the surface moves by 5 mV over it. */
  readonly reach?: number;
  readonly rows?: number;
};

/** A rest of 60 rows and a pulse, read every period; 2 mV of iR and the solution for the shape. */
function madePulse({ shape, period, noise = () => 0, late = 0, reach = 1e-3, rows = 60 }: Made): {
  record: PulseRecord;
  pulse: Pulse;
} {
  const time = Float64Array.from({ length: 60 + rows }, (_, row) => period * (row - 59));
  const since = time.map((seconds) => seconds - late * period);
  const moved = (seconds: number) =>
    (CURRENT / 1000) * RESISTANCE + (0.005 / reach) * surfaceRise(shape, (reach * seconds) / TAU);
  const voltage = since.map((seconds) => 1 - (seconds > 0 ? moved(seconds) : 0) + noise());
  const record = { time, voltage, current: since.map((seconds) => (seconds > 0 ? -CURRENT : 0)) };
  return { record, pulse: foundIn(pulsesOf(record))[0] as Pulse };
}

const options = { resolution: 1e-6, longestDelay: 20 };
const resistanceOf = (made: Made) => {
  const { record, pulse } = madePulse(made);
  return foundIn(ohmicJump(record, pulse, options)).resistance;
};

test.each(['PLANE', 'SPHERE'] as const)(
  'without noise the interval of ohmicJump() holds 20 ohm in a %s at every period, where the first row is ohms off',
  (shape) => {
    for (const period of [0.1, 0.5, 1, 5, 10]) {
      for (const late of [0, 0.3, 0.9]) {
        const { value, lower, upper } = resistanceOf({ shape, period, late });
        expect(value).toBeGreaterThan(RESISTANCE + 1);
        expect(lower).toBeLessThanOrEqual(RESISTANCE + 1e-9);
        expect(upper).toBeGreaterThan(RESISTANCE);
      }
    }
  },
);

test('in a film the line over the root of time ends at 20 ohm, but for what readings leave open', () => {
  const { record, pulse } = madePulse({ shape: 'PLANE', period: 1 });
  const { value, lower } = foundIn(ohmicJump(record, pulse, { ...options, resolution: 1e-9 })).resistance;
  // 2 x 5 V sqrt(reach/pi) after a second, over 0.1 mA
  expect(value).toBeCloseTo(20 + (10 * Math.sqrt(1e-3 / 600 / Math.PI)) / 1e-4, 3);
  expect(lower).toBeCloseTo(20, 3);
});

// both ends err outwards where diffusion counts, so that more than 95 in 100 intervals hold the truth
test.each([
  ['PLANE', 0.1, 1e-3],
  ['PLANE', 1, 1e-3],
  ['PLANE', 10, 1e-3],
  ['SPHERE', 0.1, 1e-3],
  ['SPHERE', 1, 1e-3],
  ['SPHERE', 10, 1e-2],
] as const)(
  'in a %s read every %d s at least 190 of 200 noisy intervals hold 20 ohm (reach %d)',
  (shape, period, reach) => {
    const held = runsThatHold((noise) => {
      const scatter = () => 1e-4 * noise();
      return isWithin(RESISTANCE, resistanceOf({ shape, period, reach, noise: scatter, rows: 20 }));
    });
    expect(held).toBeGreaterThanOrEqual(190);
  },
);

test('where current begins between two rows, at least 190 of 200 noisy intervals hold 20 ohm', () => {
  const held = Array.from({ length: 200 }, (_, seed) => {
    const scatter = gaussian(seed + 1);
    return resistanceOf({ shape: 'SPHERE', period: 1, late: seed / 200, noise: () => 1e-4 * scatter(), rows: 20 });
  }).filter((found) => isWithin(RESISTANCE, found));
  expect(held.length).toBeGreaterThanOrEqual(190);
});

test('without diffusion the interval is about that of readings: 20 ohm in 180 to 200 of 200 runs', () => {
  const held = runsThatHold((noise) =>
    isWithin(
      RESISTANCE,
      resistanceOf({ shape: 'PLANE', period: 1, reach: 1e8, noise: () => 1e-4 * noise(), rows: 20 }),
    ),
  );
  expect(held).toBeGreaterThanOrEqual(180);
});

test('a pulse of one or two rows leaves the lower end at 0: nothing tells how much of its jump is diffusion', () => {
  for (const rows of [1, 2]) expect(resistanceOf({ shape: 'PLANE', period: 1, rows }).lower).toBe(0);
});

test('the sign that an instrument gives the current changes nothing', () => {
  const { record, pulse } = madePulse({ shape: 'SPHERE', period: 1 });
  const turned = { ...record, current: record.current.map((value) => -value) };
  expect(foundIn(ohmicJump(turned, pulse, options)).resistance).toEqual(
    foundIn(ohmicJump(record, pulse, options)).resistance,
  );
});
