import { type Analysed, refused } from './analysed.ts';
import { type BetFit, betFit, type Isotherm } from './betFit.ts';

/** Relative pressures, both within; null to have the end chosen. */
export type BetRange = { readonly from: number | null; readonly to: number | null };

/** Beyond it nitrogen condenses in mesopores: Brunauer, Emmett and Teller took 0.05 to 0.35, today 0.30 is usual. */
const HIGHEST = 0.3;

/** How straight a range that is chosen must be: Osterrieth et al., Adv. Mater. 34 (2022) 2201502. */
const LEAST_R_SQUARED = 0.995;

/** The adsorption branch: points up to the highest pressure, those with both numbers and a pressure above 0 and below 1. */
export function adsorptionBranch({ pressure, volume }: Isotherm): Isotherm {
  const rows = Array.from(pressure, (_, row) => row).filter((row) => {
    const x = pressure[row] as number;
    return x > 0 && x < 1 && Number.isFinite(volume[row]);
  });
  const highest = Math.max(...rows.map((row) => pressure[row] as number));
  const branch = rows.slice(0, rows.findIndex((row) => pressure[row] === highest) + 1);
  return {
    pressure: Float64Array.from(branch, (row) => pressure[row] as number),
    volume: Float64Array.from(branch, (row) => volume[row] as number),
  };
}

/**
 * The BET line over a range that is told, or over the one that the conditions of the method choose: of all ranges up to p/p0 = 0.3
 * in which they hold and that are straight (R2 of 0.995), the one with the highest end, and of these the one with most points.
 *
 * Carbons with micropores need ranges far below the usual 0.05 to 0.30, and the area follows the range. Rouquerol, Llewellyn and
 * Rouquerol, Stud. Surf. Sci. Catal. 160 (2007) 49.
 *
 * @param branch pressure rising
 * @returns refused as `betFit` does for a range that is told, whose points may scatter; where no range will do, with what holds the widest one back
 */
export function betOverRange(branch: Isotherm, { from, to }: BetRange): Analysed<BetFit> {
  const fall = branch.pressure.findIndex(
    (value, row) => value <= (row === 0 ? 0 : (branch.pressure[row - 1] as number)),
  );
  if (fall !== -1) {
    return refused(
      'PRESSURE_NOT_RISING',
      `the pressure does not rise at point ${fall + 1} of the adsorption branch, p/p0 = ${branch.pressure[fall]}`,
    );
  }
  const rows = Array.from(branch.pressure, (_, row) => row).filter((row) => {
    const value = branch.pressure[row] as number;
    return value >= (from ?? 0) && value <= (to ?? HIGHEST);
  });
  const [first, last] = [rows[0] ?? 0, (rows.at(-1) ?? -1) + 1];
  if (from !== null && to !== null) return betFit(piece(branch, first, last), { noisy: true });
  for (let end = last; to === null ? end > first : end === last; end -= 1) {
    for (let begin = first; from === null ? begin < end : begin === first; begin += 1) {
      const fit = betFit(piece(branch, begin, end));
      if ('found' in fit && fit.found.rSquared >= LEAST_R_SQUARED) return fit;
    }
  }
  const whole = betFit(piece(branch, first, last));
  const why =
    'refused' in whole ? whole.refused.message : `R2 is ${whole.found.rSquared.toFixed(4)}, below ${LEAST_R_SQUARED}`;
  return refused('NO_RANGE', `no range up to p/p0 = ${to ?? HIGHEST} will do; over all of it, ${why}`);
}

function piece({ pressure, volume }: Isotherm, from: number, to: number): Isotherm {
  return { pressure: pressure.subarray(from, to), volume: volume.subarray(from, to) };
}
