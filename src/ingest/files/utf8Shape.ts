/** A file with more stray bytes is written in another way: they are not counted on. */
export const MOST_STRAYS = 10_000;

/** How many signs of two bytes and more bytes hold as UTF-8, and the places of those that belong to no sign. */
export type Utf8Shape = { readonly signs: number; readonly strays: readonly number[] };

/** What bytes are as UTF-8, up to one stray byte more than the most. */
export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  const strays: number[] = [];
  let signs = 0;
  for (let at = 0; at < bytes.length && strays.length <= MOST_STRAYS; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) strays.push(at);
    if (length > 1) signs += 1;
    at += Math.max(1, length);
  }
  return { signs, strays };
}

/** How many bytes the sign has that begins here; 0 if none does. Unicode Standard, table 3-7, well-formed sequences. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const [least, most] = [
    lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80,
    lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf,
  ];
  if (length === 0 || second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
