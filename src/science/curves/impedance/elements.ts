import { type Complex, inverse, polar } from './complex.ts';

/** R resistor, C capacitor, L inductor, CPE constant-phase element, W and Wo diffusion, without and with an end. */
export type ElementKind = 'R' | 'C' | 'L' | 'CPE' | 'W' | 'Wo';

type ElementDefinition = {
  /** Names behind that of the element, "CPE1.Q"; of one parameter only, none: "R1". All are above 0. */
  readonly parameters: readonly { readonly name: string; readonly unit: string }[];
  /** Ohm, at an angular frequency in rad/s. */
  readonly impedance: (omega: number, values: readonly number[]) => Complex;
};

/**
 * Elements of equivalent circuits.
 *
 * - CPE: Z = 1 / (Q (j w)^n), a capacitor for n = 1. Brug et al., J. Electroanal. Chem. 176 (1984) 275.
 * - W: Z = sigma (1 - j) / sqrt(w), diffusion into a half space. Warburg, Ann. Phys. 303 (1899) 493.
 * - Wo: Z = Z0 coth(sqrt(j w tau)) / sqrt(j w tau), diffusion up to a wall that lets nothing through, tau = L^2 / D. Ho,
 *   Raistrick and Huggins, J. Electrochem. Soc. 127 (1980) 343.
 */
export const elements: Readonly<Record<ElementKind, ElementDefinition>> = {
  R: { parameters: [{ name: '', unit: 'ohm' }], impedance: (_, [R]) => ({ re: R as number, im: 0 }) },
  C: {
    parameters: [{ name: '', unit: 'F' }],
    impedance: (omega, [C]) => ({ re: 0, im: -1 / (omega * (C as number)) }),
  },
  L: { parameters: [{ name: '', unit: 'H' }], impedance: (omega, [L]) => ({ re: 0, im: omega * (L as number) }) },
  CPE: {
    parameters: [
      { name: 'Q', unit: 'S s^n' },
      { name: 'n', unit: '1' },
    ],
    impedance: (omega, [Q, n]) => inverse(polar((Q as number) * omega ** (n as number), ((n as number) * Math.PI) / 2)),
  },
  W: {
    parameters: [{ name: '', unit: 'ohm s^-1/2' }],
    impedance: (omega, [sigma]) => ({
      re: (sigma as number) / Math.sqrt(omega),
      im: -(sigma as number) / Math.sqrt(omega),
    }),
  },
  Wo: {
    parameters: [
      { name: 'Z0', unit: 'ohm' },
      { name: 'tau', unit: 's' },
    ],
    impedance: (omega, [Z0, tau]) => finiteDiffusion(omega * (tau as number), Z0 as number),
  },
};

/** Below this w tau the series of coth(s) / s is exact to all digits, and its closed form is not. */
const SERIES_BELOW = 1e-3;

/** Z0 coth(s) / s with s^2 = j w tau. */
function finiteDiffusion(omegaTau: number, Z0: number): Complex {
  if (omegaTau < SERIES_BELOW) {
    return { re: Z0 * (1 / 3 - (2 * omegaTau ** 2) / 945), im: -Z0 * (1 / omegaTau + omegaTau / 45) };
  }
  // s = (1 + j) a; all by exp(-2 a), which does not overflow
  const a = Math.sqrt(omegaTau / 2);
  const falling = Math.exp(-2 * a);
  const below = Math.expm1(-2 * a) ** 2 + 4 * falling * Math.sin(a) ** 2;
  const [re, im] = [-Math.expm1(-4 * a) / below, (-2 * falling * Math.sin(2 * a)) / below];
  return { re: (Z0 * (re + im)) / (2 * a), im: (Z0 * (im - re)) / (2 * a) };
}
