/** Significant digits of a number in a report. */
const DIGITS = 4;

/** A number with its unit: at most four significant digits unless told otherwise, nothing where there is no unit. */
export function amount(value: number, unit: string, digits = DIGITS): string {
  return `${number(value, digits)}${unit === '1' ? '' : ` ${unit}`}`;
}

export function number(value: number, digits = DIGITS): string {
  return Number.isFinite(value) ? String(rounded(value, digits)) : 'open';
}

/** Rounding may move a number by this part of its distance to the next one. */
const BLUR = 0.1;

/** How many digits keep numbers apart that lie close together, such as g factors: four or more, up to `most`. */
export function digitsApart(values: readonly number[], most: number): number {
  const sorted = [...new Set(values.filter(Number.isFinite).map((value) => rounded(value, most)))].sort(
    (a, b) => a - b,
  );
  const gap = Math.min(...sorted.slice(1).map((value, place) => value - (sorted[place] ?? value)));
  let digits = DIGITS;
  while (digits < most && sorted.some((value) => Math.abs(rounded(value, digits) - value) > BLUR * gap)) digits += 1;
  return digits;
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Names of parameters are in camel case, symbols of ions keep theirs: `leastShare` is "least share", `gOfNa` "g of Na". */
export function inWords(parameter: string): string {
  return parameter.replace(/(?<=.)[A-Z][a-z]*/g, (word) =>
    ['Li', 'Na', 'K'].includes(word) ? ` ${word}` : ` ${word.toLowerCase()}`,
  );
}
