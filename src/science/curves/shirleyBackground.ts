import { type Analysed, found, refused } from './analysed.ts';
import type { Spectrum } from './spectrumWindow.ts';

export type Background = {
  /** By row, in the unit of the intensity. */
  readonly background: Float64Array;
  /** Under the spectrum and above the background, intensity times eV. */
  readonly area: number;
  /** 0 where nothing is repeated. */
  readonly iterations: number;
};

export type ShirleyOptions = {
  /** Rows at each end whose mean is the level there. */
  readonly ends?: number;
  readonly mostIterations?: number;
};

/** Enough to halve the noise of the ends; a choice. */
const ENDS = 5;

const MOST_ITERATIONS = 100;

/** Change of the background, as a share of its step, at which it stands still. */
const STILL = 1e-9;

/**
 * Shirley's background: at each energy it has risen by the share of the peak's area that lies at lower binding energy, since
 * that many electrons may have lost energy on their way. The area is above the background itself, so that it is repeated.
 *
 * Shirley, Phys. Rev. B 5 (1972) 4709; repeated as Proctor and Sherwood do, Anal. Chem. 54 (1982) 13. Trapezoids.
 *
 * @param spectrum of one core level, with nothing but background at both ends
 * @returns refused where the background would fall towards higher binding energy, which no loss explains, where no area is
 * above it, or where it does not stand still
 */
export function shirleyBackground(
  spectrum: Spectrum,
  { ends = ENDS, mostIterations = MOST_ITERATIONS }: ShirleyOptions = {},
): Analysed<Background> {
  const { energy, intensity } = spectrum;
  const [low, high] = [meanOf(intensity.subarray(0, ends)), meanOf(intensity.subarray(-ends))];
  const step = high - low;
  if (step < 0) {
    return refused(
      'BACKGROUND_FALLS',
      `the level falls from ${low.toPrecision(4)} to ${high.toPrecision(4)} towards higher binding energy: losses only raise it; a straight background would do`,
    );
  }
  let background = intensity.map(() => low);
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const areas = areasUpTo(energy, intensity, background);
    const area = areas.at(-1) as number;
    if (!(area > 0)) return refused('NO_AREA', 'the spectrum has no area above its background: no peak is there');
    const next = areas.map((below) => low + (step * below) / area);
    const change = Math.max(...next.map((value, row) => Math.abs(value - (background[row] as number))));
    background = next;
    if (change <= STILL * step) return found({ background, area, iterations: iteration });
  }
  return refused(
    'NOT_CONVERGED',
    `the background still moves after ${mostIterations} rounds: a window with level ends and the whole peak would do`,
  );
}

/** A straight background between the levels at both ends, for cores whose losses do not show. */
export function straightBackground({ energy, intensity }: Spectrum, ends: number = ENDS): Background {
  const [from, to] = [meanOf(energy.subarray(0, ends)), meanOf(energy.subarray(-ends))];
  const [low, high] = [meanOf(intensity.subarray(0, ends)), meanOf(intensity.subarray(-ends))];
  const background = energy.map((value) => low + ((high - low) * (value - from)) / (to - from));
  return { background, area: areasUpTo(energy, intensity, background).at(-1) as number, iterations: 0 };
}

function areasUpTo(energy: Float64Array, intensity: Float64Array, background: Float64Array): Float64Array {
  const above = (row: number) => (intensity[row] as number) - (background[row] as number);
  const areas = new Float64Array(energy.length);
  for (let row = 1; row < energy.length; row += 1) {
    const width = (energy[row] as number) - (energy[row - 1] as number);
    areas[row] = (areas[row - 1] as number) + ((above(row) + above(row - 1)) / 2) * width;
  }
  return areas;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
