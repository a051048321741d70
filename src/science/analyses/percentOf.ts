/** A number and what is open of it on either side, in its unit. */
export type Open = { readonly value: number; readonly open: number };

/** Per cent that a part is of a whole, with bounds by what is open of both; no upper end where the whole may be nothing. */
export function percentOf(part: Open, whole: Open) {
  const least = Math.max(0, part.value - part.open);
  return {
    value: (100 * part.value) / whole.value,
    lower: (100 * least) / (whole.value + whole.open),
    upper: whole.value > whole.open ? (100 * (part.value + part.open)) / (whole.value - whole.open) : null,
    interval: 'STATED',
  } as const;
}
