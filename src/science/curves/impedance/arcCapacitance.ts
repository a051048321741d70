import { requireAboveZero } from '../../requireAboveZero.ts';

/** A resistor R (ohm) beside a constant-phase element of Q (S s^n) and n; a capacitor has n = 1. */
export type Arc = { readonly R: number; readonly Q: number; readonly n: number };

/** Time constant of an arc, s: its top lies at w = 1 / tau. */
export function arcTimeConstant({ R, Q, n }: Arc): number {
  requireAboveZero('compute a time constant', { R, Q, n });
  return (R * Q) ** (1 / n);
}

/**
 * Effective capacitance of an arc, F, where time constants are distributed through the thickness of a layer, as in a film:
 * C = Q^(1/n) R^((1-n)/n). Hsu and Mansfeld, Corrosion 57 (2001) 747.
 */
export function filmCapacitance({ R, Q, n }: Arc): number {
  return arcTimeConstant({ R, Q, n }) / R;
}

/**
 * Effective capacitance of an arc, F, where time constants are distributed along a surface behind a series resistance R0 (ohm):
 * C = Q^(1/n) (1/R0 + 1/R)^((n-1)/n). Brug et al., J. Electroanal. Chem. 176 (1984) 275. It is smaller than that of a film, by
 * powers of ten where R is much larger than R0 and n is far from 1.
 */
export function surfaceCapacitance({ R, Q, n }: Arc, R0: number): number {
  requireAboveZero('compute an effective capacitance', { R, Q, n, R0 });
  return Q ** (1 / n) * (1 / R0 + 1 / R) ** ((n - 1) / n);
}
