import { type Analysed, found } from '../analysed.ts';
import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import { crossingNear, turningNear } from '../numerics/localCubic.ts';
import { correlatedCovariance } from '../numerics/serialCovariance.ts';
import type { RoughLine } from './roughLine.ts';
import type { EprSpectrum } from './spectrum.ts';

/** A derivative line as it is read off a spectrum, without a shape: fields in mT, heights in the unit of the signal. */
export type DerivativeLine = {
  readonly maximum: { readonly position: Estimate; readonly height: Estimate };
  readonly minimum: { readonly position: Estimate; readonly height: Estimate };
  readonly zeroCrossing: Estimate;
  readonly peakToPeak: Estimate;
  /** A/B: maximum over minimum, as an absolute ratio. */
  readonly asymmetry: Estimate;
};

/** Share of the peak-to-peak width, to each side, in which a cubic follows a line: within 0.2 % of its height. */
const REACH = 0.25;

/**
 * Zero crossing, peak-to-peak width and A/B of the largest line of a spectrum (Feher and Kip, Phys. Rev. 98 (1955) 337), each
 * by a cubic through the points around.
 *
 * The zero crossing is the centre of the line only where A/B is 1.
 *
 * @param spectrum above its baseline
 * @param rough where the line is
 * @param baselineError standard error of the baseline, in the unit of the signal
 * @param noise mean product of the errors of two points, by how many steps they are apart
 * @returns refused where the line has few points, or noise hides its extremes
 */
export function derivativeLine(
  spectrum: EprSpectrum,
  rough: RoughLine,
  { baselineError, noise }: { readonly baselineError: number; readonly noise: readonly number[] },
): Analysed<DerivativeLine> {
  const covarianceOf = correlatedCovariance(noise);
  const points = { x: spectrum.field, y: spectrum.signal };
  const reach = REACH * rough.width;
  const maximum = turningNear(points, { at: rough.maximum, reach, covarianceOf });
  if ('refused' in maximum) return maximum;
  const minimum = turningNear(points, { at: rough.minimum, reach, covarianceOf });
  if ('refused' in minimum) return minimum;
  const crossing = crossingNear(points, { at: rough.crossing, reach, covarianceOf });
  if ('refused' in crossing) return crossing;
  const [top, bottom] = [maximum.found, minimum.found];
  const freedom = spectrum.field.length;
  const [above, below] = [top.height.value, -bottom.height.value];
  const steepness = (above + below) / rough.width;
  const asymmetry = above / below;
  // a baseline that is too low makes the one higher and the other less deep
  const lift = baselineError * (1 / above + 1 / below);
  return found({
    maximum: top,
    minimum: bottom,
    zeroCrossing: estimateOf(
      crossing.found.value,
      Math.hypot(crossing.found.error, baselineError / steepness),
      freedom,
    ),
    peakToPeak: estimateOf(
      bottom.position.value - top.position.value,
      Math.hypot(bottom.position.error, top.position.error),
      freedom,
    ),
    asymmetry: estimateOf(
      asymmetry,
      asymmetry * Math.hypot(top.height.error / above, bottom.height.error / below, lift),
      freedom,
    ),
  });
}
