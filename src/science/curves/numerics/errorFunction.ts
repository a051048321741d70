/**
 * The error function, erf(x), to six digits behind the point: 0.842701 at 1.
 *
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26.
 *
 * @param gaussian exp(-x2), for those who have it already
 */
export function errorFunction(x: number, gaussian: number = Math.exp(-x * x)): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * gaussian);
}
