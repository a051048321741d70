import type { Cell } from '../../../domain/cell.ts';
import type { QuantityCode } from '../../../domain/quantityKinds.ts';
import { reportedValue } from '../../../domain/reported.ts';
import { type Fact, isComputed } from '../../facts/fact.ts';
import type { AuditInput } from '../auditRule.ts';

/** Something without which a statement cannot be compared or checked. */
export type Need = {
  /** What needs it, as sentences start with it. */
  readonly what: string;
  readonly missing: string;
  /** Which statements need it. */
  readonly applies: (fact: Fact) => boolean;
  readonly isDefined: (fact: Fact, input: AuditInput) => boolean;
};

/** Numbers of these quantities. */
export function numbersOf(...quantities: readonly QuantityCode[]): (fact: Fact) => boolean {
  const codes: ReadonlySet<string | null> = new Set(quantities);
  return ({ observation, bounds }) =>
    observation.statement.form === 'VALUE' && bounds !== null && codes.has(observation.quantity);
}

/** The cell of a statement, or the cells that it may be of where it names none. */
export function cellsOf({ cell, observation: { material, ion } }: Fact, { cells }: AuditInput): readonly Cell[] {
  if (cell !== null) return [cell];
  return cells.filter((each) => each.material === material && (ion === null || each.ion === ion));
}

/** Whether the measurement of a statement has a setting, or where it names none, one of those that it may be of. */
export function hasSetting(fact: Fact, code: string, { measurements }: AuditInput): boolean {
  const { technique, material, ion } = fact.observation;
  const runs =
    fact.measurement === null
      ? measurements.filter(
          (each) => each.technique === technique && each.material === material && (ion === null || each.ion === ion),
        )
      : [fact.measurement];
  return runs.some(({ settings }) =>
    settings.some((setting) => setting.code === code && reportedValue(setting.value) !== undefined),
  );
}

/**
 * Whether a number of one of these quantities was computed from a curve of the same run: what that took is known then, be it from
 * the curve itself, from its file or from the dataset.
 */
export function isShownByCurve(
  { observation: { measurement } }: Fact,
  { facts }: AuditInput,
  ...quantities: readonly QuantityCode[]
): boolean {
  if (measurement === null) return false;
  const ofRun = facts.find({ quantity: quantities, form: 'VALUE', also: isComputed });
  return ofRun.some(({ observation }) => observation.measurement === measurement);
}
