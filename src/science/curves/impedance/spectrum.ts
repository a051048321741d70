import { type Analysed, found, refused } from '../analysed.ts';

/** An impedance spectrum, by row: Hz, and ohm with the physical sign, so that a capacitance has a negative imaginary part. */
export type Spectrum = {
  readonly frequency: Float64Array;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
};

/** Fewer rows tell of no arc. */
const LEAST_ROWS = 10;

/**
 * A spectrum from the highest frequency to the lowest, without the rows that lack a number.
 *
 * @returns refused on fewer than 10 rows, and where no row is capacitive, as in files that print -Im as Im
 */
export function spectrumOf({ frequency, real, imaginary }: Spectrum): Analysed<Spectrum> {
  const rows = Array.from(frequency, (_, row) => row).filter(
    (row) =>
      (frequency[row] as number) > 0 &&
      Number.isFinite(frequency[row]) &&
      Number.isFinite(modulus(real, imaginary, row)),
  );
  if (rows.length < LEAST_ROWS) {
    return refused('TOO_FEW_POINTS', `${rows.length} rows have all numbers: a spectrum needs ${LEAST_ROWS}`);
  }
  if (rows.every((row) => (imaginary[row] as number) >= 0)) {
    return refused(
      'NO_CAPACITIVE_ROW',
      'no row has a negative imaginary part: where the file prints -Im as Im, its sign is to be turned round first; ' +
        'where its head has a minus, as -Im(Z), a repair does that (sign-from-head)',
    );
  }
  rows.sort((a, b) => (frequency[b] as number) - (frequency[a] as number));
  return found(rowsOf({ frequency, real, imaginary }, rows));
}

/** Without the inductive rows, those of a positive imaginary part: cables and coils, which circuits without L do not know. */
export function capacitiveRows(spectrum: Spectrum): Spectrum {
  const rows = Array.from(spectrum.frequency, (_, row) => row);
  return rowsOf(
    spectrum,
    rows.filter((row) => (spectrum.imaginary[row] as number) < 0),
  );
}

/** |Z| of each row, ohm. */
export function moduliOf({ real, imaginary }: Spectrum): Float64Array {
  return real.map((_, row) => modulus(real, imaginary, row));
}

function modulus(real: Float64Array, imaginary: Float64Array, row: number): number {
  return Math.hypot(real[row] as number, imaginary[row] as number);
}

function rowsOf({ frequency, real, imaginary }: Spectrum, rows: readonly number[]): Spectrum {
  const [f, re, im] = [frequency, real, imaginary].map((column) =>
    Float64Array.from(rows, (row) => column[row] as number),
  );
  return { frequency: f as Float64Array, real: re as Float64Array, imaginary: im as Float64Array };
}
