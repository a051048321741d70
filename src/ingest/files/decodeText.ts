import type { FileWarning } from '../../domain/curve.ts';
import { utf16Order } from './byteShape.ts';
import { damagedUtf8 } from './damagedUtf8.ts';
import { fileWarning } from './fileWarning.ts';
import { looksChinese } from './looksChinese.ts';

export type DecodedText = {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Windows-1252';
  readonly warnings: readonly FileWarning[];
};

/** What decoders put in the place of what they cannot read. */
const LOST = /\uFFFD/g;

/** Signs that no text has, and runs of ÿ, which is the byte 255 that unwritten memory holds. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}|\u00FF{2,}/gu;

/** What bytes of UTF-8 become that are taken for Windows-1252 and encoded once more: `Â²`, `Âµ`, `Ã¤`. */
const TWICE = /[\u00C2\u00C3][\u0080-\u00BF]/g;

/** Every sign that ASCII lacks. */
const NOT_ASCII = /[^\p{ASCII}]/gu;

/**
 * The text of a file: UTF-16 and UTF-8 by their marks, UTF-16 also by its zero bytes, else UTF-8 if it is that, some stray bytes
 * apart, else GB18030 where it is Chinese then, else Windows-1252.
 *
 * Lines that end with CR alone end with LF here. What is odd is told with its lines: signs that were lost before (U+FFFD) or
 * encoded twice, control signs, and bytes that are no UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text: decoded, encoding, strays } = decode(bytes);
  // old Macintosh programs, and some of Bruker's, end lines with CR alone
  const text = decoded.includes('\n') ? decoded : decoded.replaceAll('\r', '\n');
  const warnings: FileWarning[] = [];
  const tellAt = (code: string, places: Iterable<number>, message: string) => {
    const where = linesOf(text, places);
    if (where !== undefined) warnings.push(fileWarning(code, `${where}: ${message}`));
  };
  const tell = (code: string, pattern: RegExp, message: string) => tellAt(code, placesOf(text, pattern), message);
  tellAt(
    'NOT_UTF8',
    strays,
    'bytes that are no UTF-8 stand here, in a text that is; each was read as a sign of Windows-1252',
  );
  if (encoding === 'Windows-1252' || encoding === 'GB18030') {
    const known = encoding === 'GB18030' ? 'Chinese in GB18030' : encoding;
    const message = `the text is not UTF-8; it was read as ${known}, so look whether these signs are right`;
    tell('NOT_UTF8', NOT_ASCII, message);
  }
  tell('LOST_SIGNS', LOST, 'signs were replaced by U+FFFD before this file was saved; they cannot be restored');
  if (encoding === 'UTF-8') {
    tell('DOUBLE_ENCODED', TWICE, 'signs such as "cmÂ²" for "cm²" were encoded twice before this file was saved');
  }
  tell('CONTROL_SIGNS', CONTROL, 'bytes that are no text stand here; they were read as they are');
  return { text, encoding, warnings };
}

type Decoded = Omit<DecodedText, 'warnings'> & {
  /** Places in the text of bytes that are read otherwise than the rest. */
  readonly strays: readonly number[];
};

function decode(bytes: Uint8Array): Decoded {
  const as = (encoding: DecodedText['encoding'], options = {}): Decoded => ({
    text: new TextDecoder(encoding, options).decode(bytes),
    encoding,
    strays: [],
  });
  const order = utf16Order(bytes);
  if (order !== undefined) return as(`UTF-16${order}`);
  try {
    return as('UTF-8', { fatal: true });
  } catch {
    if (looksChinese(bytes)) return as('GB18030');
    const damaged = damagedUtf8(bytes);
    return damaged === undefined ? as('Windows-1252') : { ...damaged, encoding: 'UTF-8' };
  }
}

function* placesOf(text: string, pattern: RegExp): Generator<number> {
  for (const { index } of text.matchAll(pattern)) yield index;
}

/** `line 5` or `lines 5, 9 and 12 more` of places in a text, in their order; undefined if there is none. */
function linesOf(text: string, places: Iterable<number>): string | undefined {
  const told: number[] = [];
  let [count, line, start] = [0, 1, 0];
  for (const index of places) {
    if (index < start) continue;
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    count += 1;
    if (told.length < 5) told.push(line);
    // one sign a line is enough
    const end = text.indexOf('\n', index);
    if (end === -1) break;
    line += 1;
    start = end + 1;
  }
  if (count === 0) return undefined;
  const more = count - told.length;
  return `line${count > 1 ? 's' : ''} ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
