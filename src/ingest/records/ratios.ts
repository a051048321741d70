import type { RatioInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { RatioRelation, RatioStatement } from '../../domain/observation.ts';
import type { UnitKind } from '../../domain/units.ts';
import { readQuantity } from './quantities.ts';
import { exactlyOne } from './report.ts';
import { refer, referToIon, type Scope } from './scope.ts';
import type { StatementPlace } from './statementPlace.ts';

/** A factor is a pure number; `25 % more` is a share. */
const KIND_OF: Readonly<Record<RatioRelation, UnitKind>> = {
  TIMES: 'DIMENSIONLESS',
  MORE_BY: 'SHARE',
  LESS_BY: 'SHARE',
  SIMILAR: 'SHARE',
};

/** A comparison with one other thing; undefined if it is with none or several. */
export function readRatio(input: RatioInput, { path, scope, kind }: StatementPlace): RatioStatement | undefined {
  const { relation, value } = input;
  const rule = kind?.approximation ?? 'LAST_DIGIT';
  const place = { kind: KIND_OF[relation], rule, path: [...path, 'value'], report: scope.report };
  const quantity = value ? readQuantity(value, place) : undefined;
  const to = readOther(input, path, scope);
  return to && { form: 'RATIO', relation, value: quantity ?? null, to };
}

function readOther(input: RatioInput, path: Path, scope: Scope): RatioStatement['to'] | undefined {
  const { toIon, toMaterial, toLabel } = input;
  exactlyOne(input, { names: ['toIon', 'toMaterial', 'toLabel'], path, report: scope.report });
  if (toIon) return { ion: referToIon(toIon, [...path, 'toIon'], scope) };
  if (toMaterial) return { material: refer('Material', toMaterial, [...path, 'toMaterial'], scope) };
  return toLabel ? { label: toLabel } : undefined;
}
