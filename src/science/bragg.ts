import { requireAboveZero } from './requireAboveZero.ts';

const DEGREE = Math.PI / 180;

/**
 * Bragg's law: distance between the lattice planes that diffract at an angle, d = lambda / (2 sin theta), first order.
 *
 * Bragg and Bragg, Proc. R. Soc. Lond. A 88 (1913) 428.
 *
 * @param twoThetaDegrees diffraction angle 2 theta in degrees, above 0 and at most 180
 * @param wavelengthAngstrom in angstrom, above 0: 1.5406 for Cu K-alpha1
 * @returns spacing in angstrom
 * @throws {RangeError} on an angle or a wavelength outside these
 */
export function braggSpacing(twoThetaDegrees: number, wavelengthAngstrom: number): number {
  requireAboveZero('compute a lattice spacing', { twoThetaDegrees, wavelengthAngstrom });
  if (twoThetaDegrees > 180) {
    throw new RangeError(`Cannot compute a lattice spacing: twoThetaDegrees is ${twoThetaDegrees}, at most 180 exists`);
  }
  return wavelengthAngstrom / (2 * Math.sin((twoThetaDegrees / 2) * DEGREE));
}

/**
 * Bragg's law the other way: the angle at which lattice planes diffract, 2 theta = 2 asin(lambda / (2 d)).
 *
 * @param spacingAngstrom distance of the planes in angstrom, at least half the wavelength
 * @param wavelengthAngstrom in angstrom, above 0
 * @returns 2 theta in degrees
 * @throws {RangeError} on planes so close that no angle fulfils the law
 */
export function braggAngle(spacingAngstrom: number, wavelengthAngstrom: number): number {
  requireAboveZero('compute a diffraction angle', { spacingAngstrom, wavelengthAngstrom });
  const sine = wavelengthAngstrom / (2 * spacingAngstrom);
  if (sine > 1) {
    throw new RangeError(
      `Cannot compute a diffraction angle: spacingAngstrom is ${spacingAngstrom}, below half of the wavelength ${wavelengthAngstrom}`,
    );
  }
  return (2 * Math.asin(sine)) / DEGREE;
}
