import { type Analysed, found, refused } from './analysed.ts';
import type { Profile } from './profile.ts';

/** How much charge flowed below evenly spaced potentials. */
export type PotentialGrid = {
  /** V, between nodes. */
  readonly step: number;
  /** Of the lowest node, in steps from 0 V: nodes are whole multiples of the step. */
  readonly first: number;
  /** By node, ascending in potential and never falling; in the unit of the profile. */
  readonly charge: Float64Array;
};

/** V of a node. */
export function potentialOf({ first, step }: PotentialGrid, node: number): number {
  return (first + node) * step;
}

/** A potential this near to a node, in steps, is on it: the rest is rounding. */
const ON_NODE = 1e-6;

/** More nodes than this, and the step was given in another unit. */
const MOST_NODES = 1e6;

/**
 * Resamples a profile on a uniform grid of potentials, in one pass: what flows between two rows is spread evenly over the
 * potentials between them, whichever way the potential runs.
 *
 * Where the potential falls or rises all the way this is linear interpolation. Where noise, or a relaxation during a rest,
 * turns it back, no row is dropped: what flows there counts where it flows. To keep only rows that lie beyond all before them
 * would drag the whole curve along with the largest noise so far, and its peaks with it.
 *
 * @param step V
 * @returns refused where the step is not above 0, makes more than a million nodes, or makes fewer than two
 */
export function potentialGrid({ capacity, voltage }: Profile, step: number): Analysed<PotentialGrid> {
  const [least, most] = endsOf(voltage);
  // nodes within the profile, and on its ends
  const first = Math.ceil(least / step - ON_NODE);
  const last = Math.floor(most / step + ON_NODE);
  if (!(step > 0 && last > first && last - first < MOST_NODES)) {
    return refused(
      'GRID_UNFIT',
      `a step of ${step} V makes no grid of 2 to a million nodes from ${least} to ${most} V: the field takes 0.001 V`,
    );
  }
  // cell 1 lies between the first two nodes, cell 0 below them, and there is one above the last, and one to spare
  const cells = new Float64Array(last - first + 3);
  const scale = 1 / step;
  const end = voltage.length - 1;
  const start = countRows(cells, { capacity, voltage }, scale, first - 1);
  const isLevel = voltage[end] === voltage[end - 1];
  count(
    cells,
    (voltage[end] as number) * scale - first + 1,
    isLevel,
    (capacity[end] as number) - (capacity[start] as number),
  );
  const nodes = cells.subarray(0, last - first + 1);
  for (let node = 1; node < nodes.length; node += 1)
    nodes[node] = (nodes[node] as number) + (nodes[node - 1] as number);
  return found({ step, first, charge: nodes });
}

/**
 * Adds what flows between rows. Rows of one cell, and rows of one potential, are counted together where they end: most rows of a long
 * record change neither. The loop is a function of its own, with nothing behind it, so that engines that compile it while it runs need not
 * leave it again.
 *
 * @returns the row from which on what flows is not added yet
 */
function countRows(cells: Float64Array, { capacity, voltage }: Profile, scale: number, origin: number): number {
  let before = (voltage[0] as number) * scale - origin;
  let start = 0;
  let isLevel = false;
  for (let row = 1; row < voltage.length; row += 1) {
    const after = (voltage[row] as number) * scale - origin;
    const stays = before === after;
    if (isLevel ? stays : !stays && (before | 0) === (after | 0)) {
      before = after;
      continue;
    }
    count(cells, before, isLevel, (capacity[row - 1] as number) - (capacity[start] as number));
    if (!stays) spread(cells, before, after, (capacity[row] as number) - (capacity[row - 1] as number));
    start = stays ? row - 1 : row;
    isLevel = stays;
    before = after;
  }
  return start;
}

/** Adds what flowed within a cell, or at one place. */
function count(cells: Float64Array, place: number, isLevel: boolean, charge: number): void {
  if (isLevel) spread(cells, place, place, charge);
  else add(cells, place | 0, charge);
}

/** Adds charge to the cells between two places, evenly; to both neighbours of a node if it flows there alone. */
function spread(cells: Float64Array, from: number, to: number, charge: number): void {
  const [low, high] = from < to ? [from, to] : [to, from];
  const node = Math.round(low);
  if (high - low < ON_NODE && Math.abs(low - node) < ON_NODE) {
    add(cells, node - 1, charge / 2);
    add(cells, node, charge / 2);
    return;
  }
  const [begin, end] = [low | 0, high | 0];
  if (begin === end) {
    add(cells, begin, charge);
    return;
  }
  const density = charge / (high - low);
  add(cells, begin, density * (begin + 1 - low));
  for (let cell = begin + 1; cell < end; cell += 1) add(cells, cell, density);
  add(cells, end, density * (high - end));
}

function add(cells: Float64Array, cell: number, charge: number): void {
  cells[cell] = (cells[cell] as number) + charge;
}

function endsOf(values: Float64Array): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
