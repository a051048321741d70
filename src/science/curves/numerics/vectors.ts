export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** What is left of a vector beside others of length 1, which are at right angles to each other. */
export function without(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  return others.reduce((rest, other) => {
    const share = dot(rest, other);
    return rest.map((value, at) => value - share * (other[at] as number));
  }, vector);
}

/** Vectors of length 1 at right angles to each other that span what the given ones do, none of which the others span. */
export function orthonormal(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const found: Float64Array[] = [];
  for (const vector of vectors) {
    // twice, since rounding leaves a part of nearly parallel ones
    const rest = without(without(vector, found), found);
    const size = Math.sqrt(dot(rest, rest));
    found.push(rest.map((value) => value / size));
  }
  return found;
}
