import { errorFunction } from './numerics/errorFunction.ts';

/** A line of a photoelectron spectrum: width is the full one at half maximum; lorentzShare runs from 0 to 1. */
export type LineShape = { readonly width: number; readonly lorentzShare: number };

const ROOT_LN2 = Math.sqrt(Math.LN2);
const GAUSS_HEIGHT = (2 * ROOT_LN2) / Math.sqrt(Math.PI);
const LORENTZ_HEIGHT = 2 / Math.PI;

/**
 * Pseudo-Voigt line of area 1, a share of a Lorentzian and the rest a Gaussian of the same width, with the step that it leaves
 * in a background of Shirley: rise times its area up to there.
 *
 * The sum form, which spectroscopists call SGL(30) where 30 % are Lorentzian. Wertheim, Butler, West and Buchanan, Rev. Sci.
 * Instrum. 45 (1974) 1369.
 *
 * @param distance from the middle of the line, in the unit of the width
 * @param rise per unit of the width; 0 for the line alone
 * @returns per unit of the width
 */
export function lineIntensity(distance: number, { width, lorentzShare }: LineShape, rise = 0): number {
  const x = (2 * distance) / width;
  const bell = Math.exp(-Math.LN2 * x * x);
  const line = (lorentzShare * LORENTZ_HEIGHT) / (1 + x * x) + (1 - lorentzShare) * GAUSS_HEIGHT * bell;
  return line / width + (rise === 0 ? 0 : rise * areaUpTo(x, bell, lorentzShare));
}

/** The area of that line up to a distance from its middle: 0 far below, 1/2 in the middle, 1 far above. */
export function lineArea(distance: number, { width, lorentzShare }: LineShape): number {
  const x = (2 * distance) / width;
  return areaUpTo(x, Math.exp(-Math.LN2 * x * x), lorentzShare);
}

function areaUpTo(x: number, bell: number, lorentzShare: number): number {
  const lorentzian = Math.atan(x) / Math.PI;
  const gaussian = errorFunction(ROOT_LN2 * x, bell) / 2;
  return 0.5 + lorentzShare * lorentzian + (1 - lorentzShare) * gaussian;
}
