import { type Problem, problemAt } from '../contract/problem.ts';
import { fileWarnings } from './checks/fileWarnings.ts';
import type { ReadDataset } from './readDataset.ts';

/**
 * What is doubtful in the files of a dataset's curves, at the place that names the file: nothing that stops an import, but
 * nothing that its curator should not hear of. What was repaired is left out.
 */
export function curveWarnings({ records, recordPaths, input, placeOf }: ReadDataset): readonly Problem[] {
  return records.curves.flatMap(({ id, file, warnings, repairs }, index) => {
    const path = [...(recordPaths.get(id) ?? []), 'file'];
    const made = new Set(repairs.map(({ code }) => code));
    const asked = new Set(input.curves?.[index]?.repairs);
    return warnings.flatMap(({ code, message, unmended }) => {
      const { repair } = fileWarnings.get(code);
      if (repair !== null && made.has(repair)) return [];
      const isAdvised = repair !== null && (unmended === undefined || asked.has(repair));
      const advice = isAdvised ? ` (${adviceOf(repair, asked.has(repair))})` : '';
      return [problemAt(path, placeOf(path), { code, message: `"${file.name}": ${code}: ${message}${advice}` })];
    });
  });
}

/** What a repair was asked to mend and could not, or what another one has mended before, is no advice any more. */
function adviceOf(repair: string, isAsked: boolean): string {
  return isAsked ? `${repair} was asked for and found nothing left to mend` : `"repairs: [${repair}]" mends it`;
}
