import type { Doublet } from './coreLevels.ts';
import type { Model } from './numerics/curveFit.ts';
import { type LineShape, lineArea, lineIntensity } from './photoelectronLine.ts';

/** What is taken for granted about a core level. */
export type CoreLevelOptions = {
  readonly background: 'SHIRLEY' | 'STRAIGHT';
  /** Every component is one; null for single lines. */
  readonly doublet: Doublet | null;
  /** True if components of one level have one width. */
  readonly commonWidth: boolean;
  /** 0 to 1; null to fit it. */
  readonly lorentzShare: number | null;
};

/** A component: position of its stronger line and width in eV, area of all its lines. */
export type Component = { readonly position: number; readonly area: number; readonly width: number };

/** A core level: components on a background. */
export type Level = {
  /** Intensity far below the lines (Shirley), or in the middle of the window (straight). */
  readonly base: number;
  /** Step of the background over the area of the lines, 1/eV (Shirley); or slope, intensity per eV (straight). */
  readonly rise: number;
  readonly lorentzShare: number;
  readonly components: readonly Component[];
};

/** Places of the parameters of a fit. */
export type Layout = {
  readonly lorentzShare: number | null;
  readonly widths: readonly number[];
  readonly positions: readonly number[];
  readonly areas: readonly number[];
};

/** Base and rise first, then a Lorentzian share if it is fitted, widths, positions and areas. */
export function layoutOf(count: number, { commonWidth, lorentzShare }: CoreLevelOptions): Layout {
  const shape = lorentzShare === null ? 3 : 2;
  const widths = commonWidth ? 1 : count;
  const each = Array.from({ length: count }, (_, at) => at);
  return {
    lorentzShare: lorentzShare === null ? 2 : null,
    widths: each.map((at) => shape + (commonWidth ? 0 : at)),
    positions: each.map((at) => shape + widths + at),
    areas: each.map((at) => shape + widths + count + at),
  };
}

/** The level that parameters of a fit stand for. */
export function levelOf(values: readonly number[], layout: Layout, { lorentzShare }: CoreLevelOptions): Level {
  const at = (place: number) => values[place] as number;
  return {
    base: at(0),
    rise: at(1),
    lorentzShare: layout.lorentzShare === null ? (lorentzShare as number) : at(layout.lorentzShare),
    components: layout.positions.map((position, component) => ({
      position: at(position),
      area: at(layout.areas[component] as number),
      width: at(layout.widths[component] as number),
    })),
  };
}

/**
 * Intensity of a core level at a binding energy: pseudo-Voigt components on a background that is fitted with them.
 *
 * Shirley's background in its closed form: it rises with the area of the lines below, so that its error goes into that of the
 * components. Herrera-Gomez, Bravo-Sanchez, Ceballos-Sanchez and Vazquez-Lepe, Surf. Interface Anal. 46 (2014) 897.
 *
 * @param middle of the window, eV, where a straight background has its base
 */
export function levelIntensity(level: Level, options: CoreLevelOptions, middle: number): (energy: number) => number {
  const { base, rise } = level;
  const lines = linesOf(level, options.doublet);
  const [step, slope] = options.background === 'SHIRLEY' ? [rise, 0] : [0, rise];
  return (energy) => {
    let sum = base + slope * (energy - middle);
    for (const { position, area, shape } of lines) sum += area * lineIntensity(energy - position, shape, step);
    return sum;
  };
}

/** The background of a level alone. */
export function levelBackground(level: Level, options: CoreLevelOptions, middle: number): (energy: number) => number {
  const { base, rise } = level;
  if (options.background === 'STRAIGHT') return (energy) => base + rise * (energy - middle);
  const lines = linesOf(level, options.doublet);
  return (energy) =>
    lines.reduce((sum, { position, area, shape }) => sum + rise * area * lineArea(energy - position, shape), base);
}

/** The level as a model of a fit. */
export function levelModel(layout: Layout, options: CoreLevelOptions, middle: number): Model {
  return (values) => levelIntensity(levelOf(values, layout, options), options, middle);
}

type Line = { readonly position: number; readonly area: number; readonly shape: LineShape };

/** The lines of all components, which share the areas of these; the weaker one lies at higher binding energy. */
function linesOf({ components, lorentzShare }: Level, doublet: Doublet | null): readonly Line[] {
  return components.flatMap(({ position, area, width }) => {
    const shape: LineShape = { width, lorentzShare };
    if (doublet === null) return [{ position, area, shape }];
    const stronger = area / (1 + doublet.ratio);
    return [
      { position, area: stronger, shape },
      { position: position + doublet.splitting, area: area - stronger, shape },
    ];
  });
}
