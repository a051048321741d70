import { looksBinary, utf16Order } from './byteShape.ts';
import { decodeText } from './decodeText.ts';
import { type SheetHead, sheetHeads } from './sheetHeads.ts';

/** As much of a file as formats may look at to know their own. */
export type Sniff = {
  /** The first 64 kB. */
  readonly bytes: Uint8Array;
  /** Whether it holds bytes that no text file has. */
  readonly isBinary: boolean;
  /** The same as text; empty if it is binary. */
  readonly text: string;
  /** The first 200 lines of it, without their ends. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly companions: ReadonlySet<string>;
  /** The sheets of a workbook with their first rows, read when they are asked for; empty for every other file. */
  readonly sheets: readonly SheetHead[];
};

const SNIFFED_BYTES = 64 * 1024;
const SNIFFED_LINES = 200;

/** A longer line is no line of a table; it is cut, so that no rule of a format has to walk it. */
const LONGEST_SNIFFED_LINE = 4000;

export function sniff(bytes: Uint8Array, companions: Iterable<string> = []): Sniff {
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const isBinary = looksBinary(head);
  const text = isBinary ? '' : decodeText(wholeSigns(head)).text;
  const lines = text.split(/\r\n|\n|\r/, SNIFFED_LINES).map((line) => line.slice(0, LONGEST_SNIFFED_LINE));
  let sheets: readonly SheetHead[] | undefined;
  return {
    bytes: head,
    isBinary,
    text,
    lines,
    size: bytes.length,
    companions: new Set(companions),
    get sheets() {
      sheets ??= sheetHeads(bytes);
      return sheets;
    },
  };
}

/** The head may end within a sign of UTF-8, which would make all of it look like another encoding. */
function wholeSigns(head: Uint8Array): Uint8Array {
  if (utf16Order(head) !== undefined) return head;
  let end = head.length;
  while (end > 0 && end > head.length - 4 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return ((head[end - 1] ?? 0) & 0x80) === 0 ? head : head.subarray(0, Math.max(0, end - 1));
}
