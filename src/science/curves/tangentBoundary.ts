import { type Analysed, found, refused } from './analysed.ts';
import { capacityAt } from './capacityAt.ts';
import { type CapacityCells, capacityCells, capacityOfCell } from './capacityCells.ts';
import { cellNoise } from './cellNoise.ts';
import type { Estimate } from './numerics/estimate.ts';
import type { Noise } from './numerics/noise.ts';
import { type NoisyPolynomial, noisyPolynomials } from './numerics/noisyPolynomial.ts';
import type { Profile } from './profile.ts';

/** V. */
export type Stretch = { readonly upper: number; readonly lower: number };

export type TangentOptions = {
  /** Parts of the capacity that the profile is resampled on: lines are fitted to these. */
  readonly cells: number;
  /** Potentials between which the slope is straight, and the plateau. */
  readonly slope: Stretch;
  readonly plateau: Stretch;
};

/** A straight line through a stretch: V over capacity. */
export type Tangent = {
  readonly at: (capacity: number) => number;
  /** V per unit of capacity, and its standard error. */
  readonly slope: number;
  readonly slopeError: number;
};

export type TangentBoundary = {
  /** V, with a 95 % interval. */
  readonly boundary: Estimate;
  /** At which the tangents meet, in the unit of the profile. */
  readonly capacity: number;
  readonly slope: Tangent;
  readonly plateau: Tangent;
};

/** A plateau is flatter than the slope by this factor at least. */
const LEAST_RATIO = 2;

const LEAST_CELLS = 3;

/** Standard errors by which it is flatter: noise alone makes so much of a plateau of half the slope in 1 of 20 profiles. */
const LEAST_ERRORS = 1.645;

/**
 * The potential between slope and plateau by tangents: where a line through the slope and one through the plateau meet.
 *
 * A stretch is all that flows between where the profile crosses its ends. To take the parts whose own potential lies within it would leave
 * out those that noise moves, and level the line. The 95 % interval is that of two straight lines with the noise of the rows; a slope that
 * is curved moves with its stretch, which is not in it, so that the stretches belong to the number.
 *
 * @returns refused where a stretch has fewer than 3 parts, the plateau is not flatter than the slope by a factor of 2, or the
 * lines do not meet between the stretches
 */
export function tangentBoundary(
  profile: Profile,
  { cells, slope, plateau }: TangentOptions,
): Analysed<TangentBoundary> {
  const resampled = capacityCells(profile, cells);
  if ('refused' in resampled) return resampled;
  const noisy = { profile, cells: resampled.found, noise: cellNoise(profile, resampled.found) };
  const steep = tangentOf(noisy, 'slope', slope);
  if ('refused' in steep) return steep;
  const flat = tangentOf(noisy, 'plateau', plateau);
  if ('refused' in flat) return flat;
  const [a, b] = [steep.found, flat.found];
  const doubt = doubtOf(a, b, { slope, plateau });
  if (doubt !== null) return doubt;
  const capacity = a.middle + (a.at(a.middle) - b.at(a.middle)) / (b.slope - a.slope);
  const [from, to] = [a.middle, b.middle].toSorted((one, other) => one - other) as [number, number];
  if (!(capacity > from && capacity < to)) {
    return refused(
      'TANGENTS_APART',
      `the tangents meet at a capacity of ${capacity.toPrecision(4)}, not between the middles of their stretches, ${from.toPrecision(4)} and ${to.toPrecision(4)}`,
    );
  }
  return found({ boundary: meetingOf(a, b, capacity), capacity, slope: a, plateau: b });
}

/** What is wrong with a plateau that is not flatter, or not for certain. */
function doubtOf(a: Tangent, b: Tangent, { slope, plateau }: Pick<TangentOptions, 'slope' | 'plateau'>) {
  const ratio = Math.abs(a.slope / b.slope);
  const words =
    `from ${plateau.upper} to ${plateau.lower} V the profile is ${ratio.toPrecision(2)} times as flat as from ${slope.upper} to ` +
    `${slope.lower} V`;
  const isFlatter = ratio >= LEAST_RATIO;
  if (!isFlatter) return refused('NO_PLATEAU', `${words}: a plateau is ${LEAST_RATIO} times as flat at least`);
  const strength =
    (Math.abs(a.slope) - LEAST_RATIO * Math.abs(b.slope)) / Math.hypot(a.slopeError, LEAST_RATIO * b.slopeError);
  if (strength >= LEAST_ERRORS) return null;
  return refused(
    'PLATEAU_OF_NOISE',
    `${words}, which is ${strength.toFixed(1)} standard errors more than ${LEAST_RATIO} times: noise alone makes ${LEAST_ERRORS} in 1 of 20 profiles`,
  );
}

/** What one line leaves open counts by the slope of the other: V = (b1 a0 - a1 b0) / (b1 - a1). */
function meetingOf(a: FittedTangent, b: FittedTangent, capacity: number): Estimate {
  const difference = b.slope - a.slope;
  const error = Math.hypot((b.slope / difference) * a.errorAt(capacity), (a.slope / difference) * b.errorAt(capacity));
  const [value, reach] = [a.at(capacity), Math.max(a.reach, b.reach) * error];
  return { value, error, lower: value - reach, upper: value + reach };
}

type FittedTangent = Tangent & {
  readonly middle: number;
  readonly errorAt: (capacity: number) => number;
  /** Standard errors of a 95 % interval. */
  readonly reach: number;
};

type NoisyCells = { readonly profile: Profile; readonly cells: CapacityCells; readonly noise: Noise };

function tangentOf(
  { profile, cells, noise }: NoisyCells,
  name: string,
  { upper, lower }: Stretch,
): Analysed<FittedTangent> {
  const [begin, end] = [upper, lower].map((potential) => capacityAt(profile, potential)).toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const place = (capacity: number) => (capacity - cells.first) / cells.width;
  const first = Math.max(0, Math.ceil(place(begin)));
  const last = Math.min(cells.potential.length - 1, Math.floor(place(end)));
  const count = Math.max(0, last - first + 1);
  if (count < LEAST_CELLS) {
    return refused(
      'STRETCH_TOO_SHORT',
      `${count} of ${cells.potential.length} parts of the capacity lie on the ${name} from ${upper} to ${lower} V: a line takes ${LEAST_CELLS}`,
    );
  }
  const [line] = noisyPolynomials(cells.potential.subarray(first, last + 1), first, noise, [1]) as [NoisyPolynomial];
  const middle = capacityOfCell(cells, (first + last) / 2);
  const half = (cells.width * (last - first)) / 2;
  const u = (capacity: number) => (capacity - middle) / half;
  return found({
    at: (capacity) => line.at(u(capacity), 0),
    errorAt: (capacity) => line.errorOf(u(capacity), [1]),
    slope: line.at(0, 1) / half,
    slopeError: line.errorOf(0, [0, 1]) / half,
    reach: line.reach,
    middle,
  });
}
