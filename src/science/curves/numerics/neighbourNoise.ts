/**
 * Standard deviation of the noise of a smooth curve, from how far each point lies off the mean of its two neighbours: the
 * variance of that distance is 3/2 that of the noise, and what is smooth cancels.
 *
 * Gasser, Sroka and Jennen-Steinmetz, Biometrika 73 (1986) 625, for even steps. Noise that a filter has smoothed is
 * underestimated.
 *
 * @param y at least 3 numbers
 */
export function neighbourNoise(y: ArrayLike<number>): number {
  let squares = 0;
  for (let at = 1; at < y.length - 1; at += 1) {
    squares += ((y[at] as number) - ((y[at - 1] as number) + (y[at + 1] as number)) / 2) ** 2;
  }
  return Math.sqrt((2 / 3) * (squares / (y.length - 2)));
}
