import type { PlainTable } from '../store/releaseFile.ts';

/** A table as CSV (RFC 4180): a head, then a row a line; null is an empty field, an empty text is quoted. */
export function* csvLines({ columns, rows }: PlainTable): Generator<string> {
  yield `${columns.map(field).join(',')}\r\n`;
  for (const row of rows()) yield `${row.map(field).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
