import type { InputNode, MapEntry, Place } from '../../contract/inputTree.ts';

/** A text of a cell. */
export function textNode(text: string, place: Place): InputNode {
  return { kind: 'scalar', place, text, quoted: false };
}

/** A map of those of the fields that there are. */
export function mapNode(place: Place, fields: Readonly<Record<string, InputNode | undefined>>): InputNode {
  const entries = Object.entries(fields).flatMap(([key, value]): readonly MapEntry[] =>
    value === undefined ? [] : [{ key, place: value.place, value }],
  );
  return { kind: 'map', place, entries };
}

export function listNode(place: Place, items: readonly InputNode[]): InputNode {
  return { kind: 'list', place, items };
}

/** What a map of a table says for all rows, at the place of one of them. */
export function constantNode(value: unknown, place: Place): InputNode {
  if (value === null || value === undefined) return { kind: 'null', place };
  if (Array.isArray(value))
    return listNode(
      place,
      value.map((item) => constantNode(item, place)),
    );
  if (typeof value !== 'object') return textNode(String(value), place);
  const fields = Object.entries(value).map(([key, each]) => [key, constantNode(each, place)] as const);
  return mapNode(place, Object.fromEntries(fields));
}

/** What a node says, wherever it stands. */
export function saidBy(node: InputNode | undefined): string {
  switch (node?.kind) {
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${key}: ${saidBy(value)}`).join(', ')}}`;
    case 'list':
      return node.items.map(saidBy).join(', ');
    case 'scalar':
      return node.text;
    default:
      return '';
  }
}
