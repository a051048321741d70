import type { Noise } from './noise.ts';
import { type BasisPolynomial, dot, orthogonalPolynomials } from './orthogonalPolynomials.ts';
import { studentQuantile } from './studentT.ts';

/** A polynomial through a stretch of noisy values, over -1 to 1 from its first to its last. */
export type NoisyPolynomial = {
  /** The polynomial, or one of its derivatives. */
  readonly at: (u: number, derivative: number) => number;
  /** Standard error at a place of the polynomial and its derivatives, each times its factor, summed. */
  readonly errorOf: (u: number, factors: readonly number[]) => number;
  /** How many standard errors a 95 % interval reaches. */
  readonly reach: number;
  /** Sum of the squares by which the values lie off it. */
  readonly squares: number;
  /** Expected sum of the squares of the noise that it follows. */
  readonly followed: number;
};

/** Half of what a 95 % interval leaves out, on each side. */
const UPPER_95 = 0.975;

/** Beyond so many degrees of freedom Student's t is the normal distribution, to half a per cent. */
const MANY = 200;

/**
 * Polynomials by least squares, one for each order. Their errors follow from the noise of the values, neighbours that go together
 * included. What the values lie off beyond their noise is the fault of the polynomial, and adds to its errors as independent noise would.
 *
 * @param values more than the highest order + 1
 * @param from the place of the first one in the noise
 * @param orders ascending
 */
export function noisyPolynomials(
  values: Float64Array,
  from: number,
  noise: Noise,
  orders: readonly number[],
): readonly NoisyPolynomial[] {
  const basis = orthogonalPolynomials(values.length, Math.max(...orders));
  const { carried, variance } = carriedNoise(basis, from, noise);
  const covariance = basis.map(({ values: own }) => carried.map((other) => dot(own, other)));
  const left = values.slice();
  const parts: number[] = [];
  return orders.map((order) => {
    while (parts.length <= order) parts.push(takenFrom(left, (basis[parts.length] as BasisPolynomial).values));
    const own = parts.slice();
    const squares = dot(left, left);
    const followed = own.reduce((sum, _, at) => sum + (covariance[at]?.[at] as number), 0);
    const freedom = values.length - order - 1;
    const excess = Math.max(0, squares - (variance - followed)) / freedom;
    const mean = variance / values.length;
    // only the excess is estimated from these few values
    const share = excess === 0 ? 0 : excess / (excess + mean);
    return {
      at: (u, derivative) =>
        dot(
          own,
          own.map((_, at) => derived(basis[at] as BasisPolynomial, u, derivative)),
        ),
      errorOf: (u, factors) => {
        const sums = own.map((_, at) =>
          factors.reduce(
            (sum, factor, derivative) =>
              factor === 0 ? sum : sum + factor * derived(basis[at] as BasisPolynomial, u, derivative),
            0,
          ),
        );
        const carriedOver = sums.reduce((sum, one, at) => sum + one * dot(sums, covariance[at] as number[]), 0);
        return Math.sqrt(Math.max(0, carriedOver) + excess * dot(sums, sums));
      },
      reach: studentQuantile(UPPER_95, Math.min(MANY, freedom / share ** 2)),
      squares,
      followed,
    };
  });
}

/** Takes the part of a polynomial out of values, and says how much it was. */
function takenFrom(left: Float64Array, values: Float64Array): number {
  const part = dot(left, values);
  for (let at = 0; at < left.length; at += 1) left[at] = (left[at] as number) - part * (values[at] as number);
  return part;
}

/** What the noise makes of each polynomial of the basis, value by value; and the variances of all values together. */
function carriedNoise(basis: readonly BasisPolynomial[], from: number, { covariance, reach }: Noise) {
  const count = (basis[0] as BasisPolynomial).values.length;
  const carried = basis.map(() => new Float64Array(count));
  let variance = 0;
  for (let at = 0; at < count; at += 1) {
    variance += covariance(from + at, from + at);
    for (let other = at; other <= Math.min(count - 1, at + reach); other += 1) {
      const common = covariance(from + at, from + other);
      for (let degree = 0; degree < basis.length; degree += 1) {
        const [sums, { values }] = [carried[degree] as Float64Array, basis[degree] as BasisPolynomial];
        sums[at] = (sums[at] as number) + common * (values[other] as number);
        if (other !== at) sums[other] = (sums[other] as number) + common * (values[at] as number);
      }
    }
  }
  return { carried, variance };
}

/** A derivative of a polynomial at a place, by Horner. */
function derived({ coefficients }: BasisPolynomial, u: number, derivative: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= derivative; power -= 1) {
    let factor = coefficients[power] as number;
    for (let less = 0; less < derivative; less += 1) factor *= power - less;
    sum = sum * u + factor;
  }
  return sum;
}
