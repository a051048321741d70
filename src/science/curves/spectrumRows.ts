/** A spectrum by row: Raman shift in cm-1, either way; intensity in any unit. */
export type Spectrum = { readonly shift: Float64Array; readonly intensity: Float64Array };

/** A stretch of the axis. */
export type Window = readonly [from: number, to: number];

/** Rows of a window that have both numbers, in the order of their shift; null where the spectrum does not reach both ends of it. */
export function coveredRows(spectrum: Spectrum, window: Window): readonly number[] | null {
  const [from, to] = window;
  const isCovered = spectrum.shift.some((each) => each <= from) && spectrum.shift.some((each) => each >= to);
  return isCovered ? rowsWithin(spectrum, window) : null;
}

/** Rows of a window that have both numbers, in the order of their shift. */
export function rowsWithin({ shift, intensity }: Spectrum, [from, to]: Window): readonly number[] {
  return Array.from(shift.keys())
    .filter((row) => Number.isFinite(intensity[row]) && (shift[row] as number) >= from && (shift[row] as number) <= to)
    .sort((a, b) => (shift[a] as number) - (shift[b] as number));
}
