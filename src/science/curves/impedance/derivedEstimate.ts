import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import { type CircuitFit, fromLogarithm } from './circuitFit.ts';

/** A relative step for derivatives. */
const STEP = 1e-5;

/**
 * A number above 0 made of several parameters of a fit, such as R1 + R2, with the interval that their covariance leaves: where
 * the data fix a sum but not its terms, the sum has a narrow interval. By derivatives of logarithms, to first order.
 */
export function derivedEstimate(
  { parameters, covariance, degreesOfFreedom }: Pick<CircuitFit, 'parameters' | 'covariance' | 'degreesOfFreedom'>,
  of: (values: Readonly<Record<string, number>>) => number,
): Estimate {
  const names = Object.keys(parameters);
  const values = Object.fromEntries(names.map((name) => [name, (parameters[name] as Estimate).value]));
  const slopes = names.map((name) => {
    const moved = (by: number) => Math.log(of({ ...values, [name]: (values[name] as number) * Math.exp(by) }));
    return (moved(STEP) - moved(-STEP)) / (2 * STEP);
  });
  const terms = covariance.flatMap((row, at) =>
    row.map((value, other) => value * (slopes[at] as number) * (slopes[other] as number)),
  );
  const variance = terms.reduce((total, term) => total + term, 0);
  // rounding takes the variance of a number that nothing leaves open a little below 0
  return fromLogarithm(estimateOf(Math.log(of(values)), Math.sqrt(Math.max(0, variance)), degreesOfFreedom));
}
