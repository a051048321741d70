import { type Analysed, refused } from './analysed.ts';
import { type CoreLevelFit, coreLevelFit, unweightedFit } from './coreLevelFit.ts';
import type { Component, CoreLevelOptions, Level } from './coreLevelModel.ts';
import { shirleyBackground, straightBackground } from './shirleyBackground.ts';
import type { Spectrum } from './spectrumWindow.ts';

/** Area of a pseudo-Voigt line over height times width: 1.06 of a Gaussian, 1.57 of a Lorentzian, and this between them. */
const FULLNESS = 1.2;

/** Where a search begins that fits the Lorentzian share. */
const LORENTZ_START = 0.3;

/** Places with the largest residuals that are tried for one more component. */
const TRIES = 2;

/** How far apart the halves of a component begin, over its width, and how wide they are. */
const SPLIT = 0.8;
const SPLIT_WIDTH = 0.7;

/**
 * A core level as so many components, without positions from outside.
 *
 * One component is fitted first; each further one begins where the residual of those before is largest, or as half of the
 * largest component. The fit that leaves least goes on. No search of this kind is sure to find the best fit, so that
 * the answer is one description of the spectrum, and positions are to be held against the chemistry.
 *
 * @param count components, from 1 on
 * @returns refused where no start leads to a fit
 */
export function resolvedLevel(spectrum: Spectrum, count: number, options: CoreLevelOptions): Analysed<CoreLevelFit> {
  const first = firstStart(spectrum, options);
  if (first === null) {
    return refused('NO_PEAK', 'the spectrum has no area above the line between its ends: no peak is there');
  }
  let best: Analysed<CoreLevelFit> = unweightedFit(spectrum, first, options);
  for (let components = 2; components <= count && 'found' in best; components += 1) {
    const fits = startsWithOneMore(spectrum, best.found).map((start) => unweightedFit(spectrum, start, options));
    best = bestOf(spectrum, fits);
  }
  return 'refused' in best ? best : coreLevelFit(spectrum, best.found.level, options);
}

/** One component at the highest point above the background, with the area of all. */
function firstStart(spectrum: Spectrum, options: CoreLevelOptions): Level | null {
  const { energy, intensity } = spectrum;
  const shirley = options.background === 'SHIRLEY' ? shirleyBackground(spectrum) : null;
  const { background, area } = shirley !== null && 'found' in shirley ? shirley.found : straightBackground(spectrum);
  const net = intensity.map((value, row) => value - (background[row] as number));
  const highest = Math.max(...net);
  if (!(area > 0)) return null;
  const width = area / (highest * FULLNESS * (1 + (options.doublet?.ratio ?? 0)));
  const step = (background.at(-1) as number) - (background[0] as number);
  const span = (energy.at(-1) as number) - (energy[0] as number);
  const straight = options.background === 'STRAIGHT';
  return {
    base: straight ? (background[Math.floor(background.length / 2)] as number) : (background[0] as number),
    rise: straight ? step / span : step / area,
    lorentzShare: options.lorentzShare ?? LORENTZ_START,
    components: [{ position: energy[net.indexOf(highest)] as number, area, width: Math.min(width, span / 4) }],
  };
}

function startsWithOneMore({ energy, intensity }: Spectrum, { level, modelled, options }: CoreLevelFit): Level[] {
  const residual = intensity.map((value, row) => value - (modelled[row] as number));
  const width = Math.min(...level.components.map((component) => component.width));
  const added = peaksOf({ energy, intensity: smoothed(energy, residual, width / 2) }, width).map(
    ({ position, height }): readonly Component[] => [
      ...level.components,
      { position, width, area: height * width * FULLNESS * (1 + (options.doublet?.ratio ?? 0)) },
    ],
  );
  return [...added, halved(level.components)].map((components) => ({ ...level, components }));
}

/** The largest component as two. */
function halved(components: readonly Component[]): readonly Component[] {
  const [largest, ...others] = components.toSorted((a, b) => b.area - a.area) as [Component, ...Component[]];
  const half = (sign: 1 | -1): Component => ({
    position: largest.position + (sign * SPLIT * largest.width) / 2,
    area: largest.area / 2,
    width: SPLIT_WIDTH * largest.width,
  });
  return [...others, half(-1), half(1)];
}

/** The highest points, not nearer to each other than the width. */
function peaksOf({ energy, intensity }: Spectrum, width: number): { position: number; height: number }[] {
  const peaks: { position: number; height: number }[] = [];
  const rows = Array.from(intensity, (_, row) => row).sort(
    (a, b) => (intensity[b] as number) - (intensity[a] as number),
  );
  for (const row of rows) {
    const [position, height] = [energy[row] as number, intensity[row] as number];
    if (peaks.length === TRIES || height <= 0) break;
    if (peaks.every((peak) => Math.abs(peak.position - position) >= width)) peaks.push({ position, height });
  }
  return peaks;
}

/** Means over the rows within a reach to both sides. */
function smoothed(energy: Float64Array, values: Float64Array, reach: number): Float64Array {
  return values.map((_, row) => {
    let [sum, count] = [0, 0];
    for (let other = 0; other < values.length; other += 1) {
      if (Math.abs((energy[other] as number) - (energy[row] as number)) > reach / 2) continue;
      sum += values[other] as number;
      count += 1;
    }
    return sum / count;
  });
}

/** The fit that leaves least; the first refusal where there is none. */
function bestOf(spectrum: Spectrum, fits: readonly Analysed<CoreLevelFit>[]): Analysed<CoreLevelFit> {
  const [best = fits[0]] = fits
    .flatMap((fit) => ('found' in fit ? [{ fit, left: leftOver(spectrum, fit.found) }] : []))
    .toSorted((a, b) => a.left - b.left)
    .map(({ fit }) => fit);
  return best as Analysed<CoreLevelFit>;
}

/** Squares of what a fit leaves, without weights: those of two fits may differ. */
function leftOver({ intensity }: Spectrum, { modelled }: CoreLevelFit): number {
  return intensity.reduce((sum, value, row) => sum + (value - (modelled[row] as number)) ** 2, 0);
}
