/** A peak without its background: place and full width at half maximum in the unit of x, height in that of y. */
export type PeakShape = {
  readonly position: number;
  readonly width: number;
  readonly height: number;
  /** Share of the Lorentz function, the rest being that of Gauss: 1 is Lorentz, 0 Gauss. */
  readonly lorentzShare: number;
};

/**
 * The pseudo-Voigt function: a sum of a Lorentz and a Gauss function of one position, width and height.
 *
 * Wertheim et al., Rev. Sci. Instrum. 45 (1974) 1369. Half its height lies half a width from its position for any share.
 */
export function pseudoVoigt({ position, width, height, lorentzShare }: PeakShape): (x: number) => number {
  return (x) => {
    const square = ((x - position) / (width / 2)) ** 2;
    return height * (lorentzShare / (1 + square) + (1 - lorentzShare) * Math.exp(-Math.LN2 * square));
  };
}

/** Areas of a Lorentz and of a Gauss function of width and height 1. */
const LORENTZ_AREA = Math.PI / 2;
const GAUSS_AREA = Math.sqrt(Math.PI / Math.LN2) / 2;

/** Integral of the pseudo-Voigt function from one infinity to the other: 1.5708 and 1.0645 of width x height at the ends. */
export function pseudoVoigtArea({ width, height, lorentzShare }: Omit<PeakShape, 'position'>): number {
  return Math.abs(width) * height * (lorentzShare * LORENTZ_AREA + (1 - lorentzShare) * GAUSS_AREA);
}
