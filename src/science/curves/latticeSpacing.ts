import { braggSpacing } from '../bragg.ts';
import { type Analysed, found, refused } from './analysed.ts';

/** A number with the ends of what is left open. */
type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

/** How far the sample may lie beside the axis of the goniometer, to either side, and the radius of that; one unit for both. */
export type Displacement = { readonly reach: number; readonly radius: number };

const DEGREE = Math.PI / 180;

/**
 * Shift of a reflection in degrees of 2 theta, by a sample that lies a distance s from the axis of a goniometer of radius R
 * (Bragg-Brentano): -2 s cos(theta) / R. 0.1 mm at 200 mm is 0.056 deg at 23 deg.
 *
 * Cullity, Elements of X-Ray Diffraction, 2nd ed. (1978), ch. 11. All frames of one operando cell share it.
 *
 * @param twoTheta degrees
 * @param distance in the unit of the radius; positive away from the source, behind the focusing circle
 */
export function displacementShift(twoTheta: number, distance: number, radius: number): number {
  return (-2 * distance * Math.cos((twoTheta / 2) * DEGREE)) / (radius * DEGREE);
}

/**
 * Lattice spacing of a reflection by Bragg's law, in the unit of the wavelength: the ends of the angle give those of the spacing,
 * after the shift that a displaced sample may make has been added to both.
 *
 * @param twoTheta degrees
 * @returns refused where an end of the angle is none that reflects
 */
export function latticeSpacing(
  twoTheta: Interval,
  wavelength: number,
  displacement?: Displacement,
): Analysed<Interval> {
  const shift =
    displacement === undefined
      ? 0
      : Math.abs(displacementShift(twoTheta.value, displacement.reach, displacement.radius));
  const [least, most] = [twoTheta.lower - shift, twoTheta.upper + shift];
  if (!(least > 0 && most <= 180)) {
    return refused(
      'ANGLE_UNCERTAIN',
      `2 theta may be ${least} to ${most} deg: only angles from 0 to 180 deg have a spacing`,
    );
  }
  return found({
    value: braggSpacing(twoTheta.value, wavelength),
    lower: braggSpacing(most, wavelength),
    upper: braggSpacing(least, wavelength),
  });
}
