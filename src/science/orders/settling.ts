import type { PotentialRange, SettlingQuantity } from '../../domain/contributionOrder.ts';
import { CAPACITY_DIGITS, type Extent, extentOf, rounded } from './bounds.ts';
import { type Fibre, fibreAt, rangeOn, seenFrom } from './fibre.ts';
import type { AffineForm, Measure } from './measure.ts';
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
  const unfixed = candidates(problem).flatMap(({ form, ...named }) => {
    const extent = extentOf(system, form);
    const lower = rounded(extent.lower * system.scale, CAPACITY_DIGITS);
    const upper = rounded(extent.upper * system.scale, CAPACITY_DIGITS);
    return upper === lower ? [] : [{ named, lower, upper, extent, seen: seenFrom(projection, form) }];
  });
  const fibres = unfixed.some(({ seen }) => seen.open) ? fibresOf(settling) : [];
  const told = unfixed.map(({ named, lower, upper, extent, seen }): Omit<SettlingQuantity, 'best'> => {
    const edges = edgesOf(extent, settling);
    const masses = seen.open ? openMasses(fibres, { form: seen.form, edges }) : measure.masses(seen.form, edges);
    return { ...named, bits: rounded(mutualInformation(masses), BIT_DIGITS), lower, upper };
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

/** Bins as wide as the tolerance, from the least value on. */
function edgesOf({ lower, upper }: Extent, { problem, total }: Settling): Vector {
  const width = (problem.tolerance / 100) * total;
  const bins = Math.max(1, Math.ceil((upper - lower) / width));
  return Array.from({ length: bins + 1 }, (_, place) => lower + place * width);
}

/** A line of points that stands for a part of the set; `order` is the place of its order. */
type WeightedFibre = { readonly fibre: Fibre; readonly order: number; readonly weight: number };

/** What the contributions leave open, at points that fill the set of contributions; one list of them for each order. */
function fibresOf({ projection, measure }: Settling): readonly (readonly WeightedFibre[])[] {
  const random = seededRandom(SEED);
  const all = measure.points(POINTS_PER_ORDER).map(({ point, order, weight }) => {
    return { order, weight, fibre: fibreAt(projection, point, random) };
  });
  return measure.orders.map((_, order) => all.filter((each) => each.order === order));
}

type Binned = { readonly form: AffineForm; readonly edges: Vector };

/** For each order the share of each bin, from points whose remaining freedom is spread over the bins. */
function openMasses(fibres: readonly (readonly WeightedFibre[])[], { form, edges }: Binned): readonly Vector[] {
  const [start, second] = [at(edges, 0), at(edges, 1)];
  const width = second - start;
  const bins = edges.length - 1;
  const binOf = (value: number) => Math.min(bins - 1, Math.max(0, Math.floor((value - start) / width)));
  return fibres.map((ofOrder) => {
    const masses = zeros(bins);
    const add = (bin: number, mass: number) => {
      masses[bin] = at(masses, bin) + mass;
    };
    for (const { fibre, weight } of ofOrder) {
      const { lower, upper } = rangeOn(fibre, form);
      const [first, last] = [binOf(lower), binOf(upper)];
      if (first === last) {
        add(first, weight);
        continue;
      }
      const density = weight / (upper - lower);
      add(first, density * (at(edges, first + 1) - lower));
      for (let bin = first + 1; bin < last; bin++) add(bin, density * width);
      add(last, density * (upper - at(edges, last)));
    }
    return masses;
  });
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
