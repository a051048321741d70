import { type Analysed, found, refused } from './analysed.ts';
import type { Baseline } from './bandBaseline.ts';
import { type Estimate, hullOf } from './numerics/estimate.ts';
import { type FittedPeak, type PeakFit, peakFit, type SoughtPeak } from './peakFit.ts';
import { type PeakShape, pseudoVoigtArea } from './peakShapes.ts';
import { coveredRows, type Spectrum, type Window } from './spectrumRows.ts';

/** Bands of disordered carbon, by the names of Sadezky. D and G are always fitted. */
export type BandName = 'D' | 'G' | 'D3' | 'D4';

export type BandFitOptions = {
  /** Ends in cm-1 of what is fitted. */
  readonly window: Window;
  /** Number of bands, in the order D, G, D3, D4. */
  readonly bands: 2 | 3 | 4;
  /** True if a straight line is fitted together with the bands, instead of taking the baseline for given. */
  readonly lineFitted: boolean;
};

/** Heights in the unit of the intensity, positions and full widths at half maximum in cm-1. */
export type BandFit = Pick<PeakFit, 'rSquared' | 'widening'> & {
  readonly bands: Readonly<Partial<Record<BandName, FittedPeak>>> & { readonly D: FittedPeak; readonly G: FittedPeak };
  /** D over G. */
  readonly heightRatio: Estimate;
  readonly areaRatio: Estimate;
  readonly shift: Float64Array;
  /** Above the baseline, and what was fitted to it. */
  readonly intensity: Float64Array;
  readonly modelled: Float64Array;
};

/** Where the bands of disordered carbon lie and how wide they are in cm-1, and their shape. */
const BANDS: readonly (readonly [BandName, number, Window, number, number])[] = [
  ['D', 1350, [1270, 1430], 150, 1],
  ['G', 1585, [1520, 1650], 90, 1],
  ['D3', 1500, [1440, 1560], 120, 0],
  ['D4', 1200, [1100, 1280], 150, 1],
];

/** No band of carbon is wider, cm-1. */
const MOST_WIDTH = 500;

/** A height of fewer standard errors is noise. */
const LEAST_SIGNAL = 3;

/**
 * D and G band of disordered carbon as Lorentz functions, with the Gauss function D3 between them and the shoulder D4 below, where
 * these are asked for.
 *
 * Ferrari and Robertson, Phys. Rev. B 61 (2000) 14095, for two bands; Sadezky et al., Carbon 43 (2005) 1731, for the others.
 * Lorentz functions reach far: at 400 cm-1 from its middle a band 200 cm-1 wide still has 6 % of its height, so that a line through the points there
 * cuts bands down and narrows them; a line fitted with them does not. So the intervals of bands above a baseline that was taken off
 * reach over those of bands with a line, where such a fit can be made.
 *
 * @returns refused where the window is not covered, a band is none (within three errors of 0), or lies outside its stretch
 */
export function bandFit(spectrum: Spectrum, baseline: Baseline, options: BandFitOptions): Analysed<BandFit> {
  const fit = fittedOnce(spectrum, baseline, options);
  if ('refused' in fit || options.lineFitted) return fit;
  const other = fittedOnce(spectrum, baseline, { ...options, lineFitted: true });
  return 'refused' in other ? fit : found(reachingOver(fit.found, other.found));
}

function fittedOnce(spectrum: Spectrum, baseline: Baseline, options: BandFitOptions): Analysed<BandFit> {
  const {
    window: [from, to],
    bands,
    lineFitted,
  } = options;
  const rows = coveredRows(spectrum, options.window);
  if (rows === null) {
    return refused('NOT_COVERED', `the spectrum does not cover ${from} to ${to} cm-1, which is fitted`);
  }
  const shift = Float64Array.from(rows, (row) => spectrum.shift[row] as number);
  const intensity = shift.map((x, at) => (spectrum.intensity[rows[at] as number] as number) - baseline.at(x));
  const names = BANDS.slice(0, bands).map(([name]) => name);
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const background = lineFitted ? [() => 1, (x: number) => (x - middle) / half] : [];
  const fit = peakFit({ x: shift, y: intensity }, soughtIn(shift, bands), { background });
  if ('refused' in fit) return fit;
  const { peaks, of, modelled, rSquared, widening } = fit.found;
  const weak = peaks.findIndex(({ height }) => !(height.value > LEAST_SIGNAL * height.error));
  if (weak !== -1) {
    const { value, error } = (peaks[weak] as FittedPeak).height;
    return refused(
      'BELOW_NOISE',
      `band ${names[weak]} has a height of ${value.toPrecision(3)} with a standard error of ${error.toPrecision(3)}: less than ` +
        `${LEAST_SIGNAL} errors above 0`,
    );
  }
  const ratio = (read: (shape: PeakShape) => number) => of(([d, g]) => read(d as PeakShape) / read(g as PeakShape));
  return found({
    bands: Object.fromEntries(names.map((name, at) => [name, peaks[at]])) as BandFit['bands'],
    heightRatio: ratio(({ height }) => height),
    areaRatio: ratio(pseudoVoigtArea),
    shift,
    intensity,
    modelled,
    rSquared,
    widening,
  });
}

/** The numbers of a fit, with intervals that reach over those of another one of the same bands. */
function reachingOver(fit: BandFit, other: BandFit): BandFit {
  const both = (read: (of: BandFit) => Estimate): Estimate => hullOf([read(fit), read(other)]);
  const band = (name: BandName): FittedPeak => {
    const part = (of: keyof FittedPeak) => both(({ bands }) => (bands[name] as FittedPeak)[of]);
    return {
      position: part('position'),
      width: part('width'),
      height: part('height'),
      lorentzShare: part('lorentzShare'),
      area: part('area'),
    };
  };
  return {
    ...fit,
    bands: Object.fromEntries(
      Object.keys(fit.bands).map((name) => [name, band(name as BandName)]),
    ) as unknown as BandFit['bands'],
    heightRatio: both(({ heightRatio }) => heightRatio),
    areaRatio: both(({ areaRatio }) => areaRatio),
  };
}

function soughtIn(shift: Float64Array, count: number): readonly SoughtPeak[] {
  const step = Math.abs((shift.at(-1) as number) - (shift[0] as number)) / shift.length;
  return BANDS.slice(0, count).map(([, start, [least, most], width, lorentzShare]) => ({
    position: { start, least, most },
    width: { start: width, least: step, most: MOST_WIDTH },
    lorentzShare,
  }));
}
