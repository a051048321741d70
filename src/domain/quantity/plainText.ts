/** A longer text is no quantity, and would cost the patterns time. */
export const LONGEST_TEXT = 200;

/** The text with one kind of space, minus and power: "1.2×10⁻¹⁰" becomes "1.2×10^-10". */
export function plainText(text: string): string {
  return text
    .replaceAll('º', '°')
    .replace(/[˜∼～]/g, '~')
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (power) => `^${power}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\+ ?\/? ?-(?= ?\d)/g, '±')
    .replace(/\s+/g, ' ')
    .trim();
}
