/** A film of one thickness that ions enter from one side, or spheres of one radius. */
export type Shape = 'PLANE' | 'SPHERE';

/** Volume over area, as a share of the thickness or radius. */
export const VOLUME_OVER_AREA: Readonly<Record<Shape, number>> = { PLANE: 1, SPHERE: 1 / 3 };

/** Below it no ion knows of the far end, to 9 digits: exp(-1/0.05). */
const SHORT = 0.05;

/** Terms of the sums behind exp(-40) change no digit. */
const LEFT_OUT = 40;

/**
 * How far the concentration at the surface has risen under a constant current, in units of the mean rise at a reach of 1.
 *
 * The mean rises with the reach itself, so that surface over mean is this over the reach: 1 once all is level but for a constant.
 * Crank, The Mathematics of Diffusion (1975), eqs. 4.55 and 6.45; early times from the Laplace transform, in which
 * a plane gives 2 sqrt(reach/pi), Sand's equation, and a sphere (exp(reach) erfc(-sqrt(reach)) - 1) / 3.
 *
 * @param reach D t/L^2, above 0, with L the thickness or the radius
 */
export function surfaceRise(shape: Shape, reach: number): number {
  if (shape === 'PLANE') return reach < SHORT ? 2 * Math.sqrt(reach / Math.PI) : reach + 1 / 3 - planeSum(reach);
  return reach < SHORT ? earlySphere(reach) : reach + 1 / 15 - sphereSum(reach);
}

function planeSum(reach: number): number {
  let sum = 0;
  for (let root = Math.PI; root ** 2 * reach < LEFT_OUT; root += Math.PI) {
    sum += (2 * Math.exp(-(root ** 2) * reach)) / root ** 2;
  }
  return sum;
}

function sphereSum(reach: number): number {
  let sum = 0;
  for (let place = 1, root = sphereRoot(1); root ** 2 * reach < LEFT_OUT; place += 1, root = sphereRoot(place)) {
    sum += (2 * Math.exp(-(root ** 2) * reach)) / (3 * root ** 2);
  }
  return sum;
}

/** The steps shrink to a twentieth each at the least root, 4.4934. */
const STEPS = 15;

/** The root of tan(x) = x between n pi and (n + 1/2) pi. */
function sphereRoot(place: number): number {
  let root = (place + 0.5) * Math.PI;
  for (let step = 0; step < STEPS; step += 1) root = place * Math.PI + Math.atan(root);
  return root;
}

/** The sum over k from 1 of reach^(k/2) / Gamma(1 + k/2) is exp(reach) erfc(-sqrt(reach)) - 1. */
function earlySphere(reach: number): number {
  let [sum, odd, even] = [0, 2 * Math.sqrt(reach / Math.PI), reach];
  for (let k = 1; odd > Number.EPSILON * sum; k += 1) {
    sum += odd + even;
    odd *= reach / (k + 0.5);
    even *= reach / (k + 1);
  }
  return sum / 3;
}
