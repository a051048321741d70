/** Noise that goes on from point to point: each is a sum of those before it, times coefficients, and something new. */
export type Autoregression = {
  /** Of the point before, of the one before that, and so on; none where points go by themselves. */
  readonly coefficients: readonly number[];
  /** Variance of what is new in each point. */
  readonly innovation: number;
  /** Mean product of two points so many steps apart, from 0 steps on to where it no longer counts. */
  readonly autocovariances: readonly number[];
};

/** Points before each that are tried at most, and how many points there are for each of these. */
const MOST_ORDER = 20;
const POINTS_PER_ORDER = 10;

/** What a coefficient costs, by the criterion of Akaike. */
const COST = 2;

/** What is put back goes together too, so that it asks for more. */
const ROUNDS = 3;

/** A mean product that is less, over that of a point with itself, does not count. */
const LEAST_SHARE = 1e-4;

/**
 * The noise in the residuals of a fit, as an autoregression whose number of steps the criterion of Akaike chooses and whose
 * coefficients are those of Yule and Walker: noise of a detector whose filter has one time constant is one of one step. Brockwell
 * and Davis, Time Series: Theory and Methods, 2nd ed. (1991), sections 8.1 and 9.3.
 *
 * A fit takes slow noise out of its residuals, as much as each parameter can follow: this is put back, else points would seem to go
 * together less than they do. No filter makes neighbours differ more than chance does: where they seem to, they go by themselves.
 *
 * @param residuals in the order of the points, which are evenly spaced
 * @param parameters of the fit
 */
export function autoregression(residuals: Float64Array, parameters: number): Autoregression {
  const points = residuals.length;
  const most = Math.min(MOST_ORDER, Math.floor(points / POINTS_PER_ORDER));
  const measured = Array.from({ length: most + 1 }, (_, lag) => meanProduct(residuals, lag));
  const tried = yuleWalker(measured);
  const criterion = ({ coefficients, innovation }: Autoregression) =>
    points * Math.log(innovation) + COST * coefficients.length;
  const chosen = tried.reduce((best, next) => (criterion(next) < criterion(best) ? next : best));
  const [alone, best] = [tried[0] as Autoregression, chosen].map((found) =>
    restored(found, measured, parameters / points),
  ) as [Autoregression, Autoregression];
  const { coefficients, innovation, autocovariances } = slowPower(best) > slowPower(alone) ? best : alone;
  return { coefficients, innovation, autocovariances: extended(autocovariances, coefficients, points) };
}

/** What is new in each point that has as many before it as there are coefficients. */
export function newIn(values: Float64Array, coefficients: readonly number[]): Float64Array {
  const order = coefficients.length;
  const fresh = values.slice(order);
  for (let lag = 1; lag <= order; lag += 1) {
    const coefficient = coefficients[lag - 1] as number;
    for (let at = 0; at < fresh.length; at += 1) {
      fresh[at] = (fresh[at] as number) - coefficient * (values[at + order - lag] as number);
    }
  }
  return fresh;
}

function meanProduct(values: Float64Array, lag: number): number {
  let sum = 0;
  for (let at = lag; at < values.length; at += 1) sum += (values[at] as number) * (values[at - lag] as number);
  return sum / values.length;
}

/** Autoregressions of 0 steps and more, by the recursion of Levinson and Durbin. */
function yuleWalker(autocovariances: readonly number[]): readonly Autoregression[] {
  const found: Autoregression[] = [];
  let [coefficients, innovation]: [readonly number[], number] = [[], autocovariances[0] as number];
  for (let order = 0; order < autocovariances.length; order += 1) {
    if (order > 0) {
      const known = coefficients;
      const told = known.reduce((sum, each, at) => sum + each * (autocovariances[order - 1 - at] as number), 0);
      const reflection = ((autocovariances[order] as number) - told) / innovation;
      coefficients = [...known.map((each, at) => each - reflection * (known[order - 2 - at] as number)), reflection];
      innovation *= 1 - reflection ** 2;
    }
    found.push({ coefficients, innovation, autocovariances: autocovariances.slice(0, order + 1) });
    // points that lie on the model have no noise
    if (!(innovation > 0)) break;
  }
  return found;
}

/** With what a fit took out: slow power once for each of its parameters. @param share parameters over points */
function restored(found: Autoregression, measured: readonly number[], share: number): Autoregression {
  let best = found;
  for (let round = 0; round < ROUNDS; round += 1) {
    const taken = share * slowPower(best);
    best = yuleWalker(found.autocovariances.map((_, lag) => (measured[lag] as number) + taken)).at(
      -1,
    ) as Autoregression;
  }
  return best;
}

/** Sum of the mean products over all steps to both sides: variance of the mean of many points, times their number. */
function slowPower({ coefficients, innovation }: Autoregression): number {
  return innovation / (1 - coefficients.reduce((sum, each) => sum + each, 0)) ** 2;
}

/** Mean products beyond the steps of an autoregression follow from those before. */
function extended(known: readonly number[], coefficients: readonly number[], points: number): readonly number[] {
  const all = [...known];
  const least = LEAST_SHARE * Math.abs(known[0] as number);
  while (all.length < points && all.slice(-known.length).some((value) => Math.abs(value) > least)) {
    const before = all.length - 1;
    all.push(coefficients.reduce((sum, each, at) => sum + each * (all[before - at] as number), 0));
  }
  return all;
}
