import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type Branch, signOf } from './branch.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { type LinearFit, linearFit } from './numerics/linearFit.ts';
import { median, runningMedian } from './numerics/runningMedian.ts';

/** A maximum of the current in the direction of its sweep. */
export type VoltammetricPeak = {
  /** V. */
  readonly potential: Estimate;
  /** mA from zero, with its sign; no baseline is taken off. */
  readonly current: Estimate;
  /** How far it stands above the higher of its two feet, mA. */
  readonly prominence: number;
};

export type PeakOptions = {
  /** Least prominence, as a share of the range of the current. */
  readonly leastShare?: number;
};

const LEAST_SHARE = 0.05;

/**
 * A peak stands ten standard deviations of the noise above its feet, where numbers become reliable (limit of quantification,
 * Currie, Pure Appl. Chem. 67 (1995) 1699), and is so many rows wide at half its height.
 */
const LEAST_NOISES = 10;
const LEAST_ROWS = 5;

/** Depth down to which rows belong to a peak, where noise is measured, as a share of the prominence. */
const NOISE_SHARE = 0.9;

/** A row is a spike this many standard deviations off the running median. */
const SPIKE_NOISES = 6;

/** Rows on each side of the running median: the least, and a share of all. A spike of fewer rows vanishes. */
const LEAST_REACH = 2;
const REACH_SHARE = 0.005;

/**
 * Depths of the top that a parabola is laid through, as shares of the prominence: the first that shows its arch through the noise.
 * And its least number of rows.
 */
const TOP_SHARES = [0.1, 0.2, 0.4];
const LEAST_TOP_ROWS = 9;

/** Rows of the top are left out this far off the running median, as a share of the prominence, whatever the noise. */
const SPIKE_SHARE = 0.1;

/** Standard deviation of Gaussian noise over the median of its absolute values. */
const SD_OVER_MEDIAN = 1.4826;

/** Standard deviation of second differences over that of the noise: 1, -2 and 1 in quadrature. */
const SECOND_DIFFERENCE = Math.sqrt(6);

/**
 * Peaks of a branch: maxima that stand above the noise around them, each the vertex of a parabola through its top, with 95 %
 * intervals. A running median takes spikes away before maxima are looked for, so that a jump of the current in a row or two
 * is no peak; where the current is noisy throughout, as in a short circuit, nothing stands above the noise. A current that
 * rises to the end of its sweep has no maximum. The parabola of a Gaussian peak lies 0.05 % of its height too low, and
 * 1 % where noise makes its top as deep as may be.
 *
 * @returns the most prominent first
 */
export function voltammetricPeaks(branch: Branch, options: PeakOptions = {}): readonly VoltammetricPeak[] {
  const sign = signOf(branch);
  return candidates(branch, options)
    .flatMap(({ peak }) => ('found' in peak ? [peak.found] : []))
    .map((peak) => (sign === 1 ? peak : { ...peak, current: negated(peak.current) }))
    .sort((a, b) => b.prominence - a.prominence);
}

/** Why the most prominent maximum of a branch that is no peak is none, with numbers; null where there is no such maximum. */
export function doubtfulMaximum(branch: Branch, options: PeakOptions = {}): string | null {
  const doubtful = candidates(branch, options)
    .toSorted((a, b) => b.maximum.prominence - a.maximum.prominence)
    .flatMap(({ peak, at }) =>
      'refused' in peak ? [`its maximum at ${at.toFixed(3)} V ${peak.refused.message}`] : [],
    );
  return doubtful[0] ?? null;
}

type Candidate = {
  readonly maximum: Maximum;
  /** V. */
  readonly at: number;
  /** With a current in the direction of the sweep. */
  readonly peak: Analysed<VoltammetricPeak>;
};

/** Maxima that are prominent enough, each as a peak or with what it lacks. */
function candidates(branch: Branch, { leastShare = LEAST_SHARE }: PeakOptions): readonly Candidate[] {
  const sign = signOf(branch);
  const own = branch.current.map((value) => sign * value);
  const calm = runningMedian(own, Math.max(LEAST_REACH, Math.round(REACH_SHARE * own.length)));
  const least = leastShare * spanOf(calm);
  return maximaOf(calm)
    .filter(({ row, prominence }) => prominence > least && (calm[row] as number) > 0)
    .map((maximum) => ({
      maximum,
      at: branch.potential[maximum.row] as number,
      peak: peakAt(maximum, branch.potential, own, calm),
    }));
}

type Maximum = { readonly row: number; readonly prominence: number };

function maximaOf(calm: Float64Array): readonly Maximum[] {
  const maxima: Maximum[] = [];
  for (let row = 1; row < calm.length - 1; row += 1) {
    const height = calm[row] as number;
    // of a level top the first row counts
    if (!(height > (calm[row - 1] as number) && height >= (calm[row + 1] as number))) continue;
    const feet = [footOf(calm, row, -1), footOf(calm, row, 1)];
    maxima.push({ row, prominence: height - Math.max(...feet) });
  }
  return maxima;
}

/** The lowest value on one side before a higher one comes. */
function footOf(calm: Float64Array, row: number, step: 1 | -1): number {
  const height = calm[row] as number;
  let lowest = height;
  for (let at = row + step; at >= 0 && at < calm.length; at += step) {
    const value = calm[at] as number;
    if (value > height) break;
    if (value < lowest) lowest = value;
  }
  return lowest;
}

function peakAt(
  { row, prominence }: Maximum,
  potential: Float64Array,
  own: Float64Array,
  calm: Float64Array,
): Analysed<VoltammetricPeak> {
  const [first, last] = rowsAbove(calm, row, (calm[row] as number) - prominence / 2);
  const noise = noiseAbove(calm, { row, prominence }, own);
  if (last - first + 1 < LEAST_ROWS) {
    return refused(
      'TOO_FEW_ROWS',
      `has ${last - first + 1} rows above half its height, where a peak has ${LEAST_ROWS}`,
    );
  }
  if (prominence < LEAST_NOISES * noise) {
    return refused(
      'IN_NOISE',
      `stands ${number(prominence / noise)} standard deviations of the noise above its feet, where a peak stands ${LEAST_NOISES}`,
    );
  }
  const spike = Math.max(SPIKE_NOISES * noise, SPIKE_SHARE * prominence);
  const tops = TOP_SHARES.map((share) => topOf(calm, row, share * prominence));
  for (const top of tops) {
    const vertex = archOf({ row, prominence }, top, { potential, own, calm, spike });
    if (vertex !== null) return found(vertex);
  }
  const [begin, end] = tops.at(-1) as (typeof tops)[number];
  return refused('TOP_LEVEL', `has a top of ${end - begin + 1} rows that is not certainly arched beside their noise`);
}

type Rows = {
  readonly potential: Float64Array;
  readonly own: Float64Array;
  readonly calm: Float64Array;
  /** Rows that lie further off the running median are left out. */
  readonly spike: number;
};

/** The vertex of a parabola through the rows of a top. */
function archOf(
  { row, prominence }: Maximum,
  [begin, end]: readonly [number, number],
  { potential, own, calm, spike }: Rows,
): VoltammetricPeak | null {
  const rows = Array.from({ length: end - begin + 1 }, (_, at) => begin + at).filter(
    (at) => Math.abs((own[at] as number) - (calm[at] as number)) <= spike,
  );
  const centre = potential[row] as number;
  const from = rows.map((at) => (potential[at] as number) - centre);
  const top = linearFit(
    [from.map(() => 1), from, from.map((value) => value ** 2)],
    rows.map((at) => own[at] as number),
  );
  return 'refused' in top ? null : vertexOf(top.found, centre, prominence, Math.max(...from.map(Math.abs)));
}

/** Standard deviation of the noise over all rows that stand above the feet. */
function noiseAbove(calm: Float64Array, { row, prominence }: Maximum, own: Float64Array): number {
  const [first, last] = rowsAbove(calm, row, (calm[row] as number) - NOISE_SHARE * prominence);
  const near = own.subarray(first, last + 1);
  // second differences: slopes and wide arches have next to none
  const bends = near
    .subarray(2)
    .map((value, at) => Math.abs(value - 2 * (near[at + 1] as number) + (near[at] as number)));
  return (SD_OVER_MEDIAN * median(bends)) / SECOND_DIFFERENCE;
}

/** First and last row of the top; of a narrow one its nearest rows. */
function topOf(calm: Float64Array, row: number, depth: number): readonly [first: number, last: number] {
  const [first, last] = rowsAbove(calm, row, (calm[row] as number) - depth);
  if (last - first + 1 >= LEAST_TOP_ROWS) return [first, last];
  const reach = (LEAST_TOP_ROWS - 1) / 2;
  return [Math.max(0, row - reach), Math.min(calm.length - 1, row + reach)];
}

function rowsAbove(calm: Float64Array, row: number, level: number): readonly [first: number, last: number] {
  let [first, last] = [row, row];
  while (first > 0 && (calm[first - 1] as number) >= level) first -= 1;
  while (last < calm.length - 1 && (calm[last + 1] as number) >= level) last += 1;
  return [first, last];
}

/** Vertex of a + b x + c x^2 at -b/2c and a - b^2/4c; errors by the derivatives. None where the top is not certainly arched. */
function vertexOf(
  { coefficients, covariance, degreesOfFreedom }: LinearFit,
  centre: number,
  prominence: number,
  reach: number,
): VoltammetricPeak | null {
  const [a, b, c] = coefficients as [Estimate, Estimate, Estimate];
  const away = -b.value / (2 * c.value);
  if (!(c.upper < 0 && Math.abs(away) <= reach)) return null;
  const error = (slopes: readonly number[]) =>
    Math.sqrt(
      slopes.reduce(
        (sum, slope, row) =>
          sum +
          slopes.reduce((own, other, at) => own + slope * other * ((covariance[row] as number[])[at] as number), 0),
        0,
      ),
    );
  const sideways = error([0, -1 / (2 * c.value), b.value / (2 * c.value ** 2)]);
  const upwards = error([1, away, away ** 2]);
  return {
    potential: estimateOf(centre + away, sideways, degreesOfFreedom),
    current: estimateOf(a.value - b.value ** 2 / (4 * c.value), upwards, degreesOfFreedom),
    prominence,
  };
}

function negated({ value, error, lower, upper }: Estimate): Estimate {
  return { value: -value, error, lower: -upper, upper: -lower };
}

function spanOf(values: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}
