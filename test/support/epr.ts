import type { EprLine } from '../../src/science/curves/epr/lineShapes.ts';
import { gaussianLine, lorentzianLine } from '../../src/science/curves/epr/lineShapes.ts';
import type { EprSpectrum } from '../../src/science/curves/epr/spectrum.ts';
import { seeded } from './seeded.ts';

export type MadeSpectrum = {
  readonly lines: readonly (Partial<EprLine> & { readonly shape?: 'GAUSSIAN' })[];
  /** Standard deviation; lines are 1 high, peak to peak, if they do not say otherwise. */
  readonly noise?: number;
  /** Of the filter of the detector, in points; its noise has the same standard deviation. */
  readonly timeConstant?: number;
  readonly seed?: number;
  readonly points?: number;
  /** mT to each side of 337. */
  readonly reach?: number;
  readonly offset?: number;
  readonly slope?: number;
};

/** mT: a free electron at 9.45 GHz is near. */
export const CENTRE = 337;

/** A spectrum of known lines, 1 mT wide if they do not say otherwise, with Gaussian noise. */
export function madeSpectrum({
  lines,
  noise = 0,
  timeConstant = 0,
  seed = 1,
  points = 401,
  reach = 5,
  offset = 0,
  slope = 0,
}: MadeSpectrum): EprSpectrum {
  const random = filtered(gaussianFrom(seed), timeConstant);
  const field = Float64Array.from({ length: points }, (_, row) => CENTRE - reach + (2 * reach * row) / (points - 1));
  const signals = lines.map(({ shape, ...given }) => {
    const line = { height: 1, centre: CENTRE, width: 1, phase: 0, ...given };
    return shape === 'GAUSSIAN' ? gaussianLine(line) : lorentzianLine(line);
  });
  const signal = field.map((here) =>
    signals.reduce((sum, each) => sum + each(here), offset + slope * (here - CENTRE) + noise * random()),
  );
  return { field, signal };
}

/** Deviates that go together as those behind a filter of one time constant, in points, do; from long after its beginning. */
function filtered(random: () => number, timeConstant: number): () => number {
  if (timeConstant === 0) return random;
  const kept = Math.exp(-1 / timeConstant);
  let last = random();
  return () => {
    last = kept * last + Math.sqrt(1 - kept ** 2) * random();
    return last;
  };
}

/** Normal deviates by Box and Muller. */
export function gaussianFrom(seed: number): () => number {
  const uniform = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
