import type { IonSymbol } from './ion.ts';
import type { JudgingOptions } from './judging.ts';

/**
 * What the numbers say of a claimed order of contributions. DETERMINED: no other order is feasible; CONSISTENT: it is
 * feasible, and so are others; REFUTED: it is not feasible.
 */
export type ClaimedOrderStatus = 'DETERMINED' | 'CONSISTENT' | 'REFUTED';

/**
 * What the numbers say in all. Where several orders are claimed, the worst of their statuses. NO_CLAIM: none is claimed,
 * feasible orders are listed all the same; DATA_INCONSISTENT: the statements leave nothing; NOT_ENOUGH_DATA: fewer than
 * two processes, or nothing bounds the total; TOO_MANY_ORDERS: more orders are feasible than are listed, so none is.
 */
export type OrderStatus = ClaimedOrderStatus | 'NO_CLAIM' | 'DATA_INCONSISTENT' | 'NOT_ENOUGH_DATA' | 'TOO_MANY_ORDERS';

/** Codes of processes, from the least to the greatest contribution. */
export type Ascending = readonly string[];

/** A claim of an order, as it is handed in. */
export type OrderClaim = { readonly claim: string; readonly ascending: Ascending };

/** One claimed order; claims of the same order are one. */
export type ClaimedOrder = {
  readonly ascending: Ascending;
  /** Global ids of the claims. */
  readonly claims: readonly string[];
  /** null where the statements leave nothing, or are not enough. */
  readonly status: ClaimedOrderStatus | null;
};

/** What is taken for granted beside the statements. */
export type OrderAssumptionCode = 'CLOSURE' | 'ACROSS_IONS' | 'COMPOUND_BOUND' | 'USUAL_BOUNDARY' | 'RATES_ALIKE';

export type OrderAssumption = { readonly code: OrderAssumptionCode; readonly sentence: string };

export type OrderConstraintKind =
  | 'TOTAL'
  | 'REGION_CAPACITY'
  | 'REGION_SHARE'
  | 'PROCESS_CAPACITY'
  | 'PROCESS_SHARE'
  | 'WINDOW'
  | 'ORDERING'
  | 'ACROSS_IONS'
  | 'COMPOUND_BOUND'
  | 'CLOSURE';

/** One thing that bounds the contributions: statements, or an assumption, or a statement read under an assumption. */
export type OrderConstraint = {
  /** Unique within an answer; made of what it says. */
  readonly key: string;
  readonly kind: OrderConstraintKind;
  /** Short: `plateau share below 0.1 V`. */
  readonly label: string;
  /** Global ids of the observations that it rests on; empty for a pure assumption. */
  readonly observations: readonly string[];
  readonly assumption: OrderAssumptionCode | null;
  /** True if a boundary was taken from the position of a dQ/dV peak, which the text of a source rarely fixes. */
  readonly boundaryFromPeak: boolean;
  /** Plain English with the numbers. */
  readonly sentence: string;
};

/** How a share was computed: from the volumes of polytopes, or from points drawn by hit-and-run with a fixed seed. */
export type ShareMethod = 'EXACT' | 'SAMPLED';

/**
 * A feasible order. `share` is its part of the volume of the feasible set, from 0 to 1: a share under a uniform measure,
 * not a probability.
 */
export type FeasibleOrder = {
  readonly ascending: Ascending;
  readonly share: number;
  /** Of the share; 0 if exact. */
  readonly standardError: number;
};

/** Between which capacities, in mAh/g, and which parts of the total, from 0 to 1, something lies. Exact ends. */
export type CapacityBounds = {
  readonly lower: number;
  /** null: nothing bounds it. */
  readonly upper: number | null;
  readonly partLower: number;
  readonly partUpper: number;
};

/** A stretch of the potential axis, V. An end is null where it is that of the measurement and not known. */
export type PotentialRange = { readonly upper: number | null; readonly lower: number | null };

export type ProcessBounds = CapacityBounds & {
  readonly process: string;
  /** Where the process takes place as stated, from high to low potential; empty if no window is known: no link then. */
  readonly windows: readonly PotentialRange[];
};

/** Two processes that may contribute alike. */
export type Tie = {
  readonly processes: readonly [string, string];
  /** Share of the feasible set, from 0 to 1, where both differ by less than the tolerance. */
  readonly tieShare: number;
  readonly standardError: number;
  /** True only if linear programming shows that they differ by less than the tolerance everywhere. */
  readonly tied: boolean;
};

/** What could be measured to settle the order. */
export type SettlingQuantity = {
  readonly kind: 'PROCESS' | 'SEGMENT' | 'PLATEAU';
  /** Code of the process; null for a segment or plateau. */
  readonly process: string | null;
  /** Potentials of the segment or plateau; null for a process. */
  readonly range: PotentialRange | null;
  readonly label: string;
  /** Mutual information with the order, in bits, if read to the tolerance. */
  readonly bits: number;
  /** True of the best and of those that are as good. */
  readonly best: boolean;
  readonly lower: number;
  readonly upper: number;
};

/** What statements that can all hold say of the order. */
export type OrderOutcome = {
  readonly status: OrderStatus;
  readonly claims: readonly ClaimedOrder[];
  /** From the largest share down. */
  readonly orders: readonly FeasibleOrder[];
  /** The only feasible order; null if there are several or none. */
  readonly uniqueOrder: Ascending | null;
  /** Of the affine hull of the feasible set; null where there is no such set. */
  readonly dimension: number | null;
  readonly method: ShareMethod | null;
  readonly total: CapacityBounds | null;
  readonly processes: readonly ProcessBounds[];
  readonly ties: readonly Tie[];
  /** Most telling first; empty where nothing is left to settle. */
  readonly settledBy: readonly SettlingQuantity[];
};

/** Statements and assumptions that cannot all hold, while any fewer of them can. */
export type InfeasibleSubset = {
  /** Keys of constraints. */
  readonly constraints: readonly string[];
  readonly sentence: string;
};

/** A smallest set of constraints without which the others can all hold, and what these then say. */
export type OrderRepair = {
  /** Keys of the constraints left out. */
  readonly removed: readonly string[];
  readonly sentence: string;
  readonly outcome: OrderOutcome;
};

/** Which order of contributions the numbers of one material with one ion leave. */
export type ContributionOrder = OrderOutcome & {
  readonly material: string;
  readonly ion: IonSymbol;
  /** C-rate of the numbers; null: the lowest stated. */
  readonly cRate: number | null;
  /** Codes of the processes that are ordered. */
  readonly ordered: readonly string[];
  /** Why there is no answer where the status says that data are not enough or orders too many; null otherwise. */
  readonly reason: string | null;
  readonly constraints: readonly OrderConstraint[];
  /** Those in force. */
  readonly assumptions: readonly OrderAssumption[];
  /** Where the potential axis is cut, from high to low, V. */
  readonly cuts: readonly number[];
  /** Smallest first; empty unless the data are inconsistent. */
  readonly infeasibleSubsets: readonly InfeasibleSubset[];
  /** Smallest first. */
  readonly repairs: readonly OrderRepair[];
  /** False if there are more subsets or repairs than are listed. */
  readonly conflictsComplete: boolean;
};

/** A contribution order, and how it was computed. */
export type JudgedOrder = ContributionOrder & {
  readonly options: JudgingOptions;
  /** Sources of the material that were retracted, so that their statements and claims do not count; by global id. */
  readonly retracted: readonly string[];
};
