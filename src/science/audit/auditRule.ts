import type { Computation, Repair, Severity } from '../../domain/audit.ts';
import type { Claim } from '../../domain/claim.ts';
import type { EvidenceBase } from '../../domain/evidenceBase.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { AuditDefinition } from '../../domain/rule.ts';
import type { Source } from '../../domain/source.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Fact } from '../facts/fact.ts';
import type { Changes, Facts } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';

/** What an audit rule may know of the source that it checks. */
export type AuditInput = {
  readonly source: Source;
  /** Every statement of the source. Those that it only passes on have `observation.cited`. */
  readonly facts: Facts;
  /** One for each material and ion that the source makes statements about, with nothing but what it says itself. */
  readonly subjects: readonly Subject[];
  /** Claims of the source. */
  readonly claims: readonly Claim[];
  readonly cells: EvidenceBase['cells'];
  readonly measurements: EvidenceBase['measurements'];
  readonly dftResults: EvidenceBase['dftResults'];
  readonly mechanismModels: EvidenceBase['mechanismModels'];
  /** Statements of the other sources of the base, to compare with. */
  readonly peers: Facts;
  /** A threshold by its name, as it is to be checked with. @throws {RangeError} on a name that the rule does not have */
  readonly parameter: (name: string) => number;
};

/** One check that was made: passed, or what it found. */
export type CheckResult = {
  /** null: passed */
  readonly severity: Severity | null;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  /** The statements compared, at least one; where something is missing, the statement that needs it. */
  readonly inputs: readonly Fact[];
  /** Plain English with the numbers: what was compared, and whether it agrees. */
  readonly sentence: string;
  readonly computations?: readonly Computation[];
  readonly repairs?: readonly Repair[];
  /** Those of the inputs that a finding casts doubt on, in the eyes of rules that use them; all unless given. */
  readonly doubted?: readonly Fact[];
  /** For statements that cannot all hold: ways to mend them that judging is to try. */
  readonly scenarios?: readonly Changes[];
};

/**
 * An audit rule: data and one pure function over any dataset, in steps where a long dataset makes it long. Rules report,
 * never throw.
 */
export type AuditRule = AuditDefinition & {
  readonly check: (input: AuditInput) => readonly CheckResult[] | Steps<readonly CheckResult[]>;
};
