/** Ratio of radius to radius of gyration of a sphere. */
const RADIUS_PER_GYRATION = Math.sqrt(5 / 3);

/** Below this q R the series of ln P has all digits that matter, and the closed form loses some. */
const SERIES_BELOW = 0.1;

/** Each goes on to some hundredth of what was left. */
const STEPS = 10;

/**
 * How many times too large a sphere is by Guinier's law, which holds at small q R only: up to q Rg of 1.3 by 1 to 2 %.
 *
 * The law is fitted to the exact form factor over the same scattering vectors; Rayleigh, Proc. R. Soc. Lond. A 84 (1911) 25.
 *
 * @param vector scattering vectors that the law was fitted over, 1/angstrom; two or more different ones
 * @param radius of gyration by the law over them, angstrom; q times it at most 1.3
 */
export function sphereExcess(vector: ArrayLike<number>, radius: number): number {
  let excess = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const own = radius / excess;
    excess = radiusByGuinier(vector, RADIUS_PER_GYRATION * own) / own;
  }
  return excess;
}

/** Radius of gyration that the law finds for a sphere: from the slope of ln P over q2. */
function radiusByGuinier(vector: ArrayLike<number>, sphere: number): number {
  const squares = Float64Array.from(vector, (q) => q * q);
  const middle = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  let [products, spread] = [0, 0];
  for (const square of squares) {
    products += (square - middle) * logFormFactor(Math.sqrt(square) * sphere);
    spread += (square - middle) ** 2;
  }
  return Math.sqrt((-3 * products) / spread);
}

/** ln P of a sphere at x = q R: P = (3 (sin x - x cos x) / x3)2. */
function logFormFactor(x: number): number {
  if (x < SERIES_BELOW) return -(x ** 2) / 5 - x ** 4 / 350;
  return 2 * Math.log((3 * (Math.sin(x) - x * Math.cos(x))) / x ** 3);
}
