/** A doublet of spin and orbit: the stronger line, of the higher j, has the lower binding energy. */
export type Doublet = {
  /** Of the weaker line from the stronger one, eV, positive. */
  readonly splitting: number;
  /** Area of the weaker line over that of the stronger one: 1/2 for p, 2/3 for d, 3/4 for f levels. */
  readonly ratio: number;
};

export type CoreLevel = {
  readonly name: string;
  /** Binding energies between which its stronger line is found in compounds, eV. */
  readonly from: number;
  readonly to: number;
  readonly doublet: Doublet | null;
};

/** Area of p1/2 over p3/2: a level of j has 2j + 1 states. */
export const P_RATIO = 0.5;

/**
 * The core levels by which the elements of these cells are looked at, by atomic number.
 *
 * Positions and splittings: Moulder, Stickle, Sobol and Bomben, Handbook of X-ray Photoelectron Spectroscopy, Perkin-Elmer
 * (1992), widened by an electronvolt or two, since insulating films charge.
 */
const levels: ReadonlyMap<number, CoreLevel> = new Map<number, CoreLevel>([
  [3, single('Li 1s', 50, 60)],
  [6, single('C 1s', 280, 294)],
  [7, single('N 1s', 394, 410)],
  [8, single('O 1s', 526, 540)],
  [9, single('F 1s', 681, 696)],
  [11, single('Na 1s', 1067, 1078)],
  [15, twoP('P 2p', 126, 142, 0.87)],
  [16, twoP('S 2p', 158, 174, 1.18)],
  [17, twoP('Cl 2p', 194, 212, 1.6)],
  [19, twoP('K 2p', 289, 298, 2.77)],
]);

/** The level of an element by its atomic number; undefined for those that are not listed. */
export function coreLevelOf(atomicNumber: number): CoreLevel | undefined {
  return levels.get(atomicNumber);
}

/** Names with their atomic numbers: `C 1s (6)`. */
export function coreLevelNames(): readonly string[] {
  return [...levels].map(([number, { name }]) => `${name} (${number})`);
}

function single(name: string, from: number, to: number): CoreLevel {
  return { name, from, to, doublet: null };
}

function twoP(name: string, from: number, to: number, splitting: number): CoreLevel {
  return { name, from, to, doublet: { splitting, ratio: P_RATIO } };
}
