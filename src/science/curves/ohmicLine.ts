import type { Branch } from './branch.ts';

/** A current that goes with the potential as through a resistance. */
export type OhmicLine = {
  /** ohm */
  readonly resistance: number;
  /** Share of the scatter of the current that the line explains. */
  readonly rSquared: number;
};

/** What a cell stores opens a loop: where it and the noise are less than a twentieth, all but nothing is stored. */
const LEAST_R_SQUARED = 0.95;

/**
 * The line through 0 V and 0 mA that the currents of two sweeps, there and back, lie on; as of a short circuit between two
 * electrodes. One sweep does not tell: the current of one that stores ions may rise with the potential too.
 *
 * @returns null where the currents lie on no such line, or the line falls
 */
export function ohmicLine(there: Branch, back: Branch): OhmicLine | null {
  let [rows, sum, squares, potentials, products] = [0, 0, 0, 0, 0];
  for (const { potential, current } of [there, back]) {
    for (let row = 0; row < current.length; row += 1) {
      const [volts, milliamperes] = [potential[row] as number, current[row] as number];
      rows += 1;
      sum += milliamperes;
      squares += milliamperes ** 2;
      potentials += volts ** 2;
      products += volts * milliamperes;
    }
  }
  const slope = products / potentials;
  const rSquared = 1 - (squares - slope * products) / (squares - sum ** 2 / rows);
  return slope > 0 && rSquared >= LEAST_R_SQUARED ? { resistance: 1000 / slope, rSquared } : null;
}
