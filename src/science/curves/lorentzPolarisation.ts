/**
 * Lorentz-polarisation factor of a powder without a monochromator: (1 + cos^2 2theta) / (sin^2 theta cos theta).
 *
 * It falls steeply at low angles, so that it moves the top of a broad reflection down and makes a spacing look too large; an
 * intensity divided by it does not show that. Cullity, Elements of X-Ray Diffraction, 2nd ed. (1978), eq. 4-19.
 *
 * @param twoTheta in degrees, above 0 and below 180
 */
export function lorentzPolarisation(twoTheta: number): number {
  const theta = (twoTheta * Math.PI) / 360;
  return (1 + Math.cos(2 * theta) ** 2) / (Math.sin(theta) ** 2 * Math.cos(theta));
}
