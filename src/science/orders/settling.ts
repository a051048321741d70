import type { PotentialRange, SettlingQuantity } from '../../domain/contributionOrder.ts';
import { CAPACITY_DIGITS, extentOf, rounded } from './bounds.ts';
import { rangeAt, type Seen, seenFrom } from './fibre.ts';
import type { Measure } from './measure.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import type { Projection } from './projection.ts';
import { seededRandom } from './random.ts';
import { nameOf, where } from './sentences.ts';
import { at, type Vector, zeros } from './vector.ts';

/** Points per order for what the contributions leave open; quasi-random, so few are enough. */
const POINTS_PER_ORDER = 256;

const SEED = 1122;

/** Two quantities tell as much if their bits differ by less than this part: the error of the points. */
const EQUAL_PART = 0.01;

const BIT_DIGITS = 1e4;

type Candidate = Pick<SettlingQuantity, 'kind' | 'process' | 'range' | 'label'> & { readonly form: Vector };

export type Settling = {
  readonly problem: OrderProblem;
  readonly system: LinearSystem;
  readonly projection: Projection;
  readonly measure: Measure;
  /** Middle of the total's range, in units of the scale. */
  readonly total: number;
};

/**
 * Contributions, segments and plateaus that are not fixed yet, by how much knowing each would tell of the order: mutual
 * information in bits, if it is read to the tolerance. Even over the contributions; where these leave a segment open,
 * even over what they leave. From volumes where it is a function of the contributions, else from a fixed set of points.
 */
export function settledBy(settling: Settling): readonly SettlingQuantity[] {
  const { problem, system, projection, measure } = settling;
  if (measure.orders.length < 2) return [];
  const told = candidates(problem).flatMap((candidate): readonly Omit<SettlingQuantity, 'best'>[] => {
    const { form, ...named } = candidate;
    const extent = extentOf(system, form);
    const lower = rounded(extent.lower * system.scale, CAPACITY_DIGITS);
    const upper = rounded(extent.upper * system.scale, CAPACITY_DIGITS);
    if (upper === lower) return [];
    const bits = rounded(informationOf(seenFrom(projection, form), form, settling), BIT_DIGITS);
    return [{ ...named, bits, lower, upper }];
  });
  const most = Math.max(...told.map(({ bits }) => bits));
  return told
    .map((each) => ({ ...each, best: each.bits > 0 && each.bits >= most * (1 - EQUAL_PART) }))
    .sort((a, b) => b.bits - a.bits);
}

function candidates({ layout, ordered, boundaries }: OrderProblem): readonly Candidate[] {
  const placed = (kind: 'SEGMENT' | 'PLATEAU', range: PotentialRange): Candidate => {
    const label = `${kind === 'PLATEAU' ? 'plateau' : 'capacity'} ${where(range)}`;
    return { kind, process: null, range, label, form: layout.within(range) };
  };
  return [
    ...ordered.map((process): Candidate => {
      return { kind: 'PROCESS', process, range: null, label: nameOf(process), form: layout.contribution(process) };
    }),
    ...(layout.segments.length > 1 ? layout.segments : []).map((range) => placed('SEGMENT', range)),
    ...boundaries.map((upper) => placed('PLATEAU', { upper, lower: null })),
  ];
}

function informationOf(seen: Seen, form: Vector, { system, measure, problem, total }: Settling): number {
  const width = (problem.tolerance / 100) * total;
  const { lower, upper } = extentOf(system, form);
  const bins = Math.max(1, Math.ceil((upper - lower) / width));
  const edges = Array.from({ length: bins + 1 }, (_, place) => lower + place * width);
  const masses = seen.open ? openMasses(seen, measure, edges) : measure.masses(seen.form, edges);
  return mutualInformation(masses);
}

/** For each order the share of each bin, from points whose remaining freedom is spread over the bins. */
function openMasses(seen: Extract<Seen, { open: true }>, measure: Measure, edges: Vector): readonly Vector[] {
  const random = seededRandom(SEED);
  const masses = measure.orders.map(() => zeros(edges.length - 1));
  for (const { point, order, weight } of measure.points(POINTS_PER_ORDER)) {
    const { lower, upper } = rangeAt(seen, point, random);
    const row = at(masses, order);
    row.forEach((mass, bin) => {
      row[bin] = mass + weight * overlap({ lower, upper }, at(edges, bin), at(edges, bin + 1));
    });
  }
  return masses;
}

/** Part of a range that lies between two edges; a range without width lies where its one value is. */
function overlap(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  from: number,
  to: number,
): number {
  if (upper === lower) return lower >= from && lower < to ? 1 : 0;
  return Math.max(0, Math.min(upper, to) - Math.max(lower, from)) / (upper - lower);
}

/** Bits that columns tell of rows, of shares that make 1 in all. */
function mutualInformation(masses: readonly Vector[]): number {
  const rows = masses.map((row) => row.reduce((sum, mass) => sum + mass, 0));
  const columns = at(masses, 0).map((_, bin) => masses.reduce((sum, row) => sum + at(row, bin), 0));
  return masses.reduce(
    (sum, row, order) =>
      sum +
      row.reduce((part, mass, bin) => {
        return mass <= 0 ? part : part + mass * Math.log2(mass / (at(rows, order) * at(columns, bin)));
      }, 0),
    0,
  );
}
