import { MOST_STRAYS, utf8Shape } from './utf8Shape.ts';

/** Beside these many bytes that are no UTF-8 one sign that is tells enough. */
const FEW = 10;

const MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of bytes that are UTF-8 but for some: by its mark, or by signs of several bytes that are at least as many as the
 * stray bytes, or beside few of these. A stray byte is read as the sign of Windows-1252. Undefined if they are no such text.
 *
 * @returns with the places of the stray bytes in the text
 */
export function damagedUtf8(
  bytes: Uint8Array,
): { readonly text: string; readonly strays: readonly number[] } | undefined {
  const { signs, strays } = utf8Shape(bytes);
  const isMarked = MARK.every((byte, index) => bytes[index] === byte);
  if (strays.length > MOST_STRAYS || (!isMarked && (signs === 0 || strays.length > Math.max(signs, FEW))))
    return undefined;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const latin = new TextDecoder('windows-1252');
  const parts: string[] = [];
  const places: number[] = [];
  let [from, length] = [isMarked ? MARK.length : 0, 0];
  for (const stray of strays) {
    const before = decoder.decode(bytes.subarray(from, stray));
    parts.push(before, latin.decode(bytes.subarray(stray, stray + 1)));
    places.push(length + before.length);
    length += before.length + 1;
    from = stray + 1;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(''), strays: places };
}
