import type { FileWarning } from '../../domain/curve.ts';
import type { RowsFound } from './rowsFound.ts';

/** A warning of the file or its head, or of the rows that were found. */
export function fileWarning(
  code: string,
  message: string,
  { column = null, rows }: { readonly column?: string | null; readonly rows?: RowsFound } = {},
): FileWarning {
  return { code, message, column, count: rows?.count ?? 0, rows: rows?.places ?? [] };
}
