/** What a pulse of a titration reads, and how far ions have to go. */
export type WeppnerHugginsInput = {
  /** s. */
  readonly pulseTime: number;
  /** Volume of the host over the area through which ions enter, cm: a third of the radius of spheres. */
  readonly volumeOverArea: number;
  /** Change of the equilibrium potential by the pulse, in the unit of the other change. */
  readonly equilibriumChange: number;
  /** Change of the potential during the pulse without the iR jump. */
  readonly transientChange: number;
};

/**
 * Diffusion coefficient from a short pulse, cm2/s: 4/(pi tau) (V/S)^2 (dE_s/dE_t)^2.
 *
 * With dE_t = sqrt(tau) dE/dsqrt(t) it is the form with slopes, 4/pi (V/S)^2 (dE_s/tau)^2 / (dE/dsqrt(t))^2. It holds while
 * ions have not come near to the far end: tau far below L^2/D. V/S comes in squared, and areas from gas sorption are a
 * hundred times those of the electrode.
 * Weppner and Huggins, J. Electrochem. Soc. 124 (1977) 1569.
 */
export function weppnerHuggins({
  pulseTime,
  volumeOverArea,
  equilibriumChange,
  transientChange,
}: WeppnerHugginsInput): number {
  return (4 / (Math.PI * pulseTime)) * volumeOverArea ** 2 * (equilibriumChange / transientChange) ** 2;
}

/** V/S from mass (g), density (g/cm3) and area (cm2), cm: n_M V_M is the volume of the host. */
export function volumeOverArea({
  mass,
  density,
  area,
}: {
  readonly mass: number;
  readonly density: number;
  readonly area: number;
}): number {
  return mass / density / area;
}
