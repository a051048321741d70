import type { CapacityCells } from './capacityCells.ts';
import type { Noise } from './numerics/noise.ts';
import { potentialNoise, potentialResolution } from './potentialNoise.ts';
import type { Profile } from './profile.ts';

/** Parts over which what goes together is followed. */
const REACH = 24;

/** Of a number that is rounded to steps of 1. */
const ROUNDING_VARIANCE = 1 / 12;

/**
 * Noise of the mean potentials of equal parts of a capacity, from that of the readings of the potential.
 *
 * Between two rows a profile is a line, so that one reading that is off takes along all parts it has a share in. Rows that follow each
 * other at one potential are one reading: where an instrument tells the potential in steps, that does not move while the true one does.
 */
export function cellNoise(profile: Profile, cells: CapacityCells): Noise {
  const count = cells.potential.length;
  const reach = Math.min(count - 1, REACH);
  const variance = potentialNoise(profile) ** 2 + ROUNDING_VARIANCE * potentialResolution(profile) ** 2;
  // of each part with itself, and with as many behind it
  const bands = new Float64Array(count * (reach + 1));
  const add = ({ first, shares }: Reading) => {
    for (let one = 0; one < shares.length; one += 1) {
      const last = Math.min(reach, shares.length - 1 - one);
      for (let lag = 0; lag <= last; lag += 1) {
        const place = (first + one) * (reach + 1) + lag;
        const share = (shares[one] as number) * (shares[one + lag] as number);
        bands[place] = (bands[place] as number) + variance * share;
      }
    }
  };
  forEachReading(profile, cells, add);
  return { covariance: (a, b) => bands[a * (reach + 1) + b - a] as number, reach };
}

/** What a reading counts in the mean potentials of parts, from the first one on. */
type Reading = { readonly first: number; readonly shares: number[] };

function forEachReading({ capacity, voltage }: Profile, cells: CapacityCells, use: (reading: Reading) => void): void {
  const { width, potential } = cells;
  const begin = capacity[0] as number;
  const last = potential.length - 1;
  let cell = 0;
  let own: Reading = { first: cell, shares: [] };
  for (let row = 1; row < capacity.length; row += 1) {
    const [from, to] = [(capacity[row - 1] as number) - begin, (capacity[row] as number) - begin];
    const next: Reading = voltage[row] === voltage[row - 1] ? own : { first: cell, shares: [] };
    // the line between two rows, piece by piece of each part
    for (let low = from; low < to; ) {
      const edge = cell < last ? (cell + 1) * width : to;
      const high = Math.min(to, edge);
      const behind = ((low + high) / 2 - from) / (to - from);
      const share = (high - low) / width;
      give(own, cell, (1 - behind) * share);
      give(next, cell, behind * share);
      if (high === edge && cell < last) cell += 1;
      low = high;
    }
    if (next !== own) use(own);
    own = next;
  }
  use(own);
}

function give({ first, shares }: Reading, cell: number, share: number): void {
  while (shares.length <= cell - first) shares.push(0);
  shares[cell - first] = (shares[cell - first] as number) + share;
}
