import { newIn } from '../numerics/autoregression.ts';
import { dot } from '../numerics/vectors.ts';
import type { LineNoise } from './lineNoise.ts';
import type { TriedLines } from './triedLines.ts';

export type Candidate = TriedLines & {
  /** Information criterion of the best model of fewer parameters, less that of this one; null if there is none. */
  readonly gain: number | null;
  /** Noise in what the lines leave. */
  readonly noise: LineNoise;
};

/**
 * The best of some models by an information criterion: AIC with the correction for few points.
 *
 * A model of more parameters is taken only where its criterion is lower by `leastGain`: from 10 on the simpler one has as good as no
 * support (Burnham and Anderson, Model Selection and Multimodel Inference, 2nd ed. (2002), 70). The criterion is that of the noise as
 * it goes together, which else would look like lines; two models are compared by the noise that the better one leaves.
 *
 * A second line that was looked for at many places costs twice the logarithm of their number besides: the best of them gains as much in
 * noise alone.
 *
 * @param candidates simple ones first
 * @returns null where there are none
 */
export function bestLines(candidates: readonly Candidate[], leastGain: number): Candidate | null {
  return candidates.reduce<Candidate | null>((best, next) => {
    if (best === null) return next;
    const gain = gainOf(next, best);
    const isSimpler = next.fit.parameters.length <= best.fit.parameters.length;
    return gain >= (isSimpler ? 0 : leastGain) ? { ...next, gain: isSimpler ? sumOf(best.gain, gain) : gain } : best;
  }, null);
}

/** A model as simple as one that gained gains what it is better by besides. */
function sumOf(before: number | null, gain: number): number | null {
  return before === null ? null : before + gain;
}

/** By how much the criterion is lower, both times by the noise that the better one leaves. */
function gainOf(next: Candidate, best: Candidate): number {
  const noise = next.noise.innovation < best.noise.innovation ? next.noise : best.noise;
  return criterionOf(best, noise) - criterionOf(next, noise);
}

function criterionOf({ fit, among }: TriedLines, { coefficients, rounding }: LineNoise): number {
  const fresh = newIn(fit.left.residuals, coefficients);
  const points = fresh.length;
  const counted = fit.parameters.length + coefficients.length + 1;
  const variance = dot(fresh, fresh) / points + rounding;
  const cost = 2 * counted + 2 * Math.log(among);
  return points * Math.log(variance) + cost + (2 * counted * (counted + 1)) / (points - counted - 1);
}
