/** Standard error of a sum of parameters, each times a weight, by the covariance of the parameters. */
export function combinedError(
  weights: readonly number[],
  covariance: readonly { readonly [at: number]: number | undefined }[],
): number {
  const variance = weights.reduce(
    (sum, weight, at) =>
      weights.reduce((part, other, to) => part + weight * other * (covariance[at]?.[to] as number), sum),
    0,
  );
  // rounding may leave a certain sum less than none
  return Math.sqrt(Math.max(0, variance));
}
