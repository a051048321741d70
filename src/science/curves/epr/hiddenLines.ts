import { type Autoregression, newIn } from '../numerics/autoregression.ts';
import type { LeastSquares } from '../numerics/covariance.ts';
import { dot, orthonormal, without } from '../numerics/vectors.ts';
import { type EprLine, lorentzianLine } from './lineShapes.ts';
import type { EprSpectrum } from './spectrum.ts';

/** A line that a fit has not, and would be better with. */
export type HiddenLine = {
  readonly line: EprLine;
  /**
   * Sum of squares that it explains, over the variance of the noise, less twice the logarithm of how many lines are tried. That the
   * best of them gains x or more in noise alone has a chance of exp(-x/2) at most.
   */
  readonly gain: number;
};

/** Narrowest width that is tried, as a share of the sweep and in steps of the field, whichever is more; the widest; their ratio. */
const LEAST_SHARE = 1 / 100;
const LEAST_STEPS = 3;
const MOST_SHARE = 1 / 4;
const WIDTH_RATIO = 2;

/** Distance of the places that are tried, in widths. */
const PLACE_STEP = 0.5;

/** Share of a line that the fit must not be able to follow, else it is none besides. */
const LEAST_OWN = 1e-4;

/**
 * Lines that a fit would be better with, the best first, by what it leaves: Lorentzian ones of either sign that mix dispersion in, of
 * many widths at many places, with the parameters of the fit moved along their slopes.
 *
 * Noise that goes together looks like lines: so its autoregression is taken off first, which leaves what is new in each point.
 *
 * @param left what the fit leaves, and its slopes
 * @param noise of what it leaves
 */
export function hiddenLines(
  spectrum: EprSpectrum,
  left: LeastSquares,
  noise: Pick<Autoregression, 'coefficients' | 'innovation'>,
): readonly HiddenLine[] {
  const fresh = (values: Float64Array) => newIn(values, noise.coefficients);
  const columns = (left.slopes[0] as readonly number[]).map((_, at) =>
    fresh(Float64Array.from(left.slopes, (row) => row[at] as number)),
  );
  const followed = orthonormal(columns);
  const residuals = without(fresh(left.residuals), followed);
  const { field } = spectrum;
  const tried = placesIn(spectrum);
  const cost = 2 * Math.log(tried.length);
  return tried
    .flatMap(({ centre, width }) => {
      const shape = (phase: number) => fresh(field.map(lorentzianLine({ height: 1, centre, width, phase })));
      const best = explained([shape(0), shape(Math.PI / 2)], residuals, followed);
      if (best === null) return [];
      const [absorption, dispersion] = best.heights;
      const [height, phase] = [Math.hypot(absorption, dispersion), Math.atan2(dispersion, absorption)];
      return [{ line: { height, centre, width, phase }, gain: best.squares / noise.innovation - cost }];
    })
    .toSorted((one, other) => other.gain - one.gain);
}

/** Places and widths at which lines are looked for, those of one width after those of the last. */
export function placesIn({ field }: EprSpectrum): readonly Pick<EprLine, 'centre' | 'width'>[] {
  const [first, last] = [field[0] as number, field.at(-1) as number];
  const sweep = last - first;
  const least = sweep * Math.max(LEAST_SHARE, LEAST_STEPS / (field.length - 1));
  const widths = Array.from(
    { length: 1 + Math.floor(Math.log((MOST_SHARE * sweep) / least) / Math.log(WIDTH_RATIO)) },
    (_, at) => least * WIDTH_RATIO ** at,
  );
  return widths.flatMap((width) => {
    const step = PLACE_STEP * width;
    return Array.from({ length: 1 + Math.floor(sweep / step) }, (_, at) => ({ centre: first + at * step, width }));
  });
}

type Explained = { readonly heights: readonly [number, number]; readonly squares: number };

/** Heights of two shapes that explain most of the residuals, with the sum of squares that they do; null where the fit follows them. */
function explained(
  [one, other]: readonly [Float64Array, Float64Array],
  residuals: Float64Array,
  followed: readonly Float64Array[],
): Explained | null {
  const [oneFollowed, otherFollowed] = [one, other].map((shape) =>
    Float64Array.from(followed, (each) => dot(each, shape)),
  ) as [Float64Array, Float64Array];
  const [oneWhole, otherWhole] = [dot(one, one), dot(other, other)];
  const oneOwn = oneWhole - dot(oneFollowed, oneFollowed);
  const otherOwn = otherWhole - dot(otherFollowed, otherFollowed);
  const shared = dot(one, other) - dot(oneFollowed, otherFollowed);
  const determinant = oneOwn * otherOwn - shared ** 2;
  if (!(determinant > LEAST_OWN * oneWhole * otherWhole)) return null;
  const [withOne, withOther] = [dot(residuals, one), dot(residuals, other)];
  const heights = [
    (otherOwn * withOne - shared * withOther) / determinant,
    (oneOwn * withOther - shared * withOne) / determinant,
  ] as const;
  return { heights, squares: heights[0] * withOne + heights[1] * withOther };
}
