import type { Conditions } from './conditions.ts';
import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';
import type { Quantity } from './quantity.ts';
import type { MissingReason, Reported } from './reported.ts';

/** A typed setting that the technique declares. */
export type Setting = { readonly code: string; readonly value: Reported<Quantity> };

/** One run of one technique on one cell or material, in a state. */
export type Measurement = {
  readonly id: string;
  readonly dataset: string;
  readonly technique: string;
  readonly material: string;
  readonly cell: string | null;
  readonly ion: IonSymbol | null;
  readonly conditions: Conditions;
  /** Every setting that the technique declares, in its order. */
  readonly settings: readonly Setting[];
  /** Why its raw curves are not at hand; null once curves are stored. */
  readonly rawDataMissing: MissingReason | null;
  readonly shownIn: readonly string[];
  readonly note: string | null;
  readonly locators: readonly Locator[];
};
