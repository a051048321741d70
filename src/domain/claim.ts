import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';

export type Stance = 'ASSERTS' | 'DENIES';
export type Hedging = 'CONFIRMED' | 'STATED' | 'SUGGESTED' | 'POSSIBLE';

/** What a claim asserts. References are global ids, processes and quantities registry codes. */
export type Assertion =
  | { readonly kind: 'PROCESS'; readonly proposition: string; readonly process: string; readonly region: string | null }
  | { readonly kind: 'CONTRIBUTION_ORDER'; readonly ascending: readonly string[] }
  | { readonly kind: 'TREND'; readonly quantity: string; readonly because: readonly string[] }
  | { readonly kind: 'MECHANISM_MODEL'; readonly model: string };

export type ClaimKind = Assertion['kind'];

/** A source asserting or denying something about the mechanism. */
export type Claim = {
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  readonly assertion: Assertion;
  readonly stance: Stance;
  readonly hedging: Hedging;
  readonly paraphrase: string;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  readonly observations: readonly string[];
  readonly dftResults: readonly string[];
  readonly locator: Locator;
  readonly cited: boolean;
  readonly note: string | null;
};

/** The processes that an assertion is about. */
export function processesOf(assertion: Assertion): readonly string[] {
  switch (assertion.kind) {
    case 'PROCESS':
      return [assertion.process];
    case 'CONTRIBUTION_ORDER':
      return assertion.ascending;
    case 'TREND':
      return assertion.because;
    case 'MECHANISM_MODEL':
      return [];
  }
}
