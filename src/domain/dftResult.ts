import type { Motif } from './conditions.ts';
import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';
import type { Reported } from './reported.ts';

export type DftReference = 'ATOM' | 'BULK_METAL' | 'ION' | 'NOT_REPORTED';
export type SignConvention = 'NEGATIVE_FAVOURABLE' | 'POSITIVE_FAVOURABLE' | 'NOT_REPORTED';
export type SpacingTreatment = 'FIXED' | 'RELAXED' | 'NOT_REPORTED';

/** One computed result; its numbers and orderings are the observations that it refers to by global id. */
export type DftResult = {
  readonly id: string;
  readonly dataset: string;
  readonly motif: Motif;
  readonly model: string;
  readonly ion: IonSymbol;
  readonly material: string | null;
  readonly site: Reported<string>;
  readonly functional: Reported<string>;
  readonly dispersion: Reported<string>;
  readonly reference: DftReference;
  readonly signConvention: SignConvention;
  readonly spacing: SpacingTreatment;
  readonly observations: readonly string[];
  readonly note: string | null;
  readonly locators: readonly Locator[];
};
