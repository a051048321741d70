import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';
import type { Quantity } from './quantity.ts';
import type { Reported } from './reported.ts';

export type MassBasis = 'ACTIVE_CARBON' | 'CARBON_WITH_ALKALI' | 'ELECTRODE' | 'NOT_REPORTED';

/** Material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type Cell = {
  readonly id: string;
  readonly dataset: string;
  readonly material: string;
  readonly ion: IonSymbol;
  readonly label: Reported<string>;
  readonly format: Reported<string>;
  readonly electrolyte: Reported<string>;
  readonly counterElectrode: Reported<string>;
  readonly upperCutoff: Reported<Quantity>;
  readonly lowerCutoff: Reported<Quantity>;
  readonly massBasis: MassBasis;
  readonly oneC: Reported<Quantity>;
  readonly locators: readonly Locator[];
};
