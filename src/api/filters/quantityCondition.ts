import type { QuantityBound, QuantityFilter } from '../../contract/generated.ts';
import type { QuantityCondition } from '../../domain/range.ts';
import { shortened } from '../../domain/shortened.ts';
import { codesOf, findUnit, nearestUnit, toCanonical, UNIT_KINDS, type UnitKind } from '../../domain/units.ts';
import { rangeOf } from './ends.ts';
import { type Report, within } from './problems.ts';

/**
 * What a quantity has to be, in canonical units.
 *
 * @param kinds what its unit may be of; null: any kind that has the units given
 * @returns null where something is wrong, which was reported
 */
export function quantityCondition(
  filter: QuantityFilter,
  kinds: readonly UnitKind[] | null,
  path: string,
  report: Report,
): QuantityCondition | null {
  const { match, missing, ...bounds } = filter;
  const given = Object.values(bounds).filter((bound) => bound !== undefined && bound !== null);
  if (missing !== undefined && missing !== null) {
    if (given.length === 0) return { missing };
    report(path, 'asks for a number and for a missing one: give bounds or "missing"');
    return null;
  }
  if (given.length === 0) return { present: true };
  const legal = kindsOf(given, kinds);
  if (legal.length === 0) {
    for (const [name, bound] of Object.entries(bounds)) {
      if (bound) reportUnit(bound, kinds, within(path, name), report);
    }
    return null;
  }
  const ranges = legal.map((kind) => {
    const range = rangeOf(bounds, path, report, ({ value, unit }, at) => {
      if (Number.isFinite(value)) return canonical(value, unit, kind);
      report(within(at, 'value'), 'is too large for a number');
      return undefined;
    });
    return range && { kind, ...range };
  });
  if (ranges.some((range) => range === null)) return null;
  return { match: match ?? 'POSSIBLE', ranges: ranges.filter((range) => range !== null) };
}

/** Kinds that all of the units are of. Whatever the quantity, its ratio to another is a pure number. */
function kindsOf(given: readonly QuantityBound[], kinds: readonly UnitKind[] | null): readonly UnitKind[] {
  const isOf = (kind: UnitKind) => given.every(({ unit }) => findUnit(kind, unit) !== undefined);
  const legal = (kinds ?? UNIT_KINDS).filter(isOf);
  return legal.length > 0 || kinds === null ? legal : (['DIMENSIONLESS'] as const).filter(isOf);
}

function canonical(value: number, unit: string, kind: UnitKind): number {
  return toCanonical(value, findUnit(kind, unit)?.code ?? unit);
}

function reportUnit({ unit }: QuantityBound, kinds: readonly UnitKind[] | null, path: string, report: Report): void {
  const legal = kinds ?? UNIT_KINDS;
  if (legal.some((kind) => findUnit(kind, unit))) {
    report(path, `is in "${unit}", which is of another kind than the units of the other bounds`);
    return;
  }
  const nearest = legal.map((kind) => nearestUnit(kind, unit)).find((found) => found !== undefined);
  const guess = nearest === undefined ? '' : `, did you mean "${nearest.code}"?`;
  const what = kinds === null ? 'no unit' : `no unit of ${kinds.join(' or ')}`;
  const list = kinds === null ? 'the field "units" lists them' : `legal are ${kinds.map(codesOf).join(', ')}`;
  report(within(path, 'unit'), `is "${shortened(unit)}", ${what}${guess} (${list})`);
}
