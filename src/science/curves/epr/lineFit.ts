import { Matrix } from 'ml-matrix';
import { type Analysed, found } from '../analysed.ts';
import { type CurveFit, curveFit, type FittedParameter } from '../numerics/curveFit.ts';
import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import { serialCovariance } from '../numerics/serialCovariance.ts';
import type { Baseline } from './edgeBaseline.ts';
import { type EprLine, gaussianLine, type LineShape, lorentzianLine } from './lineShapes.ts';
import type { EprSpectrum } from './spectrum.ts';

/** One line of a model. A line whose phase is free mixes dispersion in. */
export type LineKind = { readonly shape: LineShape; readonly freePhase: boolean };

/** A line as a fit finds it. */
export type FittedLine = LineKind & {
  readonly height: Estimate;
  readonly centre: Estimate;
  readonly width: Estimate;
  /** Null where it is held at 0. */
  readonly phase: Estimate | null;
  /** Of height, centre, width and, where it is free, phase. */
  readonly covariance: readonly (readonly number[])[];
};

export type LinesFit = {
  readonly lines: readonly FittedLine[];
  readonly baseline: Baseline;
  readonly fit: CurveFit;
};

/** Lines on a straight baseline: where it starts, its offset and slope, then the numbers of each line. */
const BASELINE_PARAMETERS = 2;

/**
 * Least squares of derivative lines on a straight baseline, which are fitted together: wings of Lorentzian lines reach so far
 * that a baseline taken first would bend them.
 *
 * @param kinds of the one or two lines, in the order of `starts`
 * @returns refused as `curveFit` does; a line is no narrower than a step of the field, and no wider than half the sweep
 */
export function fitLines(
  { field, signal }: EprSpectrum,
  kinds: readonly LineKind[],
  starts: readonly EprLine[],
): Analysed<LinesFit> {
  const at = (starts[0] as EprLine).centre;
  const model = (parameters: readonly number[]) => {
    const [first, second] = linesOf(parameters, kinds).map((line, each) => signalOf(line, kinds[each] as LineKind)) as [
      Signal,
      Signal?,
    ];
    const [offset, slope] = parameters as [number, number];
    return (here: number) => offset + slope * (here - at) + first(here) + (second === undefined ? 0 : second(here));
  };
  const fit = curveFit(model, { x: field, y: signal }, startsOf(field, kinds, starts), {
    covarianceOf: serialCovariance,
  });
  return 'refused' in fit ? fit : found(linesFrom(fit.found, kinds, at));
}

/**
 * The same lines with intervals that reach as far as another line, which the fit has not, may have moved them: by the slopes of the
 * fit, as one more error of that size.
 */
export function allowingFor(fitted: LinesFit, { field }: EprSpectrum, other: EprLine): LinesFit {
  const { left, parameters, covariance } = fitted.fit;
  const signal = new Matrix([Array.from(field, lorentzianLine(other))]);
  const moved = signal
    .mmul(new Matrix(left.slopes as number[][]))
    .mmul(left.inverse)
    .getRow(0);
  const wider = covariance.map((row, one) =>
    row.map((value, two) => value + (moved[one] as number) * (moved[two] as number)),
  );
  const estimates = parameters.map(({ value }, at) =>
    estimateOf(value, Math.sqrt(wider[at]?.[at] as number), left.degreesOfFreedom),
  );
  const fit = { ...fitted.fit, parameters: estimates, covariance: wider };
  return linesFrom(fit, fitted.lines, fitted.baseline.at);
}

function linesFrom(fit: CurveFit, kinds: readonly LineKind[], at: number): LinesFit {
  const { parameters, covariance } = fit;
  const [offset, slope] = parameters as unknown as [Estimate, Estimate];
  return {
    baseline: { at, offset, slope: slope.value },
    fit,
    lines: kinds.map(({ shape, freePhase }, each) => {
      const own = [firstOf(kinds, each), firstOf(kinds, each + 1)] as const;
      const [height, centre, width, phase = null] = parameters.slice(...own) as [
        Estimate,
        Estimate,
        Estimate,
        Estimate?,
      ];
      return {
        shape,
        freePhase,
        height,
        centre,
        width,
        phase,
        covariance: covariance.slice(...own).map((row) => row.slice(...own)),
      };
    }),
  };
}

/** One fitted line by the field, without baseline. */
export function fittedSignal(line: FittedLine): Signal {
  const [height, centre, width] = [line.height.value, line.centre.value, line.width.value];
  return signalOf({ height, centre, width, phase: line.phase?.value ?? 0 }, line);
}

type Signal = (field: number) => number;

function signalOf(line: EprLine, { shape }: LineKind): Signal {
  return shape === 'GAUSSIAN' ? gaussianLine(line) : lorentzianLine(line);
}

function linesOf(parameters: readonly number[], kinds: readonly LineKind[]): readonly EprLine[] {
  return kinds.map(({ freePhase }, each) => {
    const first = firstOf(kinds, each);
    const [height, centre, width, phase] = parameters.slice(first) as [number, number, number, number];
    return { height, centre, width, phase: freePhase ? phase : 0 };
  });
}

/** Place of the first number of a line among the parameters. */
function firstOf(kinds: readonly LineKind[], line: number): number {
  return kinds.slice(0, line).reduce((sum, { freePhase }) => sum + (freePhase ? 4 : 3), BASELINE_PARAMETERS);
}

function startsOf(
  field: Float64Array,
  kinds: readonly LineKind[],
  starts: readonly EprLine[],
): readonly FittedParameter[] {
  const [first, last] = [field[0] as number, field.at(-1) as number];
  const sweep = last - first;
  const size = Math.max(...starts.map(({ height }) => Math.abs(height)));
  return [
    { start: 0, size },
    { start: 0, size: size / sweep },
    ...starts.flatMap(({ height, centre, width, phase }, each) => [
      { start: height, size },
      { start: centre, size: width, least: first, most: last },
      { start: width, least: sweep / field.length, most: sweep / 2 },
      ...(kinds[each]?.freePhase ? [{ start: phase, size: 1, least: -Math.PI / 2, most: Math.PI / 2 }] : []),
    ]),
  ];
}
