import type { Locator } from './locator.ts';
import type { Quantity } from './quantity.ts';

export const ionSymbols = ['Li', 'Na', 'K'] as const;
export type IonSymbol = (typeof ionSymbols)[number];

export const ionNames: Readonly<Record<IonSymbol, string>> = { Li: 'lithium', Na: 'sodium', K: 'potassium' };

/** An alkali ion with reference values. */
export type Ion = {
  readonly id: string;
  readonly dataset: string;
  readonly symbol: IonSymbol;
  readonly name: string;
  readonly charge: number;
  readonly ionicRadius: Quantity;
  readonly molarMass: Quantity;
  readonly metalDensity: Quantity;
  /** Formula of the densest known compound with graphite-like layers, such as `LiC6`. */
  readonly compound: string;
  readonly locators: readonly Locator[];
};

/** A compound with graphite-like layers; capacity per mass of host carbon. */
export type IntercalationCompound = {
  readonly formula: string;
  readonly carbonPerIon: number;
  readonly theoreticalCapacity: Quantity;
};

/** What follows from an ion's reference values. */
export type IonReference = {
  /** Per mass of metal. */
  readonly metalCapacity: Quantity;
  /** Most that a pore can hold, per volume of bulk metal. */
  readonly metalVolumetricCapacity: Quantity;
  readonly compound: IntercalationCompound;
};

/** Carbon atoms per ion of a compound written MCx with the ion's own symbol, such as 6 of `LiC6`; undefined otherwise. */
export function carbonsPerIon(compound: string, ion: IonSymbol): number | undefined {
  const [, symbol, carbons] = /^([A-Z][a-z]?)C([1-9]\d{0,3})$/.exec(compound) ?? [];
  return symbol === ion ? Number(carbons) : undefined;
}
