/** A polynomial over -1 to 1: its coefficients by power, and its values at the points. */
export type BasisPolynomial = { readonly coefficients: readonly number[]; readonly values: Float64Array };

/**
 * Polynomials of the orders 0 to `order` that are orthonormal over evenly spaced points from -1 to 1, by their three-term recurrence
 * (Forsythe, J. Soc. Ind. Appl. Math. 5 (1957) 74). With them, a fit of one order is a part of that of the next one.
 *
 * @param count more than `order`
 */
export function orthogonalPolynomials(count: number, order: number): readonly BasisPolynomial[] {
  const places = Float64Array.from({ length: count }, (_, row) => (2 * row) / (count - 1) - 1);
  const basis: BasisPolynomial[] = [];
  let last: BasisPolynomial = { coefficients: [0], values: new Float64Array(count) };
  let next = normal({ coefficients: [1], values: new Float64Array(count).fill(1) });
  for (let degree = 0; degree <= order; degree += 1) {
    basis.push(next);
    // even spacing: each is even or odd, so that x times it has nothing of itself
    const raised = next.values.map((value, row) => value * (places[row] as number));
    const part = dot(raised, last.values);
    const following = normal({
      coefficients: [0, ...next.coefficients].map((each, power) => each - part * (last.coefficients[power] ?? 0)),
      values: raised.map((value, row) => value - part * (last.values[row] as number)),
    });
    [last, next] = [next, following];
  }
  return basis;
}

function normal({ coefficients, values }: BasisPolynomial): BasisPolynomial {
  const size = Math.sqrt(dot(values, values));
  return { coefficients: coefficients.map((each) => each / size), values: values.map((each) => each / size) };
}

export function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
