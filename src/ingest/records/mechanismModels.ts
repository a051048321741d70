import type { MechanismModelInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { globalId } from '../../domain/globalId.ts';
import type { MechanismModel } from '../../domain/mechanismModel.ts';
import { readLocators } from './locators.ts';
import { referToIon, type Scope } from './scope.ts';

export function readMechanismModel(input: MechanismModelInput, path: Path, scope: Scope): MechanismModel {
  const assignments = input.assignments.map(({ region, ion, processes, exhaustive }, index) => ({
    region,
    ion: ion ? referToIon(ion, [...path, 'assignments', index, 'ion'], scope) : null,
    processes,
    exhaustive: exhaustive ?? false,
  }));
  if (assignments.length === 0) {
    const message = 'puts no process anywhere: give one assignment or more';
    scope.report([...path, 'assignments'], { code: 'TOO_FEW', message });
  }
  return {
    id: globalId('MechanismModel', scope.datasetKey, input.key),
    dataset: scope.dataset,
    name: input.name,
    summary: input.summary,
    assignments,
    locators: readLocators(input.at, [...path, 'at'], scope),
  };
}
