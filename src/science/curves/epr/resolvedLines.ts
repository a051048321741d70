import { type Analysed, found, refused } from '../analysed.ts';
import { neighbourNoise } from '../numerics/neighbourNoise.ts';
import { bestLines, type Candidate } from './bestLines.ts';
import { mostEdgeVariance } from './edgeNoise.ts';
import { type HiddenLine, hiddenLines } from './hiddenLines.ts';
import { allowingFor, type LinesFit } from './lineFit.ts';
import { lineNoise } from './lineNoise.ts';
import type { RoughLine } from './roughLine.ts';
import type { EprSpectrum } from './spectrum.ts';
import { type LinesModel, linePairs, singleLines } from './triedLines.ts';

export type ResolvedLines = Candidate & {
  /** Share of the spectrum, by squares, that neither lines nor noise explain. */
  readonly misfit: number;
  /** A further line that may be there, and that intervals allow for; null where what is left is like noise. */
  readonly hidden: HiddenLine | null;
};

export type LinesAsked = {
  /** Least gain by which a model of more parameters is taken. */
  readonly leastGain: number;
  /** Largest share of the spectrum that may be left over beyond its noise. */
  readonly mostMisfit: number;
  /** Share of the sweep at each end where no line should be. */
  readonly edge: number;
};

/**
 * Share of the gain that is asked for from which on a line that is not taken is not taken for noise either. At a gain of 2.5 noise
 * alone makes one in up to exp(-1.25), 29 of a hundred, spectra.
 */
const DOUBT = 0.25;

/**
 * Which lines a spectrum is made of: one Lorentzian or Gaussian, one that mixes dispersion in, or a broad Lorentzian or Gaussian one
 * and a narrow line that mixes dispersion in.
 *
 * Noise as slow as a line is wide is not told from lines where the sweep is few times as long: there one line may be taken for two.
 *
 * Where what is left still looks like a line, intervals reach as far as it may have moved the numbers.
 *
 * @returns refused where no model fits that well: hyperfine structure, powder patterns and several lines have other shapes
 */
export function resolvedLines(
  spectrum: EprSpectrum,
  rough: RoughLine,
  { leastGain, mostMisfit, edge }: LinesAsked,
): Analysed<ResolvedLines> {
  const singles = singleLines(spectrum, rough);
  const pairs = linePairs(spectrum, rough, { singles, leastGain });
  const candidates = [...singles, ...pairs].map((each) => ({ ...each, gain: null, noise: lineNoise(spectrum, each) }));
  const chosen = bestLines(candidates, leastGain);
  if (chosen === null) return refused('NO_FIT', 'no line shape could be fitted');
  const misfit = misfitOf(spectrum, chosen, edge);
  if (misfit > mostMisfit) {
    const [left, most] = [misfit, mostMisfit].map((share) => `${(100 * share).toPrecision(3)} %`);
    return refused(
      'SHAPE_UNLIKE',
      `the best of the lines that are tried, ${WORDS[chosen.model]}, leaves ${left} of the spectrum unexplained beyond its noise, ` +
        `where ${most} may be: it has another shape, or more lines`,
    );
  }
  const [further] = hiddenLines(spectrum, chosen.fit.left, chosen.noise) as readonly [HiddenLine];
  if (further.gain < DOUBT * leastGain) return found({ ...chosen, misfit, hidden: null });
  return found({ ...chosen, ...allowingFor(chosen, spectrum, further.line), misfit, hidden: further });
}

/** How sentences call the models. */
const WORDS: Readonly<Record<LinesModel, string>> = {
  LORENTZIAN: 'a Lorentzian line',
  GAUSSIAN: 'a Gaussian line',
  DYSONIAN: 'a Lorentzian line with dispersion',
  TWO_LINES: 'a broad and a narrow line',
};

/**
 * By the squares around the mean. Noise is taken from what the lines leave, in which they do not bend it: between neighbours, or, as a
 * filter smooths it, at the ends of the sweep where that is more.
 */
function misfitOf({ field }: EprSpectrum, { fit }: LinesFit, edge: number): number {
  const { residuals } = fit.left;
  const noise = Math.max(neighbourNoise(residuals) ** 2, mostEdgeVariance({ field, signal: residuals }, edge));
  const left = fit.scatter ** 2 * fit.degreesOfFreedom;
  const whole = left / (1 - fit.rSquared);
  return (left - fit.degreesOfFreedom * noise) / whole;
}
