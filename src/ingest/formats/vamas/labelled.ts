import type { VamasLines } from './vamasLines.ts';

/** A quantity by its label and its unit, as the file prints them. */
export type Labelled = { readonly label: string; readonly unit: string };

/** Pairs of lines: a label, and its unit. */
export function labelled(lines: VamasLines, count: number, what: string): readonly Labelled[] {
  return Array.from({ length: count }, () => ({
    label: lines.text(`the label of ${what}`),
    unit: lines.text(`the unit of ${what}`),
  }));
}

/** A label with its unit; `d` and `n` stand for numbers without one. */
export function withUnit({ label, unit }: Labelled): string {
  return ['', 'd', 'n'].includes(unit) ? label : `${label} (${unit})`;
}
