import type { InputNode, Place } from '../../contract/inputTree.ts';
import { mapNode, textNode } from './nodes.ts';
import type { Placed } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** A record that a row makes, or has a part in. */
export type MadeRecord = {
  readonly key: string;
  /** As people call it. */
  readonly name: string;
  readonly place: Place;
  readonly fields: Readonly<Record<string, InputNode | undefined>>;
  /** Column of which its locator tells; null where it is of several. */
  readonly column: string | null;
};

/** The head of the column in which something stands; null where it has none. */
export function headOf({ place }: Pick<Placed, 'place'>, { heads }: TableContext): string | null {
  return heads[place.column - 1] || null;
}

/** A text as a dataset writes one that may be missing. */
export function reportedNode(placed: Placed | undefined): InputNode | undefined {
  return placed && mapNode(placed.place, { text: textNode(placed.text, placed.place) });
}
