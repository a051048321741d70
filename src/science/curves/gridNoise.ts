import { errorFunction } from './numerics/errorFunction.ts';
import { type Noise, withExcess } from './numerics/noise.ts';
import type { SmoothingWindow } from './numerics/savitzkyGolay.ts';
import type { PotentialGrid } from './potentialGrid.ts';
import { noiseWidth } from './potentialNoise.ts';
import type { Profile } from './profile.ts';

/** Rows that are looked at, of a long record. */
const MOST_ROWS = 32_768;

/** Widths beyond which nothing is left of what goes together. */
const FAR = 4;

/** Noise that goes together over more windows than this is that of a stretch with few rows. */
const MOST_WINDOWS = 2;

/**
 * Noise of the charge at the nodes of a grid that comes from noise of the potential.
 *
 * A row of charge dq whose potential is off by e has it flow so much too early or too late: that adds dq e to the integral of the charge
 * over the potential, wherever the nodes lie. All rows together add (dQ/dV) dq sigma^2 per V, which goes together over about the noise
 * itself, or the distance of rows where that is greater. What residuals show beyond it, as of potentials in steps of the instrument, is
 * taken for errors of the potential that are independent from node to node.
 *
 * @param deviation of the potential, V
 */
export function gridNoise(profile: Profile, grid: PotentialGrid, window: SmoothingWindow, deviation: number): Noise {
  const { step, charge } = grid;
  const { density, amplitude, width } = localNoise(profile, grid, window, deviation);
  const widest = width.reduce((most, each) => Math.max(most, each), 0);
  const noise: Noise = {
    covariance: (a, b) => {
      const common = (amplitude[a] as number) * (amplitude[b] as number);
      return common === 0 ? 0 : common * togetherness((b - a) * step, width[(a + b) >> 1] as number);
    },
    reach: Math.min(MOST_WINDOWS * window.window, Math.ceil((FAR * widest) / step)),
  };
  return withExcess(charge, noise, window, density);
}

/** Around each node, over a window: dQ/dV, the root of the noise per V, and over how many V it goes together. */
function localNoise(profile: Profile, grid: PotentialGrid, { window }: SmoothingWindow, deviation: number) {
  const { step, charge } = grid;
  const squares = squaresBelow(profile, grid);
  const half = (window - 1) / 2;
  const [density, amplitude, width] = [charge, charge, charge].map(({ length }) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let node = 0; node < charge.length; node += 1) {
    const [from, to] = [Math.max(0, node - half), Math.min(charge.length - 1, node + half)];
    const span = (to - from) * step;
    const flowed = (charge[to] as number) - (charge[from] as number);
    const square = (squares[to] as number) - (squares[from] as number);
    density[node] = flowed / span;
    amplitude[node] = deviation * Math.sqrt(square / span);
    const distance = flowed > 0 ? (square * span) / flowed ** 2 : 0;
    width[node] = noiseWidth(deviation, distance);
  }
  return { density, amplitude, width };
}

/**
 * How noise at two potentials goes together: the covariance of what two rows with normal noise of that width leave below each, with an
 * integral of 1 over their distance. In 1/V.
 */
function togetherness(distance: number, width: number): number {
  const place = (distance / width) * FINENESS;
  if (place >= TOGETHERNESS.length - 1) return 0;
  const below = place | 0;
  const [near, far] = [TOGETHERNESS[below] as number, TOGETHERNESS[below + 1] as number];
  return (near + (place - below) * (far - near)) / width;
}

/** Of width 1, over distances from 0 to where nothing is left; a table, since millions of pairs are looked up. */
const FINENESS = 64;
const TOGETHERNESS = Float64Array.from({ length: FAR * FINENESS + 1 }, (_, place) => {
  const z = place / (2 * FINENESS);
  const gaussian = Math.exp(-z * z);
  return gaussian / Math.sqrt(Math.PI) - z * (1 - errorFunction(z, gaussian));
});

/** Sums of the squared charges of rows below each node, of a sample of rows. */
function squaresBelow({ capacity, voltage }: Profile, { step, first, charge }: PotentialGrid): Float64Array {
  const sums = new Float64Array(charge.length);
  const stride = Math.ceil(voltage.length / MOST_ROWS);
  const [scale, last] = [1 / step, sums.length - 1];
  for (let row = 1; row < voltage.length - 1; row += stride) {
    const own = ((capacity[row + 1] as number) - (capacity[row - 1] as number)) / 2;
    const place = (voltage[row] as number) * scale - first;
    const node = place < 0 ? 0 : place >= last ? last : (place + 1) | 0;
    sums[node] = (sums[node] as number) + stride * own * own;
  }
  for (let node = 1; node < sums.length; node += 1) sums[node] = (sums[node] as number) + (sums[node - 1] as number);
  return sums;
}
