import { codesOf, findUnit, type UnitKind } from '../units.ts';
import type { Text } from './printedText.ts';
import { readUnit } from './printedUnit.ts';
import type { QuantityReading, Relation, Report } from './types.ts';

/** The printed unit, else the one that the reading gives apart, else none where the kind needs none. */
export function chooseUnit(
  text: Text | undefined,
  reading: QuantityReading,
  kind: UnitKind,
  report: Report,
): string | undefined {
  const apart = reading.unit === undefined ? undefined : readUnit(reading.unit, kind, report);
  const printed = text?.first.unit;
  if (printed !== undefined && apart !== undefined && apart !== printed) {
    report('UNIT_CONFLICT', `"${reading.reported}" prints ${printed}, unit says ${apart}: leave unit out`);
  }
  const unit = printed ?? apart ?? findUnit(kind, '')?.code;
  if (text && !text.unitFaulty && reading.unit === undefined && unit === undefined) {
    report('UNIT_MISSING', `"${reading.reported}" has no unit: ${kind} needs one of ${codesOf(kind)}`);
  }
  return unit;
}

/** The printed relation, or the reading's where the text says none. */
export function chooseRelation(text: Text | undefined, reading: QuantityReading, report: Report): Relation {
  const printed = text?.relation ?? 'EXACT';
  const given = reading.relation ?? printed;
  if (text && given === 'RANGE' && printed !== 'RANGE') {
    report('RELATION_CONFLICT', `"${reading.reported}" has one number: a RANGE needs two, as in "0.7-0.8 V"`);
  } else if (text && printed !== 'EXACT' && given !== printed) {
    report('RELATION_CONFLICT', `"${reading.reported}" says ${printed}, relation says ${given}: leave relation out`);
  }
  return given;
}

/** Whether the text or the reading says "about"; "up to" says it too, but not of a setting. */
export function chooseApproximate(text: Text | undefined, reading: QuantityReading, report: Report): boolean {
  const printed = text !== undefined && (text.approximate || (text.upTo && !reading.setting));
  if (printed && reading.approximate === false) {
    report('APPROXIMATE_CONFLICT', `"${reading.reported}" is approximate, approximate says no: leave approximate out`);
  }
  return reading.approximate ?? printed;
}
