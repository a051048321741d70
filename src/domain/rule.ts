import type { Entry } from './registry.ts';
import type { TechniqueFamily } from './techniques/technique.ts';

/** A threshold of a rule: a default that a query may override. `unit` is a unit code, `1` for none. */
export type Parameter = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly description: string;
  /** Where the number comes from; `general knowledge` says that it has no source. */
  readonly source: string;
};

/** A cross-validation rule as data: what it asks, of which techniques, with which thresholds and weight. */
export type RuleDefinition = Entry & {
  /** What it asks, as a question. */
  readonly question: string;
  /** Codes of the processes that it judges. */
  readonly processes: readonly string[];
  /** Region that it looks at by nature; null: wherever the proposition says. */
  readonly region: string | null;
  /** Codes of the techniques whose statements it reads; the first names the family of a line without its own. */
  readonly techniques: readonly [string, ...string[]];
  readonly family: TechniqueFamily;
  /** Weight of a line; a line may say a lower or higher one of its own. */
  readonly weight: number;
  /** Which ways it can point; both if left out. */
  readonly outcomes?: readonly ('SUPPORTS' | 'CONTRADICTS')[];
  readonly parameters: readonly Parameter[];
  /** True if the state of a measurement does not matter: rules about the first cycle. */
  readonly anyState?: boolean;
  /** What it cannot tell; null if nothing is known. */
  readonly caveat: string | null;
};

/** An audit rule as data. */
export type AuditDefinition = Entry & {
  readonly question: string;
  readonly parameters: readonly Parameter[];
};
