import type { PotentialRange, SettlingQuantity } from '../../domain/contributionOrder.ts';
import { CAPACITY_DIGITS, type Extent, extentOf, rounded } from './bounds.ts';
import { fibreAt, rangeOn, type Seen, seenFrom } from './fibre.ts';
import type { Measure } from './measure.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import type { Projection } from './projection.ts';
import { seededRandom } from './random.ts';
import { nameOf, where } from './sentences.ts';
import { at, type Vector, zeros } from './vector.ts';

/**
 * Points per order for what the contributions leave open. Too few tell too many bits, since each bin then looks more like
 * one order than it is: with 1024 quasi-random ones it is less than half a per cent, with 256 some two per cent.
 */
const POINTS_PER_ORDER = 1024;

const SEED = 1122;

/** Two quantities tell as much if their bits differ by less than this part: the error of the points, and of drawn ones. */
const EQUAL_PART = 0.01;
const EQUAL_PART_DRAWN = 0.04;

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
  const unfixed = candidates(problem).flatMap(({ form, ...named }) => {
    const extent = extentOf(system, form);
    const lower = rounded(extent.lower * system.scale, CAPACITY_DIGITS);
    const upper = rounded(extent.upper * system.scale, CAPACITY_DIGITS);
    return upper === lower ? [] : [{ named, lower, upper, extent, seen: seenFrom(projection, form) }];
  });
  const binned = unfixed.map(({ extent, seen }): Binned => ({ ...seen, edges: edgesOf(extent, settling) }));
  const open = openMasses(
    binned.filter((each) => each.open),
    settling,
  );
  const told = unfixed.map(({ named, lower, upper }, place): Omit<SettlingQuantity, 'best'> => {
    const each = at(binned, place);
    const masses = open.get(each) ?? measure.masses(each.form, each.edges);
    return {
      ...named,
      bits: rounded(Math.max(0, mutualInformation(masses) - surplus(masses, measure)), BIT_DIGITS),
      lower,
      upper,
    };
  });
  const most = Math.max(...told.map(({ bits }) => bits));
  const equal = measure.draws === null ? EQUAL_PART : EQUAL_PART_DRAWN;
  return told
    .map((each) => ({ ...each, best: each.bits > 0 && each.bits >= most * (1 - equal) }))
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

/** Bins as wide as the tolerance, from the least value on. */
function edgesOf({ lower, upper }: Extent, { problem, total }: Settling): Vector {
  const width = (problem.tolerance / 100) * total;
  const bins = Math.max(1, Math.ceil((upper - lower) / width));
  return Array.from({ length: bins + 1 }, (_, place) => lower + place * width);
}

/** A form of the unknowns with the bins that it is read to. */
type Binned = Seen & { readonly edges: Vector };

/**
 * For each open form and each order the share of each bin, from points that fill the set of contributions: what these
 * leave open is spread over the bins that it reaches.
 */
function openMasses(
  forms: readonly Binned[],
  { projection, measure }: Settling,
): ReadonlyMap<Binned, readonly Vector[]> {
  if (forms.length === 0) return new Map();
  const masses = new Map(forms.map((each) => [each, measure.orders.map(() => zeros(each.edges.length - 1))] as const));
  const random = seededRandom(SEED);
  for (const { point, order, weight } of measure.points(POINTS_PER_ORDER)) {
    const fibre = fibreAt(projection, point, random);
    for (const [{ form, edges }, byOrder] of masses)
      spreadOver(at(byOrder, order), edges, rangeOn(fibre, form), weight);
  }
  return masses;
}

/** Adds a weight to bins of one width, to each by the part of a range that lies in it. */
function spreadOver(bins: number[], edges: Vector, { lower, upper }: Extent, weight: number): void {
  const start = at(edges, 0);
  const width = at(edges, 1) - start;
  const binOf = (value: number) => Math.min(bins.length - 1, Math.max(0, Math.floor((value - start) / width)));
  const [first, last] = [binOf(lower), binOf(upper)];
  if (first === last) {
    bins[first] = at(bins, first) + weight;
    return;
  }
  const density = weight / (upper - lower);
  bins[first] = at(bins, first) + density * (at(edges, first + 1) - lower);
  for (let bin = first + 1; bin < last; bin++) bins[bin] = (bins[bin] as number) + density * width;
  bins[last] = at(bins, last) + density * (upper - at(edges, last));
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

/**
 * Bits that points seem to tell beyond what is true, since each cell holds a few of them by chance: by how many cells are
 * filled. Miller and Madow, in H. Quastler (ed.), Information Theory in Psychology (1955) 95.
 */
function surplus(masses: readonly Vector[], { draws }: Measure): number {
  if (draws === null) return 0;
  const filled = (list: Vector) => list.filter((mass) => mass > 0).length;
  const columns = at(masses, 0).map((_, bin) => masses.reduce((sum, row) => sum + at(row, bin), 0));
  const rows = masses.filter((row) => filled(row) > 0).length;
  const cells = masses.reduce((sum, row) => sum + filled(row), 0);
  return (cells - rows - filled(columns) + 1) / (2 * draws * Math.LN2);
}
