import type { UnitKind } from '../units.ts';

export type Relation = 'EXACT' | 'LESS_THAN' | 'AT_MOST' | 'GREATER_THAN' | 'AT_LEAST' | 'RANGE';

/**
 * Where the bounds come from: the digits printed (ROUNDING), a word like "about" (APPROXIMATION), a spread (SD, SE, both
 * widened to 1.96 of it; CI95), bounds or an uncertainty that the source states (STATED), a value that was set (SETTING).
 */
export type IntervalKind = 'ROUNDING' | 'APPROXIMATION' | 'SD' | 'SE' | 'CI95' | 'STATED' | 'SETTING';

export type Nature = 'REPORTED' | 'DIGITISED' | 'COMPUTED';

/** A number as a source prints it, with the interval it stands for; value and bounds are in `unit`, as printed. */
export type Quantity = {
  readonly kind: UnitKind;
  /** The text as printed: its trailing zeros carry precision. */
  readonly reported: string;
  /** The printed number; the middle of a RANGE. */
  readonly value: number;
  /** null: unbounded below */
  readonly lower: number | null;
  /** null: unbounded above */
  readonly upper: number | null;
  /** code of a unit of the kind */
  readonly unit: string;
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly interval: IntervalKind;
  /** number of repetitions behind a spread */
  readonly n: number | null;
  readonly nature: Nature;
};

/** How wide "about" is: +-5 % for capacities, shares and retentions, else +- one unit of the last printed digit. */
export type ApproximationRule = 'FIVE_PERCENT' | 'LAST_DIGIT';

/** What a curator writes down; all but `reported` only where the text itself does not say it. */
export type QuantityReading = {
  readonly reported: string;
  /** when the text gives the unit apart, as in the list "444/422/235 mAh g-1" */
  readonly unit?: string;
  /** a value that was set (boundary, window, cut-off, rate, cycle number): exact */
  readonly setting?: boolean;
  readonly approximate?: boolean;
  readonly relation?: Relation;
  /** bounds, in the printed unit; both or none */
  readonly lower?: string;
  readonly upper?: string;
  /** half-width, in the printed unit */
  readonly plusMinus?: string;
  /** what the half-width or the bounds are; STATED by default */
  readonly interval?: 'SD' | 'SE' | 'CI95' | 'STATED';
  readonly n?: number;
  readonly nature?: Nature;
};

export type QuantityProblem = { readonly code: QuantityProblemCode; readonly message: string };

export type QuantityProblemCode =
  | 'TEXT_TOO_LONG'
  | 'NUMBER_MISSING'
  | 'NUMBER_OUT_OF_RANGE'
  | 'NUMBER_AMBIGUOUS'
  | 'DECIMAL_COMMA'
  | 'TRAILING_TEXT'
  | 'UNIT_MISSING'
  | 'UNIT_UNKNOWN'
  | 'UNIT_CONFLICT'
  | 'RELATION_CONFLICT'
  | 'APPROXIMATE_CONFLICT'
  | 'BOUNDS_CONFLICT'
  | 'BOUNDS_REVERSED'
  | 'BOUND_INVALID'
  | 'N_INVALID';

export type QuantityResult =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problems: readonly QuantityProblem[] };

export type Interval = { readonly value: number; readonly lower: number | null; readonly upper: number | null };

/** An interval, and what makes it one. */
export type Bounds = Interval & { readonly interval: IntervalKind };

/** Notes what is wrong with a reading; the readers go on, to find everything at once. */
export type Report = (code: QuantityProblemCode, message: string) => void;
