import { typeOfId } from '../domain/globalId.ts';
import { knownModelHint, MODELS_DATASET } from '../domain/knownModels.ts';
import type { Snapshot } from '../store/store.ts';
import type { ExternalReference } from './records/scope.ts';

type Lookup = { byIds(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> };

/** The references to other datasets whose record the base does not hold. */
export async function missingReferences(
  references: readonly ExternalReference[],
  snapshot: Snapshot,
): Promise<readonly ExternalReference[]> {
  const known = new Set<string>();
  const ids = [...new Set(references.map(({ id }) => id))];
  for (const type of new Set(ids.map(typeOfId))) {
    const found = await lookupOf(type, snapshot)?.byIds(ids.filter((id) => typeOfId(id) === type));
    for (const id of found?.keys() ?? []) known.add(id);
  }
  return references.filter(({ id }) => !known.has(id));
}

/** What is wrong with such a reference. */
export function missingMessage({ id }: ExternalReference): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (typeOfId(id) === 'Ion') return `the base holds no reference values of ${name}: import a dataset with them first`;
  const [dataset] = name.split('/');
  const first = `import the dataset "${dataset}" with it first`;
  if (typeOfId(id) !== 'MechanismModel') return `the base holds no ${typeOfId(id)} "${name}": ${first}`;
  const hint = knownModelHint(name);
  // every base holds all of that dataset
  return `the base holds no mechanism model "${name}"${hint}${dataset === MODELS_DATASET ? '' : `; else ${first}`}`;
}

function lookupOf(type: ReturnType<typeof typeOfId>, snapshot: Snapshot): Lookup | undefined {
  switch (type) {
    case 'Laboratory':
      return snapshot.laboratories;
    case 'Source':
      return snapshot.sources;
    case 'Ion':
      return snapshot.ions;
    case 'Material':
      return snapshot.materials;
    case 'Observation':
      return snapshot.observations;
    case 'DftResult':
      return snapshot.dftResults;
    case 'MechanismModel':
      return snapshot.mechanismModels;
    default:
      return undefined;
  }
}
