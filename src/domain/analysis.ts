import type { Conditions } from './conditions.ts';
import type { CurveColumn } from './curve.ts';
import type { MetricDefinition } from './derivedMetric.ts';
import type { IonSymbol } from './ion.ts';
import type { IntervalKind } from './quantity.ts';
import type { Entry } from './registry.ts';
import type { UnitKind } from './units.ts';

/** Between slope and plateau; between the high and the intermediate region; between that and the low one. */
export type StatedBoundary = 'SLOPE_PLATEAU' | 'HIGH_INTERMEDIATE' | 'INTERMEDIATE_LOW';

/** A number that a method is told, in the canonical unit of its kind. Choices are numbers too: 1 for yes. */
export type AnalysisParameter = {
  readonly description: string;
  readonly unitKind: UnitKind;
  /** Taken where nobody gives another; null where there is none that would do for all. */
  readonly standard: number | null;
  /** Setting of the measurement that gives it, where the measurement has it: code as techniques declare them. */
  readonly setting?: string;
  /** Boundary of regions that a source may state: what it states comes before the setting. */
  readonly stated?: StatedBoundary;
  /** Legal ends. */
  readonly least?: number;
  readonly most?: number;
  /** Where the standard comes from, or that it is a choice. */
  readonly source: string;
};

/** A method that computes numbers from curves, as data. */
export type AnalysisDefinition = Entry & {
  /** What `hckb analyse --as` calls it: short, lower case. */
  readonly word: string;
  /** Codes of techniques whose measurements are analysed with it on import. */
  readonly techniques: readonly string[];
  /** True if it compares several curves of a cell, such as scan rates; else each curve is analysed alone. */
  readonly series: boolean;
  /** Codes of the quantities of the columns that it needs, each with a unit: of every list one. */
  readonly columns: readonly (readonly [string, ...string[]])[];
  readonly parameters: Readonly<Record<string, AnalysisParameter>>;
  /** Numbers that it may give. */
  readonly metrics: readonly MetricDefinition[];
};

/** A curve with what its measurement says, as an analysis sees it. */
export type MeasuredCurve = {
  /** Global id, or the name of a file. */
  readonly id: string;
  readonly columns: readonly CurveColumn[];
  /** Settings of the measurement by code, in canonical units; those that are known. */
  readonly settings: Readonly<Record<string, number>>;
};

/** What one analysis is made of. */
export type Sample = {
  readonly ion: IonSymbol | null;
  /** One, but for analyses of series. */
  readonly curves: readonly [MeasuredCurve, ...MeasuredCurve[]];
};

/** One number of an analysis, in the canonical unit of its metric's kind. */
export type AnalysedNumber = {
  /** Code of the metric. */
  readonly metric: string;
  readonly value: number;
  /** What the method leaves open; null ends are open. Both are the value where the method knows no uncertainty. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** CI95 for fits, STATED for other bounds. */
  readonly interval: IntervalKind;
  /** Under which it holds: cycle, direction, boundary ... what it is a number of. */
  readonly conditions: Conditions;
  /**
   * Where it stands in the result, the same from version to version of the method: `pulse 3`. Left out where those conditions that
   * are words or counts say so: cycle, direction, the label of a peak.
   */
  readonly place?: string;
  /** The computation with its numbers, in plain English. */
  readonly sentence: string;
};

/** A number that is not given, and why. */
export type NumberRefused = {
  readonly metric: string;
  /** What it would have been a number of. */
  readonly conditions: Conditions;
  readonly code: string;
  readonly message: string;
};

export type PictureAxis = {
  readonly label: string;
  /** As it is printed; null for none. */
  readonly unit: string | null;
  readonly scale?: 'LINEAR' | 'LOGARITHMIC';
  /** True if values rise to the left or downwards. */
  readonly reversed?: boolean;
};

export type PictureSeries = {
  readonly name: string;
  readonly look: 'LINE' | 'POINTS';
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
};

/** What a plot shows, whoever draws it. */
export type Picture = {
  readonly title: string;
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** True if both axes have one scale, so that circles are round. */
  readonly square?: boolean;
  readonly series: readonly PictureSeries[];
  /** Lines across the plot: a boundary, a peak. */
  readonly marks: readonly { readonly axis: 'X' | 'Y'; readonly at: number; readonly name: string }[];
};

/** Numbers of an analysis that are read side by side and are no evidence each: half cycles, pulses. */
export type ResultTable = {
  readonly title: string;
  /** `unit` as it is printed; null for none. */
  readonly columns: readonly { readonly name: string; readonly unit: string | null }[];
  readonly rows: readonly (readonly (number | string | null)[])[];
};

export type AnalysisResult = {
  readonly numbers: readonly AnalysedNumber[];
  readonly refused: readonly NumberRefused[];
  readonly pictures: readonly Picture[];
  readonly tables?: readonly ResultTable[];
};
