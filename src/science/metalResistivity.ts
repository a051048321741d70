import type { IonSymbol } from '../domain/ion.ts';

/** Resistivity of the bulk metals near room temperature in ohm m: general knowledge, as handbooks of constants list it. */
export const metalResistivity: Readonly<Record<IonSymbol, number>> = { Li: 9.28e-8, Na: 4.77e-8, K: 7.2e-8 };
