/** Bytes of the record with which a zip file ends, without its comment. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;

/** Names beyond this tell nothing new. */
const MOST_NAMES = 1000;

/** Names of the files in a zip file, from its central directory; empty if it is none, or damaged. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < END_SIZE || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let offset = view.getUint32(end + 16, true);
  while (names.length < MOST_NAMES && offset + ENTRY_SIZE <= end && view.getUint32(offset, true) === ENTRY_MARK) {
    const length = view.getUint16(offset + 28, true);
    const start = offset + ENTRY_SIZE;
    names.push(Buffer.from(bytes.subarray(start, Math.min(start + length, end))).toString('utf8'));
    offset = start + length + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return names;
}

/** It is looked for from the end, as a comment may follow it. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_SIZE; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) === END_MARK) return offset;
  }
  return undefined;
}
