import type { FileWarning } from '../../../domain/curve.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { numberOf } from '../../files/numberText.ts';
import type { ReadOptions } from '../../files/reading.ts';
import type { ColumnPlan } from '../../files/textTable.ts';
import { guessHeads, headWarnings } from './knownHeads.ts';
import { mapColumns } from './mapColumns.ts';

/**
 * What the columns of a plain table hold: by the mapping, else by their heads if these are well known.
 *
 * @param rows the first ones, by which an example of a mapping is chosen
 * @param head null where the table has none: nothing is guessed from numbers
 * @throws {FileError} on a mapping that does not fit
 */
export function planTable(
  head: readonly string[] | null,
  width: number,
  { columns, rows = [] }: Pick<ReadOptions, 'columns'> & { readonly rows?: readonly (readonly string[])[] },
): { readonly plans: readonly ColumnPlan[]; readonly warnings: readonly FileWarning[] } {
  const numbered = Array.from({ length: Math.max(width, head?.length ?? 0) }, (_, index) => `column ${index + 1}`);
  const labels = numbered.map((name, index) => head?.[index] || name);
  const plans = columns === undefined ? guessHeads(labels) : mapColumns(labels, columns);
  const warnings = headWarnings(plans);
  if (columns !== undefined || plans.some(({ quantity }) => quantity !== 'OTHER')) return { plans, warnings };
  const what = head === null ? 'the table has no head' : 'no head of the table is one that is known with its unit';
  return {
    plans,
    warnings: [
      ...warnings,
      fileWarning('COLUMNS_UNNAMED', `${what}, so its columns are open: ${adviceFor(width, rows)}`),
    ],
  };
}

/** An example that the shape of the table suggests; nothing is read so. */
function adviceFor(width: number, rows: readonly (readonly string[])[]): string {
  return `map them by head or by number from 1; if it were ${exampleFor(width, rows)}`;
}

function exampleFor(width: number, rows: readonly (readonly string[])[]): string {
  if (width === 3) {
    return 'impedance, column 1 to FREQUENCY in Hz, column 2 to REAL_IMPEDANCE in ohm, column 3 to IMAGINARY_IMPEDANCE in ohm';
  }
  const first = rows.map(([cell = '']) => numberOf(cell, cell.includes(',') ? ',' : '.'));
  const falls = (first.at(-1) ?? 0) < (first[0] ?? 0);
  const isShift = first.length > 1 && first.every((value) => value >= 50 && value <= 4000);
  if (width === 2 && (falls || isShift))
    return 'a Raman spectrum, column 1 to RAMAN_SHIFT in cm-1, column 2 to INTENSITY';
  return 'a test of a cell, column 1 to TEST_TIME in s, column 2 to VOLTAGE in V';
}
