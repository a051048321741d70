import type { DftResultInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { DftResult } from '../../domain/dftResult.ts';
import { globalId } from '../../domain/globalId.ts';
import { readLocators } from './locators.ts';
import { refer, referAll, referToIon, type Scope } from './scope.ts';
import { readText } from './texts.ts';

export function readDftResult(input: DftResultInput, path: Path, scope: Scope): DftResult {
  const text = (name: 'site' | 'functional' | 'dispersion') => readText(input[name], [...path, name], scope.report);
  return {
    id: globalId('DftResult', scope.datasetKey, input.key),
    dataset: scope.dataset,
    motif: input.motif,
    model: input.model,
    ion: referToIon(input.ion, [...path, 'ion'], scope),
    material: input.material ? refer('Material', input.material, [...path, 'material'], scope) : null,
    site: text('site'),
    functional: text('functional'),
    dispersion: text('dispersion'),
    reference: input.reference ?? 'NOT_REPORTED',
    signConvention: input.signConvention ?? 'NOT_REPORTED',
    spacing: input.spacing ?? 'NOT_REPORTED',
    observations: referAll('Observation', input.observations, [...path, 'observations'], scope),
    note: input.note ?? null,
    locators: readLocators(input.at, [...path, 'at'], scope),
  };
}
