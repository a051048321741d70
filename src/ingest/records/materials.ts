import type { MaterialInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { globalId } from '../../domain/globalId.ts';
import type { Material } from '../../domain/material.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { readLocators } from './locators.ts';
import { readReported } from './quantities.ts';
import type { Scope } from './scope.ts';
import { readText } from './texts.ts';

export function readMaterial(input: MaterialInput, path: Path, scope: Scope): Material {
  const { report } = scope;
  const text = (name: 'precursor' | 'synthesis' | 'morphology' | 'porosity' | 'doping') =>
    readText(input[name], [...path, name], report);
  return {
    id: globalId('Material', scope.datasetKey, input.key),
    dataset: scope.dataset,
    slug: input.key,
    name: input.name,
    aliases: input.aliases ?? [],
    precursor: text('precursor'),
    synthesis: text('synthesis'),
    pyrolysisTemperature: readReported(input.pyrolysisTemperature, {
      kind: 'TEMPERATURE',
      rule: 'LAST_DIGIT',
      path: [...path, 'pyrolysisTemperature'],
      report,
      about: quantityKinds.get('PYROLYSIS_TEMPERATURE'),
    }),
    morphology: text('morphology'),
    porosity: text('porosity'),
    doping: text('doping'),
    locators: readLocators(input.at, [...path, 'at'], scope),
  };
}
