import type { Direction, EvidenceLine, JudgedAssessment } from './evidence.ts';
import type { JudgingOptions } from './judging.ts';

/** A line's direction, or MIXED where lines of one technique point both ways. */
export type CellDirection = Direction | 'MIXED';

/** What one technique says of one proposition. */
export type MatrixCell = {
  readonly technique: string;
  readonly direction: CellDirection;
  readonly lines: readonly EvidenceLine[];
};

/** Two lines about one proposition that point opposite ways. */
export type Disagreement = { readonly supporting: EvidenceLine; readonly contradicting: EvidenceLine };

/** One proposition: a process in a material with an ion. Techniques that no rule reads for it have no cell. */
export type MatrixRow = {
  readonly assessment: JudgedAssessment;
  readonly cells: readonly MatrixCell[];
  readonly disagreements: readonly Disagreement[];
};

/** Propositions x techniques. */
export type EvidenceMatrix = {
  readonly options: JudgingOptions;
  /** Codes of the techniques that some rule reads, in the order of the registry. */
  readonly techniques: readonly string[];
  readonly rows: readonly MatrixRow[];
};
