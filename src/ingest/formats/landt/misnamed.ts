import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { ReadCurve } from '../../files/reading.ts';
import { rowsText, rowsWhere } from '../../files/rowsFound.ts';

const ISO = /^\d{4}-\d\d-\d\d/;

/** A "channel_index" that counts 1, 2, 3 ... is the number of the record; a channel would be the same in all rows. */
export function recordsNamedChannel(curve: ReadCurve): ReadCurve {
  const isMisnamed = ({ label, values, words }: CurveColumn) =>
    /^channel_index$/i.test(label) &&
    words === null &&
    values.length > 1 &&
    values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
  const found = curve.columns.find(isMisnamed);
  if (found === undefined) return curve;
  const message = `"${found.label}" counts the rows, from ${found.values[0]} on: it was read as the number of the record`;
  const columns = curve.columns.map((column) =>
    column === found ? { ...column, quantity: 'RECORD_INDEX', unit: 'count' } : column,
  );
  return withWarning({ ...curve, columns }, fileWarning('MISNAMED_COLUMN', message, { column: found.label }));
}

/** A head that says ISO above dates such as 04/30/2024, of which day and month could be taken for each other. */
export function dateNotAsNamed(curve: ReadCurve): ReadCurve {
  const found = curve.columns.find(({ label, words }) => /iso/i.test(label) && words !== null);
  if (found === undefined) return curve;
  const words = found.words ?? [];
  const isOdd = words.map((word) => word !== '' && !ISO.test(word));
  const rows = rowsWhere(found.values.length, curve.lines, (index) => isOdd[found.values[index] ?? -1] === true);
  if (rows.count === 0) return curve;
  const first = words[isOdd.indexOf(true)] ?? '';
  const message = `${rowsText(rows)}: "${found.label}" says ISO (2024-04-30), but holds "${first}"; it was kept as it is`;
  return withWarning(curve, fileWarning('DATE_NOT_AS_NAMED', message, { column: found.label, rows }));
}

function withWarning(curve: ReadCurve, warning: FileWarning): ReadCurve {
  return { ...curve, warnings: [...curve.warnings, warning] };
}
