import type { RowRecords } from './rowRecords.ts';

/**
 * Rows by publication. Rows that share a DOI are of one, and rows that share a title, also where only one of them has the
 * DOI. A row that says nothing of its own is alone, so that all else can be told of it.
 */
export function sourceGroups(rows: readonly RowRecords[]): readonly (readonly RowRecords[])[] {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    const above = heads.get(name) ?? name;
    return above === name ? name : headOf(above);
  };
  for (const { source } of rows) {
    const [first, ...others] = source.names.map(headOf);
    for (const other of others) if (first !== undefined) heads.set(other, first);
  }
  const groups = new Map<string, RowRecords[]>();
  for (const row of rows) {
    const [name] = row.source.names;
    const head = name === undefined ? `row ${row.row}` : headOf(name);
    groups.set(head, [...(groups.get(head) ?? []), row]);
  }
  return [...groups.values()];
}
