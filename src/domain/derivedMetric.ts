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

/** A number computed from reported ones, or from curves. */
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
  /** Global ids of the observations that went in; none where it was computed from curves. */
  readonly inputs: readonly string[];
  /** Global ids of the curves that went in; none where it was computed from reported numbers. */
  readonly curves: readonly string[];
  /** Code of the analysis that computed it from curves; null where it was computed from reported numbers. */
  readonly analysis: string | null;
  /** Global id of the observation as which it is evidence; null where it is none. */
  readonly statement: string | null;
  readonly parameters: readonly MetricParameter[];
  /** The computation with its numbers, in plain English. */
  readonly sentence: string;
  /** Reported values of the same quantity in the same state. */
  readonly reported: readonly ReportedBeside[];
};

/** A number that was computed again with other parameters; null where the analysis cannot give it with these. */
export type RecomputedMetric = {
  readonly value: Quantity | null;
  readonly conditions: Conditions | null;
  readonly parameters: readonly MetricParameter[];
  readonly sentence: string;
};

/** A derived metric as it is shown: what is reported beside may not have been looked up yet. */
export type ShownMetric = Omit<DerivedMetric, 'reported'> & {
  readonly reported: readonly ReportedBeside[] | null;
  readonly recomputed: RecomputedMetric | null;
};

/** A number computed from curves, as the base keeps it; what is reported beside is looked up when it is asked for. */
export type MeasuredMetric = Omit<DerivedMetric, 'inputs' | 'reported'> & {
  readonly dataset: string;
};

/** What stays the same of the id of a measured metric from version to version of its method. */
export function placeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1, id.lastIndexOf('.'));
}

/** A number of an analysis that cannot be given, and why. */
export type NotComputed = {
  /** Code of the analysis. */
  readonly analysis: string;
  /** Code of the metric; null where the analysis gives none at all. */
  readonly metric: string | null;
  readonly conditions: Conditions;
  /** Upper snake case, for programs. */
  readonly code: string;
  readonly message: string;
};

/** What a dataset asks of an analysis of one of its curves. */
export type AnalysisPlan = {
  readonly analysis: string;
  /** By name, in canonical units. */
  readonly parameters: Readonly<Record<string, number>>;
  /** True if the analysis is not to be made. */
  readonly leaveOut: boolean;
};
