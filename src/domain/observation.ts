import type { Conditions, Motif } from './conditions.ts';
import type { IonSymbol } from './ion.ts';
import type { Locator } from './locator.ts';
import type { Quantity } from './quantity.ts';
import type { Reported } from './reported.ts';

export type TrendAxis =
  | 'FILLING'
  | 'RISING_POTENTIAL'
  | 'EXTRACTION'
  | 'CYCLE'
  | 'C_RATE'
  | 'SCAN_RATE'
  | 'INTERLAYER_DISTANCE'
  | 'PORE_DIAMETER'
  | 'ION_SIZE'
  | 'NONE';
export type OrderingRelation = 'LESS' | 'MUCH_LESS' | 'ABOUT_EQUAL' | 'GREATER' | 'MUCH_GREATER';
export type RatioRelation = 'MORE_BY' | 'LESS_BY' | 'TIMES' | 'SIMILAR';
export type PresenceLevel = 'PRESENT' | 'WEAK' | 'ABSENT';
export type DefinitionKind = 'SYMBOL' | 'ALIAS' | 'EQUATION';
export type ResolutionLevel = 'WITHIN_UNCERTAINTY' | 'QUALITATIVE_ONLY' | 'INSUFFICIENT';
export type SuperlativeDegree = 'BEST' | 'BENCHMARK' | 'ONE_OF_THE_BEST' | 'EXCELLENT';

/** A number, or the reason why there is none. */
export type ValueStatement = { readonly form: 'VALUE'; readonly value: Reported<Quantity> };

/** How a quantity changes along something, or its level. */
export type TrendStatement = {
  readonly form: 'TREND';
  readonly term: string;
  readonly along: TrendAxis;
  readonly comparedToRegion: string | null;
};

/** One of the things that an ordering ranks. */
export type OrderingItem =
  | { readonly ion: IonSymbol }
  | { readonly material: string }
  | { readonly process: string }
  | { readonly region: string }
  | { readonly motif: Motif }
  | { readonly label: string };

/** Which of several subjects has more of a quantity, in printed order; relations are one fewer than the items. */
export type OrderingStatement = {
  readonly form: 'ORDERING';
  readonly items: readonly OrderingItem[];
  readonly relations: readonly OrderingRelation[];
};

/** How a quantity of the subject compares to that of something else. */
export type RatioStatement = {
  readonly form: 'RATIO';
  readonly relation: RatioRelation;
  readonly value: Quantity | null;
  readonly to: { readonly ion: IonSymbol } | { readonly material: string } | { readonly label: string };
};

/** Whether a feature is there. */
export type PresenceStatement = {
  readonly form: 'PRESENCE';
  readonly feature: string;
  readonly level: PresenceLevel;
  readonly count: number | null;
};

/** What a labelled element stands for. */
export type RoleStatement = { readonly form: 'ROLE'; readonly label: string; readonly role: string };

/** What a symbol, abbreviation or alias stands for at this place of the source. */
export type DefinitionStatement = {
  readonly form: 'DEFINITION';
  readonly kind: DefinitionKind;
  readonly symbol: string;
  readonly meaning: string;
  readonly quantity: string | null;
  readonly process: string | null;
  readonly region: string | null;
  readonly material: string | null;
};

/** What the authors say of the resolution or reach of their own data. */
export type ResolutionStatement = {
  readonly form: 'RESOLUTION';
  readonly level: ResolutionLevel;
  readonly limit: Quantity | null;
};

/** A rank claimed among others. */
export type SuperlativeStatement = {
  readonly form: 'SUPERLATIVE';
  readonly degree: SuperlativeDegree;
  readonly scope: string | null;
};

/** What a caption says that its figure, or one panel of it, shows. */
export type CaptionStatement = {
  readonly form: 'CAPTION';
  readonly figure: string;
  readonly panel: string | null;
  readonly shows: string;
  readonly quantities: readonly string[];
  readonly ions: readonly IonSymbol[];
};

export type Statement =
  | ValueStatement
  | TrendStatement
  | OrderingStatement
  | RatioStatement
  | PresenceStatement
  | RoleStatement
  | DefinitionStatement
  | ResolutionStatement
  | SuperlativeStatement
  | CaptionStatement;

export type ObservationForm = Statement['form'];

/**
 * One typed statement of a source about a subject under conditions. References are global ids; `technique` and
 * `quantity` are registry codes.
 */
export type Observation = {
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  readonly quantity: string | null;
  readonly statement: Statement;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  readonly cell: string | null;
  readonly measurement: string | null;
  readonly technique: string | null;
  /** Own conditions laid over those of the measurement. */
  readonly conditions: Conditions;
  readonly locator: Locator;
  readonly cited: boolean;
  readonly note: string | null;
};

/** An observation as a version of its dataset stated it. `importedAt` is that of the version, ISO 8601 in UTC. */
export type ObservationVersion = {
  readonly version: number;
  readonly importedAt: string;
  readonly observation: Observation;
};

/** The number of a value, ratio or resolution statement; null where it has none. */
export function quantityOf(statement: Statement): Quantity | null {
  switch (statement.form) {
    case 'VALUE':
      return 'value' in statement.value ? statement.value.value : null;
    case 'RATIO':
      return statement.value;
    case 'RESOLUTION':
      return statement.limit;
    default:
      return null;
  }
}
