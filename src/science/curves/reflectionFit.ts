import { type Analysed, found, refused } from './analysed.ts';
import { lorentzPolarisation } from './lorentzPolarisation.ts';
import { type FittedPeak, type PeakFit, peakFit, type SoughtPeak } from './peakFit.ts';
import { pseudoVoigt } from './peakShapes.ts';

/** A powder pattern by row: 2 theta in degrees, ascending; intensity in any unit, with its standard deviation if known. */
export type PowderPattern = {
  readonly angle: Float64Array;
  readonly intensity: Float64Array;
  readonly error?: Float64Array | undefined;
};

export type ReflectionOptions = {
  /** Ends in degrees of what is fitted; the tails of the reflection must lie within. */
  readonly window: readonly [from: number, to: number];
  /** Ends in degrees between which the reflection is sought. */
  readonly positions: readonly [least: number, most: number];
  /** A background that rises to low angles as 1/2theta does, beside the straight line. */
  readonly lowAngleRise: boolean;
  /** Intensities are divided by the Lorentz-polarisation factor first. */
  readonly polarisation: boolean;
  /** Share of Lorentz in the pseudo-Voigt function; null to fit it. */
  readonly lorentzShare: number | null;
  /** Another reflection of this pattern, fitted with the same polarisation, whose tail lies under this one; none if left out. */
  readonly beside?: ReflectionFit | undefined;
};

export type Weighting = 'ERRORS' | 'COUNTS' | 'EQUAL';

/** A reflection, positions and widths in degrees of 2 theta; with the pattern that was fitted. */
export type ReflectionFit = FittedPeak &
  Pick<PeakFit, 'modelled' | 'background' | 'rSquared' | 'widening'> & {
    readonly angle: Float64Array;
    readonly intensity: Float64Array;
    readonly weighting: Weighting;
  };

/** Standard errors that a height is above 0 at least, to be told from noise. */
const LEAST_SIGNAL = 3;

/** Rows that fix a background, a peak and their errors. */
const LEAST_ROWS = 20;

/** Full width at half maximum over the standard deviation of a Gauss function. */
const WIDTH_PER_DEVIATION = Math.sqrt(8 * Math.LN2);

/**
 * One broad reflection of a powder pattern as a pseudo-Voigt function on a straight or curved background.
 *
 * Points weigh by their standard deviations where the pattern has them. Else those of counts are taken, the root of what is
 * fitted (also right for counts per time, since only proportions matter), unless the background was subtracted: then points weigh alike.
 *
 * The tail of a reflection beside is taken off as it was fitted; its own error is not in the intervals.
 *
 * @returns refused where the window is not covered, nothing stands out of the noise, the reflection is not between `positions`,
 * or its shape is none between Gauss and Lorentz
 */
export function reflectionFit(pattern: PowderPattern, options: ReflectionOptions): Analysed<ReflectionFit> {
  const { window, polarisation } = options;
  const rows = rowsWithin(pattern, window);
  if ('refused' in rows) return rows;
  const angle = Float64Array.from(rows.found, (row) => pattern.angle[row] as number);
  const factor = angle.map((each) =>
    polarisation ? lorentzPolarisation(each) / lorentzPolarisation(angle[0] as number) : 1,
  );
  const within = (values: Float64Array) =>
    factor.map((each, at) => (values[rows.found[at] as number] as number) / each);
  const intensity = within(pattern.intensity);
  const tail = tailOf(options, angle);
  const own = intensity.map((each, at) => each - (tail[at] as number));
  const sought = soughtIn(angle, own, options);
  if ('refused' in sought) return sought;
  const fitted = (peak: SoughtPeak, sigma?: Float64Array) =>
    peakFit({ x: angle, y: own }, [peak], { background: backgroundOf(options), sigma });
  const whole = (values: Float64Array) => values.map((each, at) => each + (tail[at] as number));
  const given = pattern.error === undefined ? undefined : within(pattern.error);
  const errors = given?.every((each) => each > 0) ? given : undefined;
  const first = fitted(sought.found, errors);
  const counts =
    'found' in first && errors === undefined ? rootsOf(intensity, whole(first.found.modelled), factor) : undefined;
  const fit = counts === undefined ? first : fitted(sought.found, counts);
  if ('refused' in fit) return fit;
  const [peak] = fit.found.peaks as [FittedPeak];
  return (
    misfitOf(peak, options) ??
    found({
      ...peak,
      ...fit.found,
      modelled: whole(fit.found.modelled),
      background: whole(fit.found.background),
      angle,
      intensity,
      weighting: errors !== undefined ? 'ERRORS' : counts === undefined ? 'EQUAL' : 'COUNTS',
    })
  );
}

function rowsWithin({ angle, intensity }: PowderPattern, [from, to]: readonly [number, number]): Analysed<Uint32Array> {
  const usable = Array.from(angle.keys()).filter(
    (row) => Number.isFinite(angle[row]) && Number.isFinite(intensity[row]),
  );
  const [least, most] = [
    usable.reduce((end, row) => Math.min(end, angle[row] as number), Number.POSITIVE_INFINITY),
    usable.reduce((end, row) => Math.max(end, angle[row] as number), Number.NEGATIVE_INFINITY),
  ];
  if (!(least <= from && most >= to)) {
    const covered =
      usable.length === 0
        ? 'has no row with numbers'
        : `runs from ${Number(least.toFixed(4))} to ${Number(most.toFixed(4))} deg`;
    return refused('NOT_COVERED', `the pattern ${covered}, which does not cover ${from} to ${to} deg`);
  }
  const rows = usable.filter((row) => (angle[row] as number) >= from && (angle[row] as number) <= to);
  if (rows.length < LEAST_ROWS) {
    return refused(
      'TOO_FEW_POINTS',
      `${rows.length} rows lie from ${from} to ${to} deg, at least ${LEAST_ROWS} are needed`,
    );
  }
  return found(Uint32Array.from(rows));
}

/** Centre and spread of what lies above the chord of the window. */
function soughtIn(
  angle: Float64Array,
  intensity: Float64Array,
  { positions: [least, most], window: [from, to], lorentzShare }: ReflectionOptions,
): Analysed<SoughtPeak> {
  const ends = Math.ceil(angle.length / 20);
  const [low, high] = [meanOf(intensity.subarray(0, ends)), meanOf(intensity.subarray(-ends))];
  const excess = intensity.map((value, at) => Math.max(0, value - low - ((high - low) * at) / (intensity.length - 1)));
  const total = meanOf(excess) * excess.length;
  if (!(total > 0)) return refused('NO_REFLECTION', `nothing stands above the line from ${from} to ${to} deg`);
  const centre = meanOf(excess.map((value, at) => value * (angle[at] as number))) * (excess.length / total);
  const spread = Math.sqrt(
    meanOf(excess.map((value, at) => value * ((angle[at] as number) - centre) ** 2)) * (excess.length / total),
  );
  if (!(centre > least && centre < most)) {
    const told = `what stands above the line from ${from} to ${to} deg has its centre at ${centre.toFixed(2)} deg`;
    return refused('NO_REFLECTION', `${told}, outside ${least} to ${most} deg, where the reflection is sought`);
  }
  const step = (to - from) / angle.length;
  // the chord cuts the tails off, so that the spread within it is that of a narrower peak
  const width = Math.min((to - from) / 2, Math.max(2 * step, WIDTH_PER_DEVIATION * spread));
  return found({
    position: { start: centre, least, most },
    width: { start: width, least: step, most: to - from },
    lorentzShare,
  });
}

/** What the reflection beside adds at each angle; 0 where there is none. */
function tailOf({ beside, polarisation }: ReflectionOptions, angle: Float64Array): Float64Array {
  if (beside === undefined) return angle.map(() => 0);
  const { position, width, height, lorentzShare } = beside;
  const shape = { position: position.value, width: width.value, lorentzShare: lorentzShare.value };
  // either fit has its intensities as they would be at its own first angle
  const scale = polarisation
    ? lorentzPolarisation(angle[0] as number) / lorentzPolarisation(beside.angle[0] as number)
    : 1;
  return angle.map(pseudoVoigt({ ...shape, height: scale * height.value }));
}

/** Terms of one size, around the middle of the window, so that the fit tells them apart. */
function backgroundOf({ window: [from, to], lowAngleRise }: ReflectionOptions): readonly ((x: number) => number)[] {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const line = [() => 1, (x: number) => (x - middle) / half];
  return lowAngleRise ? [...line, (x: number) => middle / x - 1] : line;
}

/** Standard deviations of counts, up to a factor; undefined where the background was subtracted. */
function rootsOf(intensity: Float64Array, modelled: Float64Array, factor: Float64Array): Float64Array | undefined {
  if (!intensity.every((value) => value > 0) || !modelled.every((value) => value > 0)) return undefined;
  return modelled.map((value, at) => Math.sqrt(value / (factor[at] as number)));
}

function misfitOf(
  { height, lorentzShare }: FittedPeak,
  { window: [from, to], lorentzShare: fixed }: ReflectionOptions,
) {
  if (!(height.value > LEAST_SIGNAL * height.error)) {
    const told = `${height.value.toPrecision(3)} with a standard error of ${height.error.toPrecision(3)}`;
    return refused(
      'BELOW_NOISE',
      `the reflection between ${from} and ${to} deg has a height of ${told}: less than ${LEAST_SIGNAL} errors above 0`,
    );
  }
  if (fixed === null && (lorentzShare.lower > 1 || lorentzShare.upper < 0)) {
    return refused(
      'SHAPE_NOT_FOUND',
      `the share of Lorentz in the reflection is ${lorentzShare.value.toPrecision(3)}, beyond 0 to 1: the window or the background ` +
        'does not fit, or it is more than one reflection',
    );
  }
  return null;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
