import { type Analysed, found, refused } from './analysed.ts';
import { type CoreLevelOptions, type Layout, type Level, layoutOf, levelModel, levelOf } from './coreLevelModel.ts';
import { type CurveFit, curveFit, type FittedParameter } from './numerics/curveFit.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import type { Spectrum } from './spectrumWindow.ts';

export type FittedComponent = {
  /** Of the stronger line, eV. */
  readonly position: Estimate;
  /** Full width at half maximum, eV. */
  readonly width: Estimate;
  /** Of all lines, intensity times eV. */
  readonly area: Estimate;
  /** Of the areas of all components, 0 to 1; its ends may lie beyond. */
  readonly share: Estimate;
};

export type CoreLevelFit = {
  /** By rising binding energy. */
  readonly components: readonly FittedComponent[];
  readonly level: Level;
  /** What was fitted with: the Lorentzian share is a number where it ended beyond 0 to 1 and was held. */
  readonly options: CoreLevelOptions;
  /** Of the window, eV: where a straight background has its base. */
  readonly middle: number;
  readonly total: Estimate;
  readonly modelled: Float64Array;
  readonly rSquared: number;
  readonly scatter: number;
  readonly degreesOfFreedom: number;
};

/**
 * A core level as components on a background, by least squares, from a start.
 *
 * Twice: with equal weights, then with those of counting, whose variance is the intensity: from the model, since weights from the
 * counts themselves pull a fit down. A Lorentzian share that ends beyond 0 to 1 is no share: the level is fitted again with the
 * nearer end, a pure Gaussian or Lorentzian, whose intervals then hold for that shape.
 *
 * @param start areas and widths above 0, positions within the spectrum, all in its units
 * @returns refused as `curveFit` does; where a component is not told apart from none, or Shirley's background falls towards
 * higher binding energy
 */
export function coreLevelFit(spectrum: Spectrum, start: Level, options: CoreLevelOptions): Analysed<CoreLevelFit> {
  const fitted = weighted(spectrum, start, options);
  if ('refused' in fitted || isShare(fitted.found.level.lorentzShare)) return checked(fitted);
  const { level } = fitted.found;
  const lorentzShare = level.lorentzShare < 0 ? 0 : 1;
  return checked(weighted(spectrum, level, { ...options, lorentzShare }));
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** A fit whose components are there, on a background that can be. */
function checked(fitted: Analysed<RisingFit>): Analysed<CoreLevelFit> {
  if ('refused' in fitted) return fitted;
  const fit = fitted.found;
  const absent = fit.components.findIndex(({ area }) => area.lower <= 0);
  if (absent !== -1) {
    const { area, position } = fit.components[absent] as FittedComponent;
    return refused(
      'COMPONENT_NOT_SEEN',
      `component ${absent + 1} at ${position.value.toFixed(2)} eV has an area of ${area.lower.toPrecision(3)} to ${area.upper.toPrecision(3)}, which may be none: fewer components would do`,
    );
  }
  if (fit.options.background === 'SHIRLEY' && fit.rise.upper < 0) {
    return refused(
      'BACKGROUND_FALLS',
      'the background falls towards higher binding energy, and losses only raise it: a straight one, or another window, would do',
    );
  }
  return fitted;
}

type RisingFit = CoreLevelFit & { readonly rise: Estimate };

function weighted(spectrum: Spectrum, start: Level, options: CoreLevelOptions): Analysed<RisingFit> {
  const first = unweightedFit(spectrum, start, options);
  if ('refused' in first || first.found.modelled.some((value) => value <= 0)) return first;
  return fittedOnce(spectrum, first.found.level, options, first.found.modelled.map(Math.sqrt));
}

/** One fit with equal weights, whatever comes out: for those who look for a start. */
export function unweightedFit(spectrum: Spectrum, start: Level, options: CoreLevelOptions): Analysed<RisingFit> {
  return fittedOnce(spectrum, start, options);
}

function fittedOnce(
  { energy, intensity }: Spectrum,
  start: Level,
  options: CoreLevelOptions,
  sigma?: Float64Array,
): Analysed<RisingFit> {
  const [from, to] = [energy[0] as number, energy.at(-1) as number];
  const middle = (from + to) / 2;
  const layout = layoutOf(start.components.length, options);
  const parameters = parametersOf(start, layout, { from, to, highest: Math.max(...intensity) });
  const fit = curveFit(levelModel(layout, options, middle), { x: energy, y: intensity }, parameters, { sigma });
  if ('refused' in fit) {
    return refused(
      fit.refused.code,
      `${start.components.length} components: ${fit.refused.message}; fewer components, or another window, would do`,
    );
  }
  const { found: of } = fit;
  const values = of.parameters.map(({ value }) => value);
  return found({
    components: componentsOf(of, layout),
    level: levelOf(values, layout, options),
    options,
    middle,
    total: totalOf(of, layout),
    rise: of.parameters[1] as Estimate,
    modelled: of.modelled,
    rSquared: of.rSquared,
    scatter: of.scatter,
    degreesOfFreedom: of.degreesOfFreedom,
  });
}

type Frame = { readonly from: number; readonly to: number; readonly highest: number };

/** Widths from below a step of the spectrum to its whole width; areas above none. */
function parametersOf(start: Level, layout: Layout, { from, to, highest }: Frame): readonly FittedParameter[] {
  const total = start.components.reduce((sum, { area }) => sum + area, 0);
  const parameters: FittedParameter[] = [
    { start: start.base, size: highest },
    { start: start.rise, size: highest / total },
  ];
  if (layout.lorentzShare !== null) parameters[layout.lorentzShare] = { start: start.lorentzShare, size: 1 };
  for (const [at, { position, area, width }] of start.components.entries()) {
    parameters[layout.widths[at] as number] = { start: width, least: 0, most: to - from };
    parameters[layout.positions[at] as number] = { start: position, size: width, least: from, most: to };
    parameters[layout.areas[at] as number] = { start: area, size: total, least: 0 };
  }
  return parameters;
}

function componentsOf(fit: CurveFit, layout: Layout): readonly FittedComponent[] {
  const total = totalOf(fit, layout);
  const estimate = (place: number) => fit.parameters[place] as Estimate;
  const components = layout.areas.map((place, at): FittedComponent => {
    const share = estimate(place).value / total.value;
    const slopes = layout.areas.map((other) => ((other === place ? 1 : 0) - share) / total.value);
    return {
      position: estimate(layout.positions[at] as number),
      width: estimate(layout.widths[at] as number),
      area: estimate(place),
      share: estimateOf(share, errorOf(fit, layout, slopes), fit.degreesOfFreedom),
    };
  });
  return components.toSorted((a, b) => a.position.value - b.position.value);
}

function totalOf(fit: CurveFit, layout: Layout): Estimate {
  const total = layout.areas.reduce((sum, place) => sum + (fit.parameters[place] as Estimate).value, 0);
  const ones = layout.areas.map(() => 1);
  return estimateOf(total, errorOf(fit, layout, ones), fit.degreesOfFreedom);
}

/** Standard error of a function of the areas, by its slopes along them. */
function errorOf({ covariance }: CurveFit, { areas }: Layout, slopes: readonly number[]): number {
  let variance = 0;
  for (const [at, place] of areas.entries()) {
    for (const [other, beside] of areas.entries()) {
      const shared = (covariance[place] as readonly number[])[beside] as number;
      variance += (slopes[at] as number) * (slopes[other] as number) * shared;
    }
  }
  // the share of a lone component has none, and rounding leaves a little
  return Math.sqrt(Math.max(0, variance));
}
