/** A threshold or assumption to be judged with instead of its default. */
export type ThresholdOverride = { readonly rule: string; readonly parameter: string; readonly value: number };

export type WeightOverride = { readonly rule: string; readonly weight: number };

/** What-if: how to judge. Echoed with every answer; the same options give the same bytes. */
export type JudgingOptions = {
  /** Global ids of sources whose statements do not count. */
  readonly leftOutSources: readonly string[];
  /** Codes of techniques whose statements do not count. */
  readonly leftOutTechniques: readonly string[];
  /** Global ids of observations that do not count. */
  readonly leftOutObservations: readonly string[];
  /** Codes of rules that are not asked. */
  readonly leftOutRules: readonly string[];
  readonly thresholds: readonly ThresholdOverride[];
  readonly weights: readonly WeightOverride[];
  /** Two contributions tie if they differ by less than this share of the total; in percent. */
  readonly tolerance: number;
  /** Contributions add up to the total: an assumption of contribution orders. */
  readonly closure: boolean;
  /** Stated inequalities between ions bound contributions: an assumption of contribution orders. */
  readonly acrossIons: boolean;
  /** Whether statements of retracted sources count as those of others do. */
  readonly countRetracted: boolean;
};

export const standardOptions: JudgingOptions = {
  leftOutSources: [],
  leftOutTechniques: [],
  leftOutObservations: [],
  leftOutRules: [],
  thresholds: [],
  weights: [],
  tolerance: 2,
  closure: true,
  acrossIons: true,
  countRetracted: false,
};
