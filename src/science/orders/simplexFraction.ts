import { at, type Vector, zeros } from './vector.ts';

/**
 * Part of a simplex, from 0 to 1, where a linear function is at most a limit. Exact, and stable since all terms add up.
 *
 * G. Varsi, Pacific J. Math. 46 (1973) 315, doi:10.2140/pjm.1973.46.315.
 *
 * @param values of the function at the corners
 */
export function simplexFraction(values: Vector, limit: number): number {
  const above = values.filter((value) => value > limit).map((value) => value - limit);
  if (above.length === 0) return 1;
  if (above.length === values.length) return 0;
  const below = values.filter((value) => value <= limit).map((value) => limit - value);
  // parts[k]: of a simplex with the corners above that were met so far and the first k below.
  const parts = zeros(below.length + 1).fill(1, 1);
  for (const over of above) {
    below.forEach((under, place) => {
      parts[place + 1] = (under * at(parts, place + 1) + over * at(parts, place)) / (under + over);
    });
  }
  return at(parts, below.length);
}
