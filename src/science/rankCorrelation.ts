/** Two numbers of one thing, such as a carbon. */
export type Pair = readonly [x: number, y: number];

/** Spearman's rho with its 95 % interval over n pairs. */
export type RankCorrelation = {
  readonly rho: number;
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
};

/** Fewest pairs that a correlation is computed of: the interval has n - 3 in its denominator. */
export const LEAST_PAIRS = 4;

/** Fewest pairs whose interval can exclude 0: those of 4 in perfect order still hold it. */
export const LEAST_DECISIVE_PAIRS = 5;

/** Half-width of a 95 % interval in standard errors. */
const Z = 1.96;

/**
 * Spearman's rank correlation; ties share the mean of their ranks.
 *
 * The interval is that of Fisher's z with the variance (1 + rho^2/2)/(n - 3) of Bonett and Wright, Psychometrika 65 (2000)
 * 23, widened by half a step of rho, 6/(n^3 - n), since ranks move in steps. So four pairs in perfect order do not
 * exclude chance (2 of 24 orders are perfect), and five do (2 of 120).
 *
 * @returns null for fewer than 4 pairs, or if one of the two numbers is the same in all
 */
export function spearman(pairs: readonly Pair[]): RankCorrelation | null {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return null;
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const mean = (n + 1) / 2;
  const deviations = pairs.map(([x, y]): Pair => [rank(x, xs) - mean, rank(y, ys) - mean]);
  const rho = cosine(deviations);
  if (Number.isNaN(rho)) return null;
  const step = 6 / (n ** 3 - n);
  const end = (sign: 1 | -1) => {
    const moved = Math.min(Math.max(rho + sign * step, -1), 1);
    return Math.tanh(Math.atanh(moved) + sign * Z * Math.sqrt((1 + moved ** 2 / 2) / (n - 3)));
  };
  return { rho, lower: end(-1), upper: end(1), n };
}

/** Rank from 1 on; equal numbers share the mean of theirs. */
function rank(each: number, among: readonly number[]): number {
  const below = among.filter((other) => other < each).length;
  const equal = among.filter((other) => other === each).length;
  return below + (equal + 1) / 2;
}

/** Sum of products over the roots of the sums of squares; NaN if one of both is 0 throughout. */
function cosine(pairs: readonly Pair[]): number {
  const sum = (of: (pair: Pair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  return sum(([x, y]) => x * y) / Math.sqrt(sum(([x]) => x * x) * sum(([, y]) => y * y));
}
