/** Outside data as it was written, whatever the format: every node knows its place, every scalar its text. */
export type Place = { readonly line: number; readonly column: number };

export type MapEntry = { readonly key: string; readonly place: Place; readonly value: InputNode };
export type MapNode = { readonly kind: 'map'; readonly place: Place; readonly entries: readonly MapEntry[] };
export type ListNode = { readonly kind: 'list'; readonly place: Place; readonly items: readonly InputNode[] };
/**
 * `text` as written: `3.80` is not 3.8. A quoted scalar is a text, never a number, a truth value or null. In a `typed` format
 * (JSON) a scalar that is not quoted is never a text, since programs that write it lose digits.
 */
export type ScalarNode = {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly text: string;
  readonly quoted: boolean;
  readonly typed?: boolean;
};
/**
 * In a `blank` one nothing was written behind the name, where somebody may have meant to go on; else it says null. In a `bare`
 * one the name has not even a colon.
 */
export type NullNode = { readonly kind: 'null'; readonly place: Place; readonly blank?: true; readonly bare?: true };

export type InputNode = MapNode | ListNode | ScalarNode | NullNode;

/** Field names and list indices from the root. */
export type Path = readonly (string | number)[];

/** `observations[12].value.reported`; the root is empty. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Where a path stands, or the nearest node above it that exists. */
export function placeAt(root: InputNode, path: Path): Place {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) break;
    node = next;
  }
  return node.place;
}

function childOf(node: InputNode, step: string | number): InputNode | undefined {
  if (node.kind === 'list' && typeof step === 'number') return node.items[step];
  if (node.kind === 'map') return node.entries.find(({ key }) => key === step)?.value;
  return undefined;
}
