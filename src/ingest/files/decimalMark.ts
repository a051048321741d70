import type { FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { fileWarning } from './fileWarning.ts';
import { type DecimalMark, numberOf } from './numberText.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** A number that reads as one thousand and some as well as one and some thousandths. */
const MAY_BE_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

type Found = { readonly mark: DecimalMark; readonly warnings: readonly FileWarning[] };

/** The mark before the decimals in the first rows of a text; a point where commas keep the cells apart. */
export function decimalIn(rows: readonly string[], delimiter: Delimiter): Found {
  return delimiter === ',' ? { mark: '.', warnings: [] } : decimalMark(rows.map((row) => splitRow(row, delimiter)));
}

/**
 * The mark before the decimals of a table whose cells are not kept apart by commas.
 *
 * @param rows cells of the first rows; @returns with a warning where the cells do not agree, or commas may part thousands
 */
export function decimalMark(rows: readonly (readonly string[])[]): Found {
  const cells = rows.flat().map((cell) => cell.trim());
  const withPoint = cells.filter((cell) => cell.includes('.') && !Number.isNaN(numberOf(cell)));
  const withComma = cells.filter((cell) => cell.includes(',') && !Number.isNaN(numberOf(cell, ',')));
  const [point] = withPoint;
  const [comma] = withComma;
  if (comma === undefined) return { mark: '.', warnings: [] };
  if (point !== undefined) {
    const mark = withComma.length > withPoint.length ? ',' : '.';
    const message = `"${shortened(point)}" has a point and "${shortened(comma)}" a comma: "${mark}" was taken as the mark before the decimals`;
    return { mark, warnings: [fileWarning('AMBIGUOUS_DECIMAL', message)] };
  }
  if (!withComma.every((cell) => MAY_BE_THOUSANDS.test(cell))) return { mark: ',', warnings: [] };
  const message = `commas stand before three digits only, as in "${shortened(comma)}": they were taken as marks before the decimals, but may part thousands`;
  return { mark: ',', warnings: [fileWarning('AMBIGUOUS_DECIMAL', message)] };
}
