/** A correlation beyond this many standard errors is more than chance. */
const MOST_BY_CHANCE = 2;

/**
 * How much wider the errors of a fit are than its formula says, since neighbouring residuals go together: 1 where they do not.
 *
 * The formula takes points for independent. A model that misses the shape of the data leaves residuals of one sign over many points,
 * which then count as fewer: n independent points are worth n (1 - r) / (1 + r) of those with correlation r of neighbours
 * (Bayley and Hammersley, J. R. Stat. Soc. Suppl. 8 (1946) 184; for powder patterns Berar and Lelann, J. Appl. Cryst. 24 (1991) 1).
 * Errors grow by the root. A correlation that chance makes, up to two in root n, is taken for none.
 *
 * @param residuals in the order of the points
 */
export function errorWidening(residuals: ArrayLike<number>): number {
  const correlation = neighbourCorrelation(residuals);
  if (!(correlation > MOST_BY_CHANCE / Math.sqrt(residuals.length))) return 1;
  return Math.sqrt((1 + correlation) / (1 - correlation));
}

function neighbourCorrelation(residuals: ArrayLike<number>): number {
  let [squares, products] = [0, 0];
  for (let at = 0; at < residuals.length; at += 1) {
    squares += (residuals[at] as number) ** 2;
    if (at > 0) products += (residuals[at] as number) * (residuals[at - 1] as number);
  }
  return squares > 0 ? products / squares : 0;
}
