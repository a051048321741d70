import type { Conditions } from './conditions.ts';
import type { IonSymbol } from './ion.ts';
import type { Quantity } from './quantity.ts';
import type { Entry } from './registry.ts';
import type { UnitKind } from './units.ts';

/** A number that this software computes, as data. */
export type MetricDefinition = Entry & {
  /** Changes with the method: numbers of two versions are two numbers. */
  readonly version: number;
  /** In symbols, with the units of the terms where they matter. */
  readonly formula: string;
  /** Code of the quantity that it is a value of; null where no such quantity is reported. */
  readonly quantity: string | null;
  /** The number is in the canonical unit of this kind. */
  readonly unitKind: UnitKind;
  /** Where the method comes from. */
  readonly source: string;
};

/** A setting of a method: a boundary, a constant, an assumed value. */
export type MetricParameter = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
};

/** A value that the source reports for what was computed. */
export type ReportedBeside = {
  /** Global id of the observation. */
  readonly observation: string;
  /** Computed minus reported, with the interval that both leave, in the metric's unit; null ends are open. */
  readonly difference: { readonly value: number; readonly lower: number | null; readonly upper: number | null };
  /** True if some value is in both intervals. */
  readonly agrees: boolean;
};

/** A number computed from reported ones. */
export type DerivedMetric = {
  /** Made of first input, metric and version, and of the ion or all inputs where these are not enough. */
  readonly id: string;
  readonly metric: string;
  readonly version: number;
  readonly source: string;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  /** Of nature COMPUTED, with the interval that its inputs leave. */
  readonly value: Quantity;
  /** Under which it holds: those that its inputs share. */
  readonly conditions: Conditions;
  /** Global ids of the observations that went in. */
  readonly inputs: readonly string[];
  readonly parameters: readonly MetricParameter[];
  /** The computation with its numbers, in plain English. */
  readonly sentence: string;
  /** Reported values of the same quantity in the same state. */
  readonly reported: readonly ReportedBeside[];
};
