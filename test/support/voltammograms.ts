import { expect } from '@jest/globals';
import type { MeasuredCurve } from '../../src/domain/analysis.ts';

/** Gaussian noise of standard deviation 1, the same for the same seed (mulberry32, Box and Muller). */
export function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

export type MadeSweeps = {
  /** Scan rates in mV/s in the order in which they are swept, down and up each. */
  readonly rates: readonly number[];
  /** mA at a potential in V and a rate, positive in the direction of the sweep. */
  readonly current: (potential: number, rate: number) => number;
  readonly low?: number;
  readonly high?: number;
  /** Rows of a sweep. */
  readonly rows?: number;
  readonly noise?: () => number;
  readonly settings?: MeasuredCurve['settings'];
  /** Columns without a time. */
  readonly timeless?: boolean;
};

/** A made voltammogram: for each rate a cathodic sweep from `high` to `low` and an anodic one back. */
export function madeVoltammogram({
  rates,
  current,
  low = 0,
  high = 2,
  rows = 400,
  noise = () => 0,
  settings = {},
  timeless = false,
}: MadeSweeps): MeasuredCurve {
  const [time, potentials, currents]: number[][] = [[], [], []];
  let now = 0;
  for (const rate of rates) {
    for (const sign of [-1, 1]) {
      for (let row = 0; row < rows; row += 1) {
        const way = ((high - low) * row) / rows;
        const potential = sign === -1 ? high - way : low + way;
        time?.push(now);
        potentials?.push(potential);
        currents?.push(sign * current(potential, rate) + noise());
        now += (1000 * (high - low)) / rows / rate;
      }
    }
  }
  const column = (quantity: string, unit: string, values: readonly number[] = []) => ({
    quantity,
    label: quantity,
    unit,
    values: Float64Array.from(values),
    words: null,
  });
  const all = [column('TEST_TIME', 's', time), column('VOLTAGE', 'V', potentials), column('CURRENT', 'mA', currents)];
  return { id: `made-${rates.join('-')}`, columns: timeless ? all.slice(1) : all, settings };
}

/** A Gaussian of height 1. */
export function hump(at: number, width: number): (x: number) => number {
  return (x) => Math.exp(-(((x - at) / width) ** 2) / 2);
}

/** Scan rates over a decade, and over three, mV/s. */
export const DECADE = [0.1, 0.2, 0.4, 0.6, 0.8, 1];
export const DECADES = [0.1, 0.3, 1, 3, 10, 30, 100];

export function currentsAt(of: (rate: number) => number, rates: readonly number[] = DECADE) {
  return rates.map((scanRate) => ({ scanRate, current: of(scanRate) }));
}

export function chargesAt(of: (rate: number) => number, rates: readonly number[] = DECADE) {
  return rates.map((scanRate) => ({ scanRate, charge: of(scanRate) }));
}

/** In how many of 200 seeded runs something holds. */
export function runsThatHold(run: (noise: () => number) => boolean): number {
  return Array.from({ length: 200 }, (_, seed) => run(gaussian(seed + 1))).filter(Boolean).length;
}

/** That an interval of 95 % held in so many of 200 runs. */
export function expectAbout95(held: number): void {
  expect(held).toBeGreaterThanOrEqual(180);
  expect(held).toBeLessThanOrEqual(199);
}

export function isWithin(truth: number, { lower, upper }: { readonly lower: number; readonly upper: number | null }) {
  return lower <= truth && (upper === null || truth <= upper);
}
