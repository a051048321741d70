import { type Analysed, found, refused } from './analysed.ts';
import { runningMedian } from './numerics/runningMedian.ts';

/** The way of the potential: a rising one oxidises the working electrode. */
export type SweepDirection = 'ANODIC' | 'CATHODIC';

/** Rows of a voltammogram between two turns of the potential; neighbours share the row of their turn. */
export type Sweep = { readonly direction: SweepDirection; readonly from: number; readonly to: number };

export type SweepOptions = {
  /** Share of the range of the potential by which it must come back before a turn counts. */
  readonly turnShare?: number;
};

/** Far above the noise of a potentiostat, and far below any sweep. */
const TURN_SHARE = 0.05;

/** Rows on each side over which single wrong potentials are passed over. */
const REACH = 2;

/**
 * Sweeps of a voltammogram, by the sign of dE/dt between turns.
 *
 * A turn counts once the potential has come back by a share of its range, so that noise makes no sweeps.
 *
 * @param potential V, by row; rows without a number are passed over
 * @returns refused where the potential goes nowhere
 */
export function sweepsOf(
  potential: Float64Array,
  { turnShare = TURN_SHARE }: SweepOptions = {},
): Analysed<readonly [Sweep, ...Sweep[]]> {
  const rows = Array.from(potential.keys()).filter((row) => Number.isFinite(potential[row]));
  const raw = Float64Array.from(rows, (row) => potential[row] as number);
  const seen = runningMedian(raw, REACH);
  const turns = turnsOf(seen, turnShare).map(({ at, isHigh }) => rows[extremeNear(raw, at, isHigh)] as number);
  const [first, ...others] = turns.slice(1).map((to, at): Sweep => {
    const from = turns[at] as number;
    return { direction: (potential[to] as number) > (potential[from] as number) ? 'ANODIC' : 'CATHODIC', from, to };
  });
  if (first === undefined) {
    return refused('NO_SWEEP', `${rows.length} rows have a potential, and it goes nowhere: there is no sweep`);
  }
  return found([first, ...others]);
}

type Turn = { readonly at: number; readonly isHigh: boolean };

function turnsOf(seen: Float64Array, turnShare: number): readonly Turn[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of seen) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const enough = turnShare * (most - least);
  const turns: Turn[] = [];
  let [low, high, way] = [0, 0, 0];
  for (let at = 0; at < seen.length; at += 1) {
    const value = seen[at] as number;
    if (value < (seen[low] as number)) low = at;
    if (value > (seen[high] as number)) high = at;
    if (way !== 1 && value - (seen[low] as number) > enough) {
      turns.push({ at: low, isHigh: false });
      [way, high] = [1, at];
    } else if (way !== -1 && (seen[high] as number) - value > enough) {
      turns.push({ at: high, isHigh: true });
      [way, low] = [-1, at];
    }
  }
  return way === 0 ? [] : [...turns, { at: way === 1 ? high : low, isHigh: way === 1 }];
}

/** The median cuts the tip of a turn off: the row of the tip is near by. */
function extremeNear(raw: Float64Array, at: number, isHigh: boolean): number {
  let tip = at;
  for (let row = Math.max(0, at - REACH); row <= Math.min(raw.length - 1, at + REACH); row += 1) {
    const gain = (raw[row] as number) - (raw[tip] as number);
    if (isHigh ? gain > 0 : gain < 0) tip = row;
  }
  return tip;
}
