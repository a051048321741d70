import type { IonSymbol } from './ion.ts';

/**
 * ERROR: arithmetic or physics fails after rounding, with no outside value needed. WARNING: needs an outside reference or
 * typed predicates. INFO: missing or merely implied.
 */
export type Severity = 'ERROR' | 'WARNING' | 'INFO';

/** From the mildest to the gravest. */
export const severities = ['INFO', 'WARNING', 'ERROR'] as const satisfies readonly Severity[];

/** A number of a computation, with the interval that its inputs leave; null ends are open. */
export type Term = {
  readonly name: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
};

/** What was computed and what it should have been. */
export type Computation = {
  /** In symbols, such as `slope share + plateau share = 100 %`. */
  readonly formula: string;
  readonly terms: readonly Term[];
  readonly result: Term | null;
  readonly expected: Term | null;
};

/** A change that would make the statements agree. */
export type Repair = {
  /** Global id of the observation to be changed. */
  readonly observation: string;
  /** The value that would agree, in `unit`; null: to be left out or reworded. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly sentence: string;
};

type Outcome = {
  /** Made of rule, source and inputs. */
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  /** Global ids of the observations compared; their locators say where they stand. */
  readonly inputs: readonly string[];
  /** What was found, in plain English, with the numbers. */
  readonly sentence: string;
  readonly computations: readonly Computation[];
};

/** Statements of a source that do not agree, or what is missing to tell. */
export type AuditFinding = Outcome & { readonly severity: Severity; readonly repairs: readonly Repair[] };

/** A check that was made: passed, or what it found. */
export type AuditCheck = Outcome & { readonly passed: boolean; readonly finding: AuditFinding | null };

/** What an audit of one source says. */
export type Audit = {
  readonly source: string;
  readonly findings: readonly AuditFinding[];
  readonly checks: readonly AuditCheck[];
};
