import { type Problem, problemAt } from '../../contract/problem.ts';
import type { ReadDataset } from '../readDataset.ts';

/** What is doubtful about a dataset that can be imported, each at the record that it is about. */
export type DatasetDoubt = (dataset: ReadDataset) => readonly Problem[];

/** A doubt about a record. */
export function doubtAt(
  { recordPaths, placeOf }: ReadDataset,
  id: string,
  said: { readonly code: string; readonly message: string },
): Problem {
  const path = recordPaths.get(id) ?? [];
  return problemAt(path, placeOf(path), said);
}
