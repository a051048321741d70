import type { Slip } from './flow.ts';

type Kind = 'map' | 'list';

/** A map or list that is open: the column of its fields or items, from 1, and the line of the last one. */
type Level = { readonly kind: Kind; readonly column: number; readonly line: number };

/** Maps and lists that are open, the outermost first, and whether the last line ends where another may begin. */
export type Levels = { open: readonly Level[]; begins: boolean };

const NOUN = { map: 'field', list: 'item' } as const;

/**
 * Takes a field or an item to where it belongs; a slip if nothing begins in its column.
 *
 * @param isFirst whether it is the first of its line; what stands behind a dash begins where it stands
 */
export function takeLevel(levels: Levels, level: Level, isFirst: boolean): Slip | undefined {
  const around = levels.open.filter(({ column }) => column <= level.column);
  const parent = isFirst ? parentOf(around, level) : undefined;
  const isChild = !isFirst || (levels.begins && around.length === levels.open.length);
  if (parent === undefined && !isChild) return misplaced(levels.open, level);
  levels.open = [...(parent ?? around), level];
  return undefined;
}

/** What is around a level that goes on with an open one; a list may stand in the column of the field that it belongs to. */
function parentOf(around: readonly Level[], { kind, column }: Level): readonly Level[] | undefined {
  const place = around.findLastIndex((each) => each.kind === kind && each.column === column);
  const isLast = around.slice(place + 1).every((each) => each.kind === 'list' && each.column === column);
  return place >= 0 && isLast ? around.slice(0, place) : undefined;
}

function misplaced(open: readonly Level[], { kind, column, line }: Level): Slip {
  const place = { line, column };
  const away = (each: Level) => Math.abs(each.column - column);
  // of two that are as near the inner one is more often meant
  const [nearest] = open
    .filter((each) => each.kind === kind)
    .toSorted((a, b) => away(a) - away(b) || b.column - a.column);
  if (!nearest) return { place, message: `no ${NOUN[kind]} can begin in column ${column}` };
  const above = `the ${NOUN[kind]} of line ${nearest.line} begins in column ${nearest.column}`;
  return { place, message: `this ${NOUN[kind]} begins in column ${column}, ${above}: indent them alike` };
}
