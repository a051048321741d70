import type { Contract } from '../contract/buildContract.ts';
import type { DatasetInput } from '../contract/generated.ts';
import type { Observation } from '../domain/observation.ts';
import { readDatasetText } from './readDataset.ts';

/**
 * What a version of a dataset stated, by global id; null if this program cannot read it any more.
 *
 * @param content as the base keeps it: canonical JSON in the shape of `DatasetInput`
 */
export function statedObservations(
  content: string,
  key: string,
  schema: Contract,
): ReadonlyMap<string, Observation> | null {
  // what was computed of curves is kept with the methods' versions; their files would have to be read again
  const { curves: _, ...stated } = JSON.parse(content) as DatasetInput;
  const { dataset } = readDatasetText(JSON.stringify(stated), key, schema);
  if (dataset === undefined) return null;
  return new Map(dataset.records.observations.map((observation) => [observation.id, observation]));
}
