import { type Analysed, found, refused } from './analysed.ts';
import { type CapacityCells, capacityCells, capacityOfCell } from './capacityCells.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { type LinearFit, lineFit } from './numerics/linearFit.ts';
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

/** V = intercept + slope Q. */
type Line = LinearFit & { readonly intercept: Estimate; readonly slope: Estimate };

export type TangentBoundary = {
  /** V, with a 95 % interval. */
  readonly boundary: Estimate;
  /** At which the tangents meet, in the unit of the profile. */
  readonly capacity: number;
  readonly slope: Line;
  readonly plateau: Line;
};

/** A plateau is flatter than the slope by this factor at least. */
const LEAST_RATIO = 2;

const LEAST_CELLS = 3;

/**
 * The potential between slope and plateau by tangents: where a line through the slope and one through the plateau meet.
 *
 * The 95 % interval is that of two straight lines with independent noise; a slope that is curved moves with its stretch, which
 * is not in it, so that the stretches belong to the number.
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
  const steep = tangentOf(resampled.found, 'slope', slope);
  if ('refused' in steep) return steep;
  const flat = tangentOf(resampled.found, 'plateau', plateau);
  if ('refused' in flat) return flat;
  const [a, b] = [steep.found.line, flat.found.line];
  const ratio = Math.abs(a.slope.value / b.slope.value);
  if (!(ratio >= LEAST_RATIO)) {
    return refused(
      'NO_PLATEAU',
      `from ${plateau.upper} to ${plateau.lower} V the profile is ${ratio.toPrecision(2)} times as flat as from ${slope.upper} to ${slope.lower} V: a plateau is ${LEAST_RATIO} times as flat at least`,
    );
  }
  const difference = b.slope.value - a.slope.value;
  const capacity = (a.intercept.value - b.intercept.value) / difference;
  const [from, to] = [steep.found.middle, flat.found.middle].toSorted((one, other) => one - other) as [number, number];
  if (!(capacity > from && capacity < to)) {
    return refused(
      'TANGENTS_APART',
      `the tangents meet at a capacity of ${capacity.toPrecision(4)}, not between the middles of their stretches, ${from.toPrecision(4)} and ${to.toPrecision(4)}`,
    );
  }
  // V = (b1 a0 - a1 b0) / (b1 - a1): what one line leaves open counts by the slope of the other
  const error = Math.hypot(
    (b.slope.value / difference) * errorAt(a, capacity),
    (a.slope.value / difference) * errorAt(b, capacity),
  );
  const boundary = a.intercept.value + a.slope.value * capacity;
  const degreesOfFreedom = Math.min(a.degreesOfFreedom, b.degreesOfFreedom);
  return found({ boundary: estimateOf(boundary, error, degreesOfFreedom), capacity, slope: a, plateau: b });
}

type Tangent = { readonly line: Line; readonly middle: number };

function tangentOf(cells: CapacityCells, name: string, { upper, lower }: Stretch): Analysed<Tangent> {
  const places = [...cells.potential.keys()].filter((cell) => {
    const potential = cells.potential[cell] as number;
    return potential <= upper && potential >= lower;
  });
  if (places.length < LEAST_CELLS) {
    return refused(
      'STRETCH_TOO_SHORT',
      `${places.length} of ${cells.potential.length} parts of the capacity lie on the ${name} from ${upper} to ${lower} V: a line takes ${LEAST_CELLS}`,
    );
  }
  const capacities = places.map((cell) => capacityOfCell(cells, cell));
  const line = lineFit(
    capacities,
    places.map((cell) => cells.potential[cell] as number),
  );
  if ('refused' in line) return line;
  return found({ line: line.found, middle: capacities.reduce((sum, each) => sum + each, 0) / capacities.length });
}

/** Standard error of a line at a capacity. */
function errorAt({ covariance }: Line, capacity: number): number {
  const [[intercept, mixed], [, slope]] = covariance as [[number, number], [number, number]];
  return Math.sqrt(Math.max(0, intercept + 2 * mixed * capacity + slope * capacity ** 2));
}
