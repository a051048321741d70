/** A number and what is open of it on either side, in its unit. */
export type Open = { readonly value: number; readonly open: number };

/** The number with its bounds; none is below 0. */
export function bounded({ value, open }: Open) {
  return { value, lower: Math.max(0, value - open), upper: value + open, interval: 'STATED' } as const;
}

/** Per cent that a part is of a whole, with bounds by what is open of both; no upper end where the whole may be nothing. */
export function percentOf(part: Open, whole: Open) {
  const { value, lower, upper } = bounded(part);
  return {
    value: (100 * value) / whole.value,
    lower: (100 * lower) / (whole.value + whole.open),
    upper: whole.value > whole.open ? (100 * upper) / (whole.value - whole.open) : null,
    interval: 'STATED',
  } as const;
}
