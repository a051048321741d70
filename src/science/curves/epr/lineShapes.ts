/** Shapes of absorption lines. */
export type LineShape = 'LORENTZIAN' | 'GAUSSIAN';

/** A derivative line. */
export type EprLine = {
  /** Peak to peak of the absorption, in the unit of the signal. */
  readonly height: number;
  /** mT. */
  readonly centre: number;
  /** Peak to peak of the absorption, mT, above 0. */
  readonly width: number;
  /** By which dispersion is mixed in, radian: 0 is pure absorption, pi/2 pure dispersion. */
  readonly phase: number;
};

/** Half width at half maximum of a Lorentzian absorption over the peak-to-peak width of its derivative. */
const LORENTZIAN_HALF = Math.sqrt(3) / 2;

/** Peak to peak of d/dx [1 / (1 + x^2)]. */
const LORENTZIAN_RANGE = (3 * Math.sqrt(3)) / 4;

/** Peak to peak of d/dx exp(-x^2 / 2). */
const GAUSSIAN_RANGE = 2 * Math.exp(-0.5);

/**
 * The derivative of a Lorentzian line that mixes absorption with dispersion, as lines of conduction electrons do:
 * I [cos(phase) d/dx 1/(1 + x^2) + sin(phase) d/dx x/(1 + x^2)], x in half widths off the centre.
 *
 * Feher and Kip, Phys. Rev. 98 (1955) 337.
 *
 * @returns the signal at a field in mT
 */
export function lorentzianLine({ height, centre, width, phase }: EprLine): (field: number) => number {
  const half = LORENTZIAN_HALF * width;
  const absorption = (-2 * Math.cos(phase) * height) / LORENTZIAN_RANGE;
  const dispersion = (Math.sin(phase) * height) / LORENTZIAN_RANGE;
  return (field) => {
    const x = (field - centre) / half;
    const squared = x * x;
    const below = 1 + squared;
    return (absorption * x + dispersion * (1 - squared)) / (below * below);
  };
}

/** The derivative of a Gaussian line of absorption, whose phase is 0. @returns as `lorentzianLine` does */
export function gaussianLine({ height, centre, width }: Omit<EprLine, 'phase'>): (field: number) => number {
  return (field) => {
    const x = (field - centre) / (width / 2);
    return (-height / GAUSSIAN_RANGE) * x * Math.exp(-(x * x) / 2);
  };
}

/**
 * Full width at half maximum of an absorption over the peak-to-peak width of its derivative: sqrt(3) and sqrt(2 ln 2).
 *
 * Poole, Electron Spin Resonance, 2nd ed. (1983).
 */
export const FULL_WIDTH_PER_PEAK_TO_PEAK: Readonly<Record<LineShape, number>> = {
  LORENTZIAN: Math.sqrt(3),
  GAUSSIAN: Math.sqrt(2 * Math.LN2),
};

/**
 * Area under the absorption, which is the double integral of its derivative, over height times squared width, both peak to
 * peak: pi / sqrt(3) = 1.8138 and sqrt(2 pi e) / 8 = 0.5166. A Gaussian line and a Lorentzian one of equal height and width
 * differ 3.5-fold in their spins.
 *
 * Integrals of the shapes; Poole, Electron Spin Resonance, 2nd ed. (1983).
 */
export const AREA_FACTOR: Readonly<Record<LineShape, number>> = {
  LORENTZIAN: Math.PI / Math.sqrt(3),
  GAUSSIAN: Math.sqrt(2 * Math.PI * Math.E) / 8,
};

/** Peak-to-peak width of a mixed line over that of its absorption, from where its extremes are in half widths. */
export function widthOverAbsorption(maximum: number, minimum: number): number {
  return Math.abs(minimum - maximum) * LORENTZIAN_HALF;
}
