import { studentQuantile } from './studentT.ts';

/** A fitted number: its value, its standard error, and the ends of its 95 % confidence interval. */
export type Estimate = {
  readonly value: number;
  readonly error: number;
  readonly lower: number;
  readonly upper: number;
};

/** Half of what a 95 % interval leaves out, on each side. */
const UPPER_95 = 0.975;

/** With the interval of Student's t; infinite without a degree of freedom. */
export function estimateOf(value: number, error: number, degreesOfFreedom: number): Estimate {
  const reach = degreesOfFreedom > 0 ? studentQuantile(UPPER_95, degreesOfFreedom) * error : Number.POSITIVE_INFINITY;
  return { value, error, lower: value - reach, upper: value + reach };
}

/** The first of several estimates of one number, with an interval that reaches over those of all. */
export function hullOf(estimates: readonly [Estimate, ...Estimate[]]): Estimate {
  return {
    ...estimates[0],
    lower: Math.min(...estimates.map(({ lower }) => lower)),
    upper: Math.max(...estimates.map(({ upper }) => upper)),
  };
}
