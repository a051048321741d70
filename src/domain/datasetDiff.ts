import type { Ascending, OrderStatus } from './contributionOrder.ts';
import type { Verdict } from './evidence.ts';
import type { NodeType } from './globalId.ts';
import type { IonSymbol } from './ion.ts';

/** A field of a record that says something else; as JSON, null where it said nothing. */
export type FieldChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** A record that a change adds, changes or takes away. */
export type RecordChange = {
  readonly type: NodeType;
  readonly id: string;
  /** ADDED and RETIRED records have no fields here: all of them are. */
  readonly change: 'ADDED' | 'CHANGED' | 'RETIRED';
  readonly fields: readonly FieldChange[];
  /** What the record says in short, afterwards or, where it is retired, before. */
  readonly summary: string;
};

export type VerdictState = { readonly verdict: Verdict; readonly score: number };

/** An assessment that a change turns. null: nothing was, or will be, known of the material with the ion. */
export type VerdictChange = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly process: string;
  readonly before: VerdictState | null;
  readonly after: VerdictState | null;
};

/** `feasible`: the orders that the numbers leave, in any order. */
export type OrderState = { readonly status: OrderStatus; readonly feasible: readonly Ascending[] };

/** An order of contributions that a change turns. null as in `VerdictChange`. */
export type OrderChange = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly before: OrderState | null;
  readonly after: OrderState | null;
};

/** What a change of a dataset does to its records, and to what follows from them anywhere in the base. */
export type DatasetDiff = {
  readonly records: readonly RecordChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly orders: readonly OrderChange[];
};
