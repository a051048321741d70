import { columnName } from './columns.ts';
import { columnsIn } from './columnsIn.ts';
import type { TableContext } from './tableContext.ts';

/** Columns with texts that a map does not name. */
export function unreadColumns({ map, heads, rows, indexOf }: TableContext): readonly string[] {
  const named = new Set([...columnsIn(map), ...(map.fillDown ?? []), ...(map.material.identity ?? [])].map(indexOf));
  return heads.flatMap((_, index) => {
    const isUsed = rows.some(({ cells }) => (cells[index]?.text ?? '') !== '');
    return named.has(index) || !isUsed ? [] : [columnName(heads, index)];
  });
}
