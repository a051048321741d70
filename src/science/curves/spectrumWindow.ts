import { type Analysed, found, refused } from './analysed.ts';

/** A photoelectron spectrum: binding energy in eV, rising; intensity in any unit. */
export type Spectrum = { readonly energy: Float64Array; readonly intensity: Float64Array };

/** Ends in eV, both within; null for the end of the spectrum. */
export type EnergyWindow = { readonly from: number | null; readonly to: number | null };

/** A core level with its doublet and losses takes some tens of eV; a wider piece holds several, or is a survey. */
const WIDEST = 60;

/** Below this a level is not sampled, whatever its width. */
const LEAST_POINTS = 15;

/**
 * The piece of a spectrum that holds one core level, with rising binding energy; rows without a number are left out.
 *
 * @returns refused where the piece is wider than a core level, or has too few rows; two rows of one energy are two spectra
 */
export function spectrumWindow({ energy, intensity }: Spectrum, { from, to }: EnergyWindow): Analysed<Spectrum> {
  const [low, high] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  const rows = Array.from(energy, (_, row) => row)
    .filter(
      (row) => Number.isFinite(intensity[row]) && (energy[row] as number) >= low && (energy[row] as number) <= high,
    )
    .sort((a, b) => (energy[a] as number) - (energy[b] as number));
  const piece = {
    energy: Float64Array.from(rows, (row) => energy[row] as number),
    intensity: Float64Array.from(rows, (row) => intensity[row] as number),
  };
  if (rows.length < LEAST_POINTS) {
    return refused(
      'TOO_FEW_POINTS',
      `${rows.length} rows lie between the ends: ${LEAST_POINTS} or more over one core level would do`,
    );
  }
  const width = (piece.energy.at(-1) as number) - (piece.energy[0] as number);
  if (width > WIDEST) {
    return refused(
      'WINDOW_TOO_WIDE',
      `the piece is ${width.toFixed(1)} eV wide, and a core level takes up to ${WIDEST} eV: give the ends of one, from and to`,
    );
  }
  const again = piece.energy.findIndex((value, at) => value === piece.energy[at - 1]);
  if (again !== -1) {
    return refused(
      'ENERGY_TWICE',
      `two rows have the binding energy ${piece.energy[again]} eV: give one spectrum alone`,
    );
  }
  return found(piece);
}
