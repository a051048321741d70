import type { IonSymbol } from './ion.ts';
import type { JudgingOptions } from './judging.ts';
import type { TechniqueFamily } from './techniques/technique.ts';

/**
 * Where a line points. SUPPORTS and CONTRADICTS only if a whole interval does; NEUTRAL was measured and does not
 * discriminate; INSUFFICIENT was measured, but no accepted term or number came of it; NOT_TESTED has no such measurement;
 * NOT_APPLICABLE says that the rule's formula has no meaning here.
 */
export type Direction = 'SUPPORTS' | 'CONTRADICTS' | 'NEUTRAL' | 'INSUFFICIENT' | 'NOT_TESTED' | 'NOT_APPLICABLE';

/** Why a line is conditional: its weight is capped at 1. */
export type ConditionCode =
  | 'DFT_REFERENCE_UNKNOWN'
  | 'DFT_SPACING_FIXED'
  | 'DFT_QUALITATIVE'
  | 'STATE_MISMATCH'
  | 'ASSUMED_INPUT'
  | 'CONFLICTING_INPUT'
  | 'FLAGGED_INPUT'
  | 'FAILED_CHECK';

export type LineCondition = { readonly code: ConditionCode; readonly sentence: string };

/** A number that was held against a threshold. Numbers are in `unit`. */
export type Comparison = {
  /** Name of the rule's parameter; of another observed quantity where that is what it is held against. */
  readonly parameter: string;
  readonly threshold: number;
  /** The end of the observed interval that decides. */
  readonly observed: number;
  readonly unit: string;
  /** observed - threshold, positive where the observed end lies on the side that the direction needs. */
  readonly margin: number;
};

/** A criterion that is reported beside a line and decides nothing. */
export type Criterion = { readonly name: string; readonly met: boolean | null; readonly sentence: string };

/** A threshold as used. */
export type UsedParameter = {
  readonly name: string;
  readonly value: number;
  readonly standard: number;
  readonly unit: string;
};

/** Observations brought by one rule to bear on one proposition. */
export type EvidenceLine = {
  /** Made of rule, proposition and inputs. */
  readonly id: string;
  readonly rule: string;
  readonly proposition: string;
  readonly direction: Direction;
  readonly family: TechniqueFamily;
  /** Code of the technique of the statement that discriminates; the rule's first where there is none. */
  readonly technique: string;
  /** Global id of the laboratory, or of the source where none is known; null where nothing was tested. */
  readonly laboratory: string | null;
  readonly sources: readonly string[];
  /** The rule's weight for this line. */
  readonly weight: number;
  /** Capped at 1 if qualitative or conditional; 0 if inferred or without direction. */
  readonly effectiveWeight: number;
  /** Rests on words alone. */
  readonly qualitative: boolean;
  /** Follows by elimination: weight 0, counts in no family. */
  readonly inferred: boolean;
  readonly conditions: readonly LineCondition[];
  readonly comparisons: readonly Comparison[];
  readonly criteria: readonly Criterion[];
  readonly parameters: readonly UsedParameter[];
  /** Global ids of the observations used. */
  readonly inputs: readonly string[];
  /** Plain English, with the numbers. */
  readonly sentence: string;
};

export type Verdict = 'DISPUTED' | 'INSUFFICIENT' | 'CONTESTED' | 'SUPPORTED' | 'CORROBORATED';

/** From the least to the best supported. */
export const verdictRank = [
  'DISPUTED',
  'INSUFFICIENT',
  'CONTESTED',
  'SUPPORTED',
  'CORROBORATED',
] as const satisfies readonly Verdict[];

/** Technique family x laboratory: one chain of assumptions. */
export type Strand = {
  readonly family: TechniqueFamily;
  readonly laboratory: string;
  /** Largest effective weight of its supporting lines. */
  readonly supports: number;
  /** Largest effective weight of its contradicting lines. */
  readonly contradicts: number;
};

/** What follows from the lines of one proposition. */
export type Assessment = {
  readonly proposition: string;
  readonly material: string;
  readonly ion: IonSymbol;
  readonly process: string;
  readonly region: string | null;
  readonly verdict: Verdict;
  /** (F - A) / (F + A + 2), between -1 and 1. */
  readonly score: number;
  /** F: sum over strands of the supporting weights. */
  readonly supportingWeight: number;
  /** A: sum over strands of the contradicting weights. */
  readonly contradictingWeight: number;
  readonly strands: readonly Strand[];
  /** Families that support it, theory included. */
  readonly supportingFamilies: readonly TechniqueFamily[];
  readonly contradictingFamilies: readonly TechniqueFamily[];
  /** Laboratories with a line that points somewhere. */
  readonly laboratories: readonly string[];
  /** True if lines point both ways. */
  readonly conflict: boolean;
  /** Every line, those without direction included, in the order of the rules. */
  readonly lines: readonly EvidenceLine[];
};

/** An assessment, and how it was judged. */
export type JudgedAssessment = Assessment & {
  readonly options: JudgingOptions;
  /** Sources of the material that were retracted, so that their statements do not count; by global id. */
  readonly retracted: readonly string[];
};
