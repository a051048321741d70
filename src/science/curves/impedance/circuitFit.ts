import { type Analysed, found, refused } from '../analysed.ts';
import { curveFit } from '../numerics/curveFit.ts';
import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import { unevenCovariance } from '../numerics/unevenCovariance.ts';
import { errorWidening } from '../serialCorrelation.ts';
import { type Circuit, impedanceOf, parametersOf } from './circuit.ts';
import { moduliOf, type Spectrum } from './spectrum.ts';

/** MODULUS: all points count alike by their share of |Z| as it is modelled. UNIT: by ohm, so that the largest rule. */
export type Weighting = 'MODULUS' | 'UNIT';

export type CircuitFit = {
  /** By the name of the parameter. Intervals are of the logarithm, so that they stay above 0 and are not symmetric. */
  readonly parameters: Readonly<Record<string, Estimate>>;
  /** Of the logarithms of the parameters, in their order, widened. */
  readonly covariance: readonly (readonly number[])[];
  readonly degreesOfFreedom: number;
  /** Standard deviation around the fit, as it was weighed: a share of |Z|, or ohm. */
  readonly scatter: number;
  /** Root mean square of the residuals of both parts, as a share of |Z|. */
  readonly residual: number;
  /** How much alike the residuals of neighbouring rows are, -1 to 1: scatter 0, waves that the circuit does not follow 1. */
  readonly waviness: number;
  /** By how much errors were widened for such waves; 1 where there are none. */
  readonly widening: number;
  readonly modelled: Spectrum;
};

/** How far a parameter may run from where the search begins, as a factor. */
const FARTHEST = Math.log(1e6);

export type CircuitFitOptions = {
  /** By the name of the parameter, above 0. */
  readonly starts: Readonly<Record<string, number>>;
  readonly weighting?: Weighting;
};

/**
 * Complex nonlinear least squares of a circuit to both parts of a spectrum at once. Macdonald, Schoonman and Lehnen, J.
 * Electroanal. Chem. 131 (1982) 77.
 *
 * Weights are a choice, not a finding: intervals hold whether noise goes with |Z| or not (`unevenCovariance`), and are widened where
 * the circuit leaves waves (`errorWidening`). Weights by |Z| are those of a first fit, since a measured |Z| that noise makes smaller
 * counts more, which pulls a fit down.
 *
 * @returns refused where points are few, an element vanishes or cannot be told from another, and where the exponent of a
 * constant-phase element lies above 1, which no passive element has
 */
export function circuitFit(circuit: Circuit, spectrum: Spectrum, options: CircuitFitOptions): Analysed<CircuitFit> {
  const first = firstCircuitFit(circuit, spectrum, options);
  return 'refused' in first ? first : weighedAgain(circuit, spectrum, first.found, options.weighting);
}

/** A fit as it is from weights of its own |Z|, where it is weighed by |Z|. @returns as `circuitFit` does */
export function weighedAgain(
  circuit: Circuit,
  spectrum: Spectrum,
  fit: CircuitFit,
  weighting: Weighting = 'MODULUS',
): Analysed<CircuitFit> {
  if (weighting === 'UNIT') return found(fit);
  const starts = Object.fromEntries(Object.entries(fit.parameters).map(([name, { value }]) => [name, value]));
  return fittedOnce(circuit, spectrum, { starts, sigma: moduliOf(fit.modelled) });
}

/** One fit, weighed by the measured |Z| where it is weighed by |Z|: for those who look for a start. @returns as `circuitFit` does */
export function firstCircuitFit(
  circuit: Circuit,
  spectrum: Spectrum,
  { starts, weighting = 'MODULUS' }: CircuitFitOptions,
): Analysed<CircuitFit> {
  return fittedOnce(circuit, spectrum, { starts, sigma: weighting === 'UNIT' ? null : moduliOf(spectrum) });
}

/** @param sigma of both parts of each row, or what it is proportional to; null for equal ones */
function fittedOnce(
  circuit: Circuit,
  spectrum: Spectrum,
  { starts, sigma }: Pick<CircuitFitOptions, 'starts'> & { readonly sigma: Float64Array | null },
): Analysed<CircuitFit> {
  const names = parametersOf(circuit).map(({ name }) => name);
  const { frequency, real, imaginary } = spectrum;
  const moduli = moduliOf(spectrum);
  const stacked = [...real, ...imaginary];
  const modelOf = (logarithms: readonly number[]) => stackedImpedance(circuit, valuesOf(names, logarithms), frequency);
  const fit = curveFit(
    (logarithms) => {
      const modelled = modelOf(logarithms);
      return (row) => modelled[row] as number;
    },
    { x: stacked.map((_, row) => row), y: stacked },
    names.map((name) => {
      const start = Math.log(starts[name] as number);
      return { start, size: 1, least: start - FARTHEST, most: start + FARTHEST };
    }),
    { sigma: sigma === null ? undefined : [...sigma, ...sigma], covarianceOf: unevenCovariance },
  );
  if ('refused' in fit) {
    const { code, message } = fit.refused;
    const why = code === 'AT_LIMIT' ? 'one of them runs a million times away from where the search begins' : message;
    return refused(
      code,
      `${names.join(', ')} are not all fixed by the data, ${why}: a circuit of fewer elements may do`,
    );
  }
  const half = frequency.length;
  const residuals = stacked.map(
    (value, row) => (value - (fit.found.modelled[row] as number)) / (moduli[row % half] as number),
  );
  const widening = errorWidening(residuals);
  const { degreesOfFreedom } = fit.found;
  const estimates = Object.fromEntries(
    fit.found.parameters.map(({ value, error }, at) => [
      names[at] as string,
      fromLogarithm(estimateOf(value, widening * error, degreesOfFreedom)),
    ]),
  );
  const above = names.find((name) => name.endsWith('.n') && (estimates[name] as Estimate).lower > 1);
  if (above !== undefined) {
    const { value, lower } = estimates[above] as Estimate;
    return refused('EXPONENT_ABOVE_ONE', `${above} is ${value}, at least ${lower}: no passive element has more than 1`);
  }
  return found({
    parameters: estimates,
    covariance: fit.found.covariance.map((row) => row.map((value) => widening ** 2 * value)),
    degreesOfFreedom,
    scatter: fit.found.scatter,
    residual: rootMeanSquare(residuals),
    waviness: wavinessOf(residuals.slice(0, half), residuals.slice(half)),
    widening,
    modelled: { frequency, real: fit.found.modelled.slice(0, half), imaginary: fit.found.modelled.slice(half) },
  });
}

export function fromLogarithm({ value, error, lower, upper }: Estimate): Estimate {
  return { value: Math.exp(value), error: Math.exp(value) * error, lower: Math.exp(lower), upper: Math.exp(upper) };
}

export function rootMeanSquare(values: readonly number[]): number {
  return Math.hypot(...values) / Math.sqrt(values.length);
}

function valuesOf(names: readonly string[], logarithms: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, Math.exp(logarithms[at] as number)]));
}

/** Real parts of all rows, then the imaginary ones. */
function stackedImpedance(circuit: Circuit, values: Readonly<Record<string, number>>, frequency: Float64Array) {
  const at = impedanceOf(circuit, values);
  const stacked = new Float64Array(2 * frequency.length);
  for (const [row, hertz] of frequency.entries()) {
    const { re, im } = at(2 * Math.PI * hertz);
    stacked[row] = re;
    stacked[frequency.length + row] = im;
  }
  return stacked;
}

/** Correlation of residuals with those of the next row, both parts together. */
function wavinessOf(...parts: readonly (readonly number[])[]): number {
  const squares = parts.flat().reduce((total, value) => total + value ** 2, 0);
  const products = parts.flatMap((part) => part.slice(1).map((value, at) => value * (part[at] as number)));
  return squares > 0 ? products.reduce((total, value) => total + value, 0) / squares : 0;
}
