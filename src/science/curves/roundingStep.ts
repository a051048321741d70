/** V. No cycler tells potentials coarser than the first, and what the last leaves open is less than any row does. */
const STEPS = [1e-2, 5e-3, 2e-3, 1e-3, 5e-4, 2e-4, 1e-4, 5e-5, 2e-5, 1e-5, 5e-6, 2e-6, 1e-6] as const;

/** Of a number in single precision, as some instruments store theirs, as a share. */
const STORED = 1e-7;

/**
 * The step to which potentials are rounded, V: the greatest of 10, 5, 2, 1, 0.5 ... mV that all are multiples of.
 *
 * @returns 0 where they are told finer than to 1 uV
 */
export function roundingStep(voltage: Float64Array): number {
  let [at, perVolt] = [0, 1 / STEPS[0]];
  for (let row = 0; row < voltage.length; row += 1) {
    while (!isWhole((voltage[row] as number) * perVolt)) {
      at += 1;
      if (at === STEPS.length) return 0;
      perVolt = 1 / (STEPS[at] as number);
    }
  }
  return STEPS[at] as number;
}

function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) <= STORED * Math.abs(steps);
}
