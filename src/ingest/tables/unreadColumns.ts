import { columnName } from './columns.ts';
import type { TableContext } from './tableContext.ts';

/** Columns with texts that a map does not name. */
export function unreadColumns({ map, heads, rows, indexOf }: TableContext): readonly string[] {
  const named = new Set([...columnsIn(map), ...(map.fillDown ?? []), ...(map.material.identity ?? [])].map(indexOf));
  return heads.flatMap((_, index) => {
    const isUsed = rows.some(({ cells }) => (cells[index]?.text ?? '') !== '');
    return named.has(index) || !isUsed ? [] : [columnName(heads, index)];
  });
}

/** Every `column` of a map. */
function columnsIn(given: unknown): readonly string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    name === 'column' && typeof value === 'string' ? [value] : columnsIn(value),
  );
}
