import { quantityConditions } from '../../domain/conditions.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { settingKinds } from '../../domain/settingKinds.ts';
import type { UnitKind } from '../../domain/units.ts';
import { metrics } from '../../knowledge/derivedMetrics.ts';

/** Kinds of the fields that are quantities; `value` is of the kinds of what is named beside it. */
export const kindOfField: Readonly<Record<string, UnitKind>> = {
  ...quantityConditions,
  pyrolysisTemperature: 'TEMPERATURE',
  upperCutoff: 'POTENTIAL',
  lowerCutoff: 'POTENTIAL',
  oneC: 'SPECIFIC_CURRENT',
};

/** Kinds of what a filter may name beside a quantity, by the field that names it. */
const kindsByName: Readonly<Record<string, (code: string) => Iterable<UnitKind>>> = {
  quantity: (code) => [quantityKinds.get(code).unitKind],
  metric: (code) => [metrics.get(code).unitKind],
  code: (code) => settingKinds.get(code) ?? [],
};

/** Kinds that a quantity may be of; those of the quantities, metrics or settings that a filter names, null if it names none. */
export function kindsBeside(field: string, beside: Readonly<Record<string, unknown>>): readonly UnitKind[] | null {
  const kind = kindOfField[field];
  if (kind !== undefined) return [kind];
  for (const [name, kinds] of Object.entries(kindsByName)) {
    const codes = beside[name];
    if (Array.isArray(codes)) return [...new Set(codes.flatMap((code: string) => [...kinds(code)]))];
  }
  return null;
}
