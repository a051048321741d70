import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';

/** Which processes a model puts into a region, in the order in which they take place on insertion. */
export type ModelAssignment = {
  readonly region: string;
  readonly ion: IonSymbol | null;
  readonly processes: readonly string[];
  /** True if the model says that nothing else takes place there. */
  readonly exhaustive: boolean;
};

/** A model of how ions are stored. */
export type MechanismModel = {
  readonly id: string;
  readonly dataset: string;
  readonly name: string;
  readonly summary: string;
  readonly assignments: readonly ModelAssignment[];
  readonly locators: readonly Locator[];
};
