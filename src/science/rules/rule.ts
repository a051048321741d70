import type { Assessment, Comparison, Criterion, Direction, LineCondition } from '../../domain/evidence.ts';
import type { RuleDefinition } from '../../domain/rule.ts';
import type { TechniqueFamily } from '../../domain/techniques/technique.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** Assessment of another process in the same material, ion and region. */
export type Assessed = (process: string) => Assessment;

/** What a rule is asked. */
export type RuleInput = {
  readonly subject: Subject;
  /** Which of the rule's processes is judged. */
  readonly process: string;
  /** Region that the proposition names; null: anywhere. */
  readonly region: string | null;
  /** A threshold by its name, as it is to be judged with. @throws {RangeError} on a name that the rule does not have */
  readonly parameter: (name: string) => number;
  /** For rules that follow from another process; that process must not follow from this one. */
  readonly assessed: Assessed;
};

/**
 * What a rule reads out of some statements. One reading for each thing measured: several runs of a technique, or several
 * sources, give several readings. A technique that was not used gives none.
 */
export type Reading = {
  /** Never NOT_TESTED: that is what no reading means. */
  readonly direction: Exclude<Direction, 'NOT_TESTED'>;
  /** Plain English with the numbers and, where NEUTRAL, why. */
  readonly sentence: string;
  /** Every statement that the direction rests on. The first is the one that discriminates: it gives the strand. */
  readonly inputs: readonly Fact[];
  /** The inputs whose state has to be the one that is judged, where others are of earlier states on purpose. */
  readonly inState?: readonly Fact[];
  readonly comparisons?: readonly Comparison[];
  /** Rests on words alone. */
  readonly qualitative?: boolean;
  readonly conditions?: readonly LineCondition[];
  readonly criteria?: readonly Criterion[];
  /** Where it differs from the rule's. */
  readonly weight?: number;
  readonly family?: TechniqueFamily;
};

/** A cross-validation rule: data and one pure function. Rules report, never throw. */
export type Rule = RuleDefinition & { readonly judge: (input: RuleInput) => readonly Reading[] };
