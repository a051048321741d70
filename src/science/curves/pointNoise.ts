/** A normal deviate is within this many standard deviations in half of all cases. */
const QUARTILE = 0.674489750196;

/** Of a second difference of independent points of variance 1: 1 + 4 + 1. */
const SECOND_DIFFERENCE_VARIANCE = 6;

/**
 * Standard deviation of each point of a curve, from the second differences of neighbours, in which a smooth curve leaves nothing; by
 * their median, so that sharp peaks do not count.
 *
 * Where all intensities are above 0 the variance goes as the intensity, as that of counts in any unit does; else it is alike everywhere.
 *
 * @param intensity at least 3 points, evenly spaced
 */
export function pointNoise(intensity: Float64Array): Float64Array {
  const isCounted = intensity.every((value) => value > 0);
  const mean = (row: number) =>
    ((intensity[row - 1] as number) + (intensity[row] as number) + (intensity[row + 1] as number)) / 3;
  const spreads = Array.from({ length: intensity.length - 2 }, (_, at) => {
    const row = at + 1;
    const bend = 3 * (mean(row) - (intensity[row] as number));
    return Math.abs(bend) / Math.sqrt(SECOND_DIFFERENCE_VARIANCE * (isCounted ? mean(row) : 1));
  }).sort((a, b) => a - b);
  const unit = (spreads[Math.floor(spreads.length / 2)] as number) / QUARTILE;
  return intensity.map((value) => unit * (isCounted ? Math.sqrt(value) : 1));
}
