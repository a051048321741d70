import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type Shape, surfaceRise, VOLUME_OVER_AREA } from './finiteDiffusion.ts';
import { type LinearFit, lineFit } from './numerics/linearFit.ts';

/** tau D/L^2 of a pulse, with L the thickness or radius: how far ions get. */
export type PulseReach = {
  /** By the form for short pulses. */
  readonly short: number;
  /** By the solution for the shape, from the same line. */
  readonly exact: number;
  /** What the form for short pulses is off by: short / exact - 1. */
  readonly error: number;
};

/** Of the rows of a line so many are enough to see how a curve bends. */
const MOST_ROWS = 100;

/** Beyond it all is level. */
const LEVEL = 100;

/** The ratio is met to that share. */
const MET = 1e-9;

/** While ions are far from the end, the ratio grows as the root of the reach. */
const EARLY = 0.5;

/**
 * How far ions get in a pulse, from the ratio of its two changes of potential, which depends on nothing else.
 *
 * The solution for the shape is read as the record is: by a straight line over the root of time through the same rows. In a
 * plane the form for short pulses is right up to tau D/L^2 of 0.3 within 2 %. In a sphere it is 10 % too low at 0.002 already,
 * and never gives more than 0.15 itself: a limit on the number that it gives would catch nothing.
 * Shape of the response: Crank, The Mathematics of Diffusion (1975). Potential is taken for linear in concentration.
 *
 * @param ratio change of the equilibrium potential over that along the line, above 0
 * @param roots of the times of the rows behind the line, rising, as shares of that of the whole pulse: up to 1
 * @returns refused where no reach gives the ratio
 */
export function pulseReach(shape: Shape, ratio: number, roots: Float64Array): Analysed<PulseReach> {
  const step = Math.ceil(roots.length / MOST_ROWS);
  // the first and the last are among them, so that they lie apart
  const chosen = roots.filter((_, row) => row === 0 || (roots.length - 1 - row) % step === 0);
  const ratioAt = (reach: number) => reach / slopeAt(shape, reach, chosen);
  const short = (4 / Math.PI) * (ratio * VOLUME_OVER_AREA[shape]) ** 2;
  let [exact, given, exponent] = [short, ratioAt(short), EARLY];
  // the ratio grows ever more slowly, so that chords through two reaches stay short of it from below
  while (given < ratio * (1 - MET) && exact < LEVEL) {
    const next = exact * (ratio / given) ** (1 / exponent);
    const reached = ratioAt(next);
    exponent = Math.log(reached / given) / Math.log(next / exact);
    [exact, given] = [next, reached];
  }
  if (exact >= LEVEL) {
    return refused(
      'BEYOND_DIFFUSION',
      `the equilibrium potential moves by ${number(ratio)} of what the pulse moves it along the line: diffusion in a ` +
        `${shape.toLowerCase()} gives at most ${number(ratioAt(LEVEL))}, when all is level`,
    );
  }
  return found({ short, exact, error: short / exact - 1 });
}

/** Slope of the line through the response of the shape, the whole pulse being 1 long. */
function slopeAt(shape: Shape, reach: number, roots: Float64Array): number {
  const rises = roots.map((root) => surfaceRise(shape, reach * root ** 2));
  const line = lineFit(roots, rises) as { readonly found: LinearFit };
  return (line.found.coefficients[1] as { readonly value: number }).value;
}
