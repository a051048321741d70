import { type Analysed, found, refused } from '../analysed.ts';
import { linearFit } from '../numerics/linearFit.ts';
import { rootMeanSquare } from './circuitFit.ts';
import { moduliOf, type Spectrum } from './spectrum.ts';

export type KramersKronigTest = {
  /** Shares of |Z|, row by row: measured less modelled. */
  readonly real: readonly number[];
  readonly imaginary: readonly number[];
  /** Root mean square of both. */
  readonly residual: number;
  /** RC elements that were enough, and how little their resistances alternate in sign: 1 not at all. */
  readonly elements: number;
  readonly mu: number;
};

/** Below it, resistances alternate: the elements begin to follow the noise. */
const MU = 0.85;

/** Fewer RC elements a decade do not follow even a spectrum without fault. */
const LEAST_PER_DECADE = 2;

/**
 * Linear Kramers-Kronig test: whether a sum of RC elements of fixed time constants, with a resistor, an inductor and a capacitor in
 * series, follows the spectrum. Each of them obeys the relations of Kramers and Kronig, so what none of their sums follows was
 * measured on a cell that changed meanwhile, did not answer linearly, or by a faulty setup.
 *
 * Elements are added until their resistances alternate in sign. Schoenleber, Klotz and Ivers-Tiffee, Electrochim. Acta 131 (2014)
 * 20; Boukamp, J. Electrochem. Soc. 142 (1995) 1885. Both parts are fitted at once, all rows by their share of |Z|.
 *
 * @returns refused where rows are too few for 2 elements a decade
 */
export function kramersKronig(
  spectrum: Spectrum,
  { mu: least = MU }: { readonly mu?: number } = {},
): Analysed<KramersKronigTest> {
  const { frequency } = spectrum;
  const decades = Math.log10((frequency[0] as number) / (frequency.at(-1) as number));
  const fewest = Math.max(2, Math.ceil(LEAST_PER_DECADE * decades) + 1);
  let best: KramersKronigTest | undefined;
  for (let count = fewest; count < frequency.length && !((best?.mu ?? 1) < least); count += 1) {
    const next = testedWith(spectrum, count);
    if (next === null) break;
    best = next;
  }
  return best === undefined
    ? refused('TOO_FEW_POINTS', `${frequency.length} rows do not fix ${fewest} RC elements, 2 a decade`)
    : found(best);
}

/** Null where rows do not tell so many elements apart. */
function testedWith({ frequency, real, imaginary }: Spectrum, count: number): KramersKronigTest | null {
  const omega = frequency.map((hertz) => 2 * Math.PI * hertz);
  const [fastest, slowest] = [1 / (omega[0] as number), 1 / (omega.at(-1) as number)];
  const taus = Array.from({ length: count }, (_, at) => fastest * (slowest / fastest) ** (at / (count - 1)));
  const parts: readonly Part[] = [
    { re: () => 1, im: () => 0 },
    { re: () => 0, im: (w) => w },
    { re: () => 0, im: (w) => -1 / w },
    ...taus.map((tau): Part => ({ re: (w) => 1 / (1 + (w * tau) ** 2), im: (w) => (-w * tau) / (1 + (w * tau) ** 2) })),
  ];
  const moduli = moduliOf({ frequency, real, imaginary });
  const byModulus = (values: Float64Array) => Array.from(values, (value, row) => value / (moduli[row] as number));
  const columns = parts.map(({ re, im }) => [...byModulus(omega.map(re)), ...byModulus(omega.map(im))]);
  const measured = [...byModulus(real), ...byModulus(imaginary)];
  const fit = linearFit(columns, measured);
  if ('refused' in fit) return null;
  const coefficients = fit.found.coefficients.map(({ value }) => value);
  const residuals = measured.map((value, row) =>
    columns.reduce((left, column, at) => left - (column[row] as number) * (coefficients[at] as number), value),
  );
  const resistances = coefficients.slice(parts.length - count);
  return {
    real: residuals.slice(0, frequency.length),
    imaginary: residuals.slice(frequency.length),
    residual: rootMeanSquare(residuals),
    elements: count,
    mu:
      1 -
      total(resistances.map((value) => Math.max(0, -value))) / total(resistances.map((value) => Math.max(0, value))),
  };
}

type Part = { readonly re: (omega: number) => number; readonly im: (omega: number) => number };

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
