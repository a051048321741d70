import { type Problem, problemAt } from '../contract/problem.ts';
import { fileWarnings } from './checks/fileWarnings.ts';
import type { ReadDataset } from './readDataset.ts';

/**
 * What is doubtful in the files of a dataset's curves, at the place that names the file: nothing that stops an import, but
 * nothing that its curator should not hear of. What was repaired is left out.
 */
export function curveWarnings({ records, recordPaths, placeOf }: ReadDataset): readonly Problem[] {
  return records.curves.flatMap(({ id, file, warnings, repairs }) => {
    const path = [...(recordPaths.get(id) ?? []), 'file'];
    const made = new Set(repairs.map(({ code }) => code));
    return warnings.flatMap(({ code, message, unmended }) => {
      const { repair } = fileWarnings.get(code);
      if (repair !== null && made.has(repair)) return [];
      const advice = repair === null || unmended !== undefined ? '' : ` ("repairs: [${repair}]" mends it)`;
      return [problemAt(path, placeOf(path), { code, message: `"${file.name}": ${code}: ${message}${advice}` })];
    });
  });
}
