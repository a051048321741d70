import type { FileWarning } from '../../../domain/curve.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { ReadOptions } from '../../files/reading.ts';
import type { ColumnPlan } from '../../files/textTable.ts';
import { guessHeads, headWarnings } from './knownHeads.ts';
import { mapColumns } from './mapColumns.ts';

const ADVICE =
  'map them by head or by number from 1, such as column 1 to FREQUENCY in Hz, column 2 to REAL_IMPEDANCE in ohm';

/**
 * What the columns of a plain table hold: by the mapping, else by their heads if these are well known.
 *
 * @param head null where the table has none: nothing is guessed from numbers
 * @throws {FileError} on a mapping that does not fit
 */
export function planTable(
  head: readonly string[] | null,
  width: number,
  { columns }: Pick<ReadOptions, 'columns'>,
): { readonly plans: readonly ColumnPlan[]; readonly warnings: readonly FileWarning[] } {
  const numbered = Array.from({ length: Math.max(width, head?.length ?? 0) }, (_, index) => `column ${index + 1}`);
  const labels = numbered.map((name, index) => head?.[index] || name);
  const plans = columns === undefined ? guessHeads(labels) : mapColumns(labels, columns);
  const warnings = headWarnings(plans);
  if (columns !== undefined || plans.some(({ quantity }) => quantity !== 'OTHER')) return { plans, warnings };
  const what = head === null ? 'the table has no head' : 'no head of the table is one that is known with its unit';
  return {
    plans,
    warnings: [...warnings, fileWarning('COLUMNS_UNNAMED', `${what}, so its columns are open: ${ADVICE}`)],
  };
}
