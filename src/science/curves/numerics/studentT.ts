/**
 * Quantile of Student's t distribution: 12.706, 2.776 and 1.960 for p = 0.975 with 1, 4 and very many degrees of freedom.
 *
 * From the regularised incomplete beta function, whose continued fraction converges in some ten terms (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.5.8 and 26.7.1), by Newton's method.
 *
 * @param p between 0 and 1
 * @param degreesOfFreedom above 0
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, degreesOfFreedom);
  const density = studentDensity(degreesOfFreedom);
  // the cumulative bends downwards, so that tangents from 0 on stay short of the quantile until rounding stops them
  for (let [t, next] = [0, 0]; ; t = next) {
    next = t + (p - studentCumulative(t, degreesOfFreedom)) / density(t);
    if (!(next > t * (1 + NEAR))) return next;
  }
}

/** A step by less, as a share, changes no digit that the fraction has right. */
const NEAR = 1e-13;

function studentDensity(degreesOfFreedom: number): (t: number) => number {
  const [half, next] = [degreesOfFreedom / 2, (degreesOfFreedom + 1) / 2];
  const factor = Math.exp(logGamma(next) - logGamma(half)) / Math.sqrt(degreesOfFreedom * Math.PI);
  return (t) => factor * (1 + (t * t) / degreesOfFreedom) ** -next;
}

/** P(T <= t) for t from 0 on. */
function studentCumulative(t: number, degreesOfFreedom: number): number {
  const x = degreesOfFreedom / (degreesOfFreedom + t * t);
  return 1 - incompleteBeta(x, degreesOfFreedom / 2, 0.5) / 2;
}

/** I_x(a, b). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x >= 1) return 1;
  // the fraction converges fast below the mean of the distribution only
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return front / (a * betaFraction(x, a, b));
}

/** The fraction needs some twenty terms, and more with the root of its greater argument. */
function termsFor(a: number, b: number): number {
  return Math.ceil(20 + 5 * Math.sqrt(Math.max(a, b)));
}

/** The continued fraction below I_x(a, b), from its far end. */
function betaFraction(x: number, a: number, b: number): number {
  let fraction = 1;
  for (let m = termsFor(a, b); m >= 1; m -= 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m - 1) * (a + b + m - 1) * x) / ((a + 2 * m - 2) * (a + 2 * m - 1));
    fraction = 1 + odd / (1 + even / fraction);
  }
  return fraction;
}

/** Coefficients of Lanczos for g = 7, n = 9: 15 digits. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = LANCZOS.reduce((total, coefficient, at) => total + coefficient / (shifted + at));
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
