import type { CellInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { Cell } from '../../domain/cell.ts';
import { globalId } from '../../domain/globalId.ts';
import { canonicalInterval } from '../../domain/quantity.ts';
import { reportedValue } from '../../domain/reported.ts';
import type { UnitKind } from '../../domain/units.ts';
import { readLocators } from './locators.ts';
import { readReported } from './quantities.ts';
import { refer, referToIon, type Scope } from './scope.ts';
import { readText } from './texts.ts';

export function readCell(input: CellInput, path: Path, scope: Scope): Cell {
  const { report } = scope;
  const text = (name: 'label' | 'format' | 'electrolyte' | 'counterElectrode') =>
    readText(input[name], [...path, name], report);
  const quantity = (name: 'upperCutoff' | 'lowerCutoff' | 'oneC', kind: UnitKind) =>
    readReported(input[name], { kind, rule: 'LAST_DIGIT', path: [...path, name], report });
  const [upperCutoff, lowerCutoff] = [quantity('upperCutoff', 'POTENTIAL'), quantity('lowerCutoff', 'POTENTIAL')];
  const [upper, lower] = [reportedValue(upperCutoff), reportedValue(lowerCutoff)];
  if (upper && lower && canonicalInterval(upper).value <= canonicalInterval(lower).value) {
    const message = `is ${upper.value} ${upper.unit}, which is not above the lower cut-off of ${lower.value} ${lower.unit}: are they swapped?`;
    report([...path, 'upperCutoff'], { code: 'CUTOFFS_SWAPPED', message });
  }
  return {
    id: globalId('Cell', scope.datasetKey, input.key),
    dataset: scope.dataset,
    material: refer('Material', input.material, [...path, 'material'], scope),
    ion: referToIon(input.ion, [...path, 'ion'], scope),
    label: text('label'),
    format: text('format'),
    electrolyte: text('electrolyte'),
    counterElectrode: text('counterElectrode'),
    upperCutoff,
    lowerCutoff,
    massBasis: input.massBasis ?? 'NOT_REPORTED',
    oneC: quantity('oneC', 'SPECIFIC_CURRENT'),
    locators: readLocators(input.at, [...path, 'at'], scope),
  };
}
