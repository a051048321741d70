import { type Analysed, found, refused } from '../analysed.ts';
import { neighbourNoise } from '../numerics/neighbourNoise.ts';
import { type FittedLine, fitLines, type LineKind, type LinesFit } from './lineFit.ts';
import type { EprLine } from './lineShapes.ts';
import type { RoughLine } from './roughLine.ts';
import type { EprSpectrum } from './spectrum.ts';
import { twoLineStart } from './twoLineStart.ts';

/** What a spectrum may be made of. */
export type LinesModel = 'LORENTZIAN' | 'GAUSSIAN' | 'DYSONIAN' | 'TWO_LINES';

export type ResolvedLines = LinesFit & {
  readonly model: LinesModel;
  /** Information criterion of the best model of fewer parameters, less that of this one; null if there is none. */
  readonly gain: number | null;
  /** Share of the spectrum, by squares, that neither lines nor noise explain. */
  readonly misfit: number;
};

/** Digits of a spectrum that count: what is smaller is rounding, which no line explains. */
const ROUNDING = 1e-6;

/**
 * Which lines a spectrum is made of: one Lorentzian or Gaussian, one that mixes dispersion in, or a broad Lorentzian and a
 * narrow line that mixes dispersion in.
 *
 * A model of more parameters is taken only where its information criterion (AIC with the correction for few points) is lower by
 * `leastGain`: from 10 on the simpler one has as good as no support (Burnham and Anderson, Model Selection and Multimodel
 * Inference, 2nd ed. (2002), 70).
 *
 * @param mostMisfit largest share of the spectrum that may be left over beyond its noise
 * @returns refused where no model fits that well: hyperfine structure, powder patterns and several lines have other shapes
 */
export function resolvedLines(
  spectrum: EprSpectrum,
  rough: RoughLine,
  { leastGain, mostMisfit }: { readonly leastGain: number; readonly mostMisfit: number },
): Analysed<ResolvedLines> {
  const chosen = candidates(spectrum, rough)
    .map((each) => ({ ...each, gain: null as number | null, criterion: criterionOf(spectrum, each) }))
    .reduce<Candidate | null>((best, next) => {
      if (best === null) return next;
      const gain = best.criterion - next.criterion;
      const isSimpler = next.fit.parameters.length <= best.fit.parameters.length;
      return gain >= (isSimpler ? 0 : leastGain) ? { ...next, gain: isSimpler ? null : gain } : best;
    }, null);
  if (chosen === null) return refused('NO_FIT', 'no line shape could be fitted');
  const misfit = misfitOf(spectrum, chosen);
  if (misfit > mostMisfit) {
    const [left, most] = [misfit, mostMisfit].map((share) => `${(100 * share).toPrecision(3)} %`);
    return refused(
      'SHAPE_UNLIKE',
      `the best of the lines that are tried, ${WORDS[chosen.model]}, leaves ${left} of the spectrum unexplained beyond its noise, ` +
        `where ${most} may be: it has another shape, or more lines`,
    );
  }
  return found({ ...chosen, misfit });
}

/** How sentences call the models. */
const WORDS: Readonly<Record<LinesModel, string>> = {
  LORENTZIAN: 'a Lorentzian line',
  GAUSSIAN: 'a Gaussian line',
  DYSONIAN: 'a Lorentzian line with dispersion',
  TWO_LINES: 'a broad Lorentzian and a narrow line',
};

type Fitted = LinesFit & { readonly model: LinesModel };
type Candidate = Fitted & { readonly gain: number | null; readonly criterion: number };

/** Simple ones first; without those that find no fit, or one that no spectrum has. */
function candidates(spectrum: EprSpectrum, rough: RoughLine): readonly Fitted[] {
  const { height, width, crossing: centre } = rough;
  const one: readonly EprLine[] = [{ height, centre, width, phase: 0 }];
  const symmetric: LineKind = { shape: 'LORENTZIAN', freePhase: false };
  const mixed: LineKind = { shape: 'LORENTZIAN', freePhase: true };
  const tried: readonly (readonly [LinesModel, readonly LineKind[], readonly EprLine[] | null])[] = [
    ['LORENTZIAN', [symmetric], one],
    ['GAUSSIAN', [{ shape: 'GAUSSIAN', freePhase: false }], one],
    ['DYSONIAN', [mixed], one],
    ['TWO_LINES', [symmetric, mixed], twoLineStart(spectrum, rough)],
  ];
  return tried.flatMap(([model, kinds, starts]) => {
    if (starts === null) return [];
    const fit = fitLines(spectrum, kinds, starts);
    if ('refused' in fit) return [];
    return isPhysical(fit.found) ? [{ ...fit.found, model }] : [];
  });
}

/** Whether no line is upside down, and the broad one is the broader. */
function isPhysical({ lines: [first, second] }: LinesFit): boolean {
  const [broad, narrow] = [first as FittedLine, second];
  const isUp = broad.height.value > 0 && (narrow === undefined || narrow.height.value > 0);
  return isUp && (narrow === undefined || broad.width.value > narrow.width.value);
}

function squaresOf({ fit }: LinesFit): number {
  return fit.scatter ** 2 * fit.degreesOfFreedom;
}

function criterionOf({ signal }: EprSpectrum, lines: LinesFit): number {
  const points = signal.length;
  const size = Math.max(...signal) - Math.min(...signal);
  const counted = lines.fit.parameters.length + 1;
  const variance = squaresOf(lines) / points + (ROUNDING * size) ** 2;
  return points * Math.log(variance) + 2 * counted + (2 * counted * (counted + 1)) / (points - counted - 1);
}

/** By the squares around the mean. Noise is taken from what the lines leave, in which they do not bend it. */
function misfitOf({ signal }: EprSpectrum, lines: LinesFit): number {
  const left = signal.map((value, row) => value - (lines.fit.modelled[row] as number));
  const unexplained = squaresOf(lines) - lines.fit.degreesOfFreedom * neighbourNoise(left) ** 2;
  const whole = squaresOf(lines) / (1 - lines.fit.rSquared);
  return unexplained / whole;
}
