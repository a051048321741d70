import { type Hull, pointOf } from './affineHull.ts';
import { spreadOf } from './cholesky.ts';
import { farthest } from './linearProgram.ts';
import { type Polyhedron, rowsOf } from './polyhedron.ts';
import { seededNormal, seededRandom } from './random.ts';
import { at, dot, plus, times, type Vector } from './vector.ts';

/** How many points are drawn. */
const POINTS = 100_000;

const SEED = 20261122;

/** Steps before the first point counts. */
const BURN_IN = 1000;

/**
 * Points evenly spread over a bounded set, one after the other: from each, a random direction, then anywhere on the chord.
 *
 * R. L. Smith, Oper. Res. 32 (1984) 1296, doi:10.1287/opre.32.6.1296. Directions are even in coordinates in which the set
 * is about as wide one way as another, so that thin sets are walked as well as thick ones.
 */
export function hitAndRun(set: Polyhedron, hull: Hull): readonly Vector[] {
  const { mean, rows } = spreadOf(farPoints(set, hull), hull.dimension);
  const shape = rows.map((_, place) => rows.map((row) => at(row, place)));
  const normals = hull.halfSpaces.map(({ coefficients }) => shape.map((axis) => dot(coefficients, axis)));
  const slack = hull.halfSpaces.map(({ coefficients, upper }) => upper - dot(coefficients, mean));
  const random = seededRandom(SEED);
  const normal = seededNormal(random);
  const axes = shape.map((axis) => plus(pointOf(hull, axis), hull.origin, -1));
  let point = pointOf(hull, mean);
  const points: Vector[] = [];
  for (let step = -BURN_IN; step < POINTS; step++) {
    const direction = shape.map(() => normal());
    const speeds = normals.map((each) => dot(each, direction));
    const [back, ahead] = chord(slack, speeds);
    const length = back + (ahead - back) * random();
    speeds.forEach((speed, place) => {
      slack[place] = at(slack, place) - length * speed;
    });
    point = direction.reduce<Vector>((sum, part, place) => plus(sum, at(axes, place), length * part), point);
    if (step >= 0) points.push(point);
  }
  return points;
}

/** How far one can go back (negative) and ahead before a half-space ends. */
function chord(slack: Vector, speeds: Vector): readonly [number, number] {
  let back = Number.NEGATIVE_INFINITY;
  let ahead = Number.POSITIVE_INFINITY;
  for (let place = 0; place < slack.length; place++) {
    const speed = at(speeds, place);
    const room = at(slack, place) / speed;
    if (speed > 0) ahead = Math.min(ahead, room);
    if (speed < 0) back = Math.max(back, room);
  }
  return [back, ahead];
}

/** For each half-space the points nearest to its edge and farthest from it, in coordinates of the hull. */
function farPoints(set: Polyhedron, { free }: Hull): readonly Vector[] {
  const rows = rowsOf(set);
  return set.halfSpaces.flatMap(({ coefficients }) =>
    [coefficients, times(coefficients, -1)].map((objective) => {
      const point = farthest(objective, rows);
      return free.map((place) => at(point, place));
    }),
  );
}
