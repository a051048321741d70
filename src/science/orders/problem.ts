import type { Ascending, OrderAssumption, OrderClaim } from '../../domain/contributionOrder.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Subject } from '../facts/subject.ts';
import type { CanHold } from './conflicts.ts';
import type { BoundConstraint } from './constraint.ts';
import type { Layout } from './layout.ts';
import type { Row } from './linearProgram.ts';
import type { Systems } from './linearSystem.ts';
import type { ProcessWindows } from './processWindows.ts';

/** How an order is asked for. */
export type OrderAsked = {
  readonly options: Pick<JudgingOptions, 'closure' | 'acrossIons' | 'tolerance'>;
  readonly claimed: readonly OrderClaim[];
  /** null: the lowest that the source gives */
  readonly cRate: number | null;
};

/** Claims of one order. */
export type MergedClaim = { readonly ascending: Ascending; readonly claims: readonly string[] };

/** Contributions of processes as unknowns, and all that bounds them. */
export type OrderProblem = {
  readonly subject: Subject;
  readonly cRate: number | null;
  readonly layout: Layout;
  readonly cuts: readonly number[];
  /** Boundaries of slope and plateau, from high to low, V. */
  readonly boundaries: readonly number[];
  readonly ordered: readonly string[];
  readonly claimed: readonly MergedClaim[];
  readonly windows: readonly ProcessWindows[];
  readonly constraints: readonly BoundConstraint[];
  readonly assumptions: readonly OrderAssumption[];
  /** In percent of the total. */
  readonly tolerance: number;
  /** The largest capacity that is stated, mAh/g: the unit of the computation, so that its numbers are about 1. */
  readonly scale: number;
  /** Systems of some of the constraints, and which of them can hold. */
  readonly systems: Systems;
  readonly canHold: CanHold;
};

/** Rows of a problem, in units of its scale. */
export type LinearSystem = { readonly layout: Layout; readonly rows: readonly Row[]; readonly scale: number };
