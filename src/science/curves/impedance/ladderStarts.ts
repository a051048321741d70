import { type Analysed, found, refused } from '../analysed.ts';
import { linearFit } from '../numerics/linearFit.ts';
import type { Complex } from './complex.ts';
import { elements } from './elements.ts';
import type { Ladder } from './ladder.ts';
import { moduliOf, type Spectrum } from './spectrum.ts';

/** Time constants that are tried for each arc, evenly in their logarithm over the frequencies; fewer where there is more to try. */
const TRIED = 20;
const TRIED_OF_MANY = 13;

/** Rows that are enough to begin with. */
const ROWS = 30;

/** Exponent of constant-phase elements where the search begins. */
const EXPONENT = 0.85;

/** Times of finite diffusion that are tried, in units of 1 / w of the lowest frequency. */
const DIFFUSION_TIMES = [0.3, 3, 30];

/**
 * Where searches for the elements of a ladder begin, by the name of the parameter, from the spectrum alone: one for each time of
 * finite diffusion that is tried, since searches do not find from one valley to the next.
 *
 * With time constants fixed, resistances enter linearly: so time constants are tried on a grid, and the best of those is taken whose
 * linear fit has nothing below 0. The idea of separable least squares: Golub and Pereyra, SIAM J. Numer. Anal. 10 (1973) 413.
 *
 * @returns refused where no elements above 0 come near the spectrum
 */
export function ladderStarts(ladder: Ladder, measured: Spectrum): Analysed<readonly Starts[]> {
  const spectrum = thinned(measured);
  const exponent = ladder.constantPhase ? EXPONENT : 1;
  const omega = spectrum.frequency.map((hertz) => 2 * Math.PI * hertz);
  const [fastest, slowest] = [1 / (omega[0] as number), 1 / (omega.at(-1) as number)];
  const tried = ladder.arcs > 2 || ladder.warburg === 'FINITE' ? TRIED_OF_MANY : TRIED;
  const taus = Array.from({ length: tried }, (_, at) => fastest * (slowest / fastest) ** (at / (tried - 1)));
  const columnOf = weightedColumns(spectrum, omega);
  const resistor = columnOf(() => ({ re: 1, im: 0 }));
  const inductor = ladder.inductor ? [columnOf((w) => elements.L.impedance(w, [1]))] : [];
  const arcs = taus.map((tau) => columnOf((w) => arcOf((w * tau) ** exponent, exponent)));
  const wanted = columnOf((_, row) => ({ re: spectrum.real[row] as number, im: spectrum.imaginary[row] as number }));
  const choices = combinations(tried, ladder.arcs);
  const starts = diffusionColumns(ladder, slowest, columnOf).flatMap(({ tau, columns: end }) => {
    let best: Candidate | undefined;
    for (const chosen of choices) {
      const fit = linearFit([resistor, ...chosen.map((at) => arcs[at] as number[]), ...end, ...inductor], wanted);
      if ('refused' in fit || (best !== undefined && fit.found.scatter >= best.scatter)) continue;
      const values = fit.found.coefficients.map(({ value }) => value);
      if (values.every((value) => value > 0)) best = { scatter: fit.found.scatter, values, chosen, tau };
    }
    return best === undefined ? [] : [named(ladder, best, { taus, exponent })];
  });
  return starts.length > 0
    ? found(starts)
    : refused('NO_START', 'no resistances above 0 come near the spectrum: another circuit may do');
}

export type Starts = Readonly<Record<string, number>>;

/** Every row, every second row, and so on, so that few are left. */
function thinned({ frequency, real, imaginary }: Spectrum): Spectrum {
  const step = Math.ceil(frequency.length / ROWS);
  const [f, re, im] = [frequency, real, imaginary].map((column) => column.filter((_, row) => row % step === 0));
  return { frequency: f as Float64Array, real: re as Float64Array, imaginary: im as Float64Array };
}

type Candidate = {
  readonly scatter: number;
  /** R0, the resistance of each arc, that of diffusion, the inductance: those that the ladder has. */
  readonly values: readonly number[];
  /** Indices of the time constants. */
  readonly chosen: readonly number[];
  /** Time of finite diffusion, s. */
  readonly tau: number;
};

type ColumnOf = (impedance: (omega: number, row: number) => Complex) => number[];

/** Both parts of an impedance over all rows, as shares of |Z|. */
function weightedColumns(spectrum: Spectrum, omega: Float64Array): ColumnOf {
  const moduli = moduliOf(spectrum);
  return (impedance) => {
    const parts = Array.from(omega, impedance);
    const share = (of: (part: Complex) => number) => parts.map((part, row) => of(part) / (moduli[row] as number));
    return [...share(({ re }) => re), ...share(({ im }) => im)];
  };
}

/** 1 / (1 + (j w tau)^n), from (w tau)^n. */
function arcOf(length: number, exponent: number): Complex {
  const angle = (exponent * Math.PI) / 2;
  const [re, im] = [1 + length * Math.cos(angle), length * Math.sin(angle)];
  return { re: re / (re * re + im * im), im: -im / (re * re + im * im) };
}

/** The columns of diffusion that are tried, each with its time; one without any where the ladder has none. */
function diffusionColumns({ warburg }: Ladder, slowest: number, columnOf: ColumnOf) {
  if (warburg === 'NONE') return [{ tau: 0, columns: [] }];
  if (warburg === 'SEMI_INFINITE') return [{ tau: 0, columns: [columnOf((w) => elements.W.impedance(w, [1]))] }];
  return DIFFUSION_TIMES.map((times) => {
    const tau = times * slowest;
    return { tau, columns: [columnOf((w) => elements.Wo.impedance(w, [1, tau]))] };
  });
}

/** All choices of so many of the first whole numbers, in rising order. */
function combinations(from: number, count: number, least = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return Array.from({ length: from - least }, (_, at) => least + at).flatMap((first) =>
    combinations(from, count - 1, first + 1).map((others) => [first, ...others]),
  );
}

type Grid = { readonly taus: readonly number[]; readonly exponent: number };

function named({ arcs, constantPhase, warburg, inductor }: Ladder, best: Candidate, { taus, exponent }: Grid): Starts {
  const { values, chosen, tau } = best;
  const starts: Record<string, number> = { R0: values[0] as number };
  for (const [at, index] of chosen.entries()) {
    const [R, Q] = [values[at + 1] as number, (taus[index] as number) ** exponent / (values[at + 1] as number)];
    starts[`R${at + 1}`] = R;
    starts[constantPhase ? `CPE${at + 1}.Q` : `C${at + 1}`] = Q;
    if (constantPhase) starts[`CPE${at + 1}.n`] = exponent;
  }
  const diffusion = values[arcs + 1] as number;
  if (warburg === 'SEMI_INFINITE') starts.W1 = diffusion;
  if (warburg === 'FINITE') Object.assign(starts, { 'Wo1.Z0': diffusion, 'Wo1.tau': tau });
  if (inductor) starts.L0 = values.at(-1) as number;
  return starts;
}
