import { crc32, inflateRawSync } from 'node:zlib';
import { FileError } from './fileError.ts';

/** A file within a zip archive, as the directory at its end tells. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own head begins. */
  readonly offset: number;
};

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** A comment of 65,535 bytes may stand behind the end. */
const LONGEST_TAIL = END_BYTES + 0xffff;

/** Names beyond this tell nothing new. */
const MOST_NAMES = 1000;

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * What a zip archive holds, by its directory; nothing is unpacked. Source: PKWARE APPNOTE 6.3.
 *
 * @throws {FileError} if there is no directory, or it is cut
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  return [...eachEntry(bytes)];
}

/** Their names, as far as the directory can be read: what is damaged may still be told by them. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  if (!isZip(bytes)) return names;
  try {
    for (const { name } of eachEntry(bytes)) {
      names.push(name);
      if (names.length === MOST_NAMES) break;
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  return names;
}

function* eachEntry(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) {
      throw damaged(`its directory tells of ${count} files, but ends after ${index}`);
    }
    const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_BYTES, Math.min(nameEnd, end))),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_TAIL); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('its directory, which stands at the end, is missing: the file was cut');
}

/** The packed bytes of a file of the archive. @throws {FileError} if they are not where the directory says */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw damaged(`"${name}" is not at byte ${offset}, where the directory says`);
  }
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`"${name}" ends beyond the end of the file`);
  return bytes.subarray(start, start + packedSize);
}

/** A file of the archive, never longer than the directory says. @throws {FileError} if it is damaged */
export function unzipped(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = unpack(packedBytes(bytes, entry), entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw damaged(`"${entry.name}" is not what was packed: its size or its checksum differs`);
  }
  return content;
}

function unpack(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(`"${name}" is packed by method ${method}; stored (0) or deflated (8) is needed`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw damaged(`"${name}" does not unpack: ${error instanceof Error ? error.message : error}`);
  }
}

function damaged(what: string): FileError {
  return new FileError('DAMAGED_ZIP', `is a zip archive (such as .xlsx), but damaged: ${what}`);
}
