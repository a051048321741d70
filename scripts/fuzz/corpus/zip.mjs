import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A zip archive of files by their names, deflated. */
export function zipped(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    for (const [at, value] of [
      [0, 20],
      [4, 8],
      [22, Buffer.byteLength(name)],
    ])
      head.writeUInt16LE(value, at);
    for (const [at, value] of [
      [10, crc32(content)],
      [14, packed.length],
      [18, content.length],
    ])
      head.writeUInt32LE(value, at);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([words(LOCAL), head, Buffer.from(name), packed]);
    parts.push(local);
    directory.push(words(CENTRAL), Buffer.from([20, 0]), head, place, Buffer.from(name));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  for (const at of [8, 10]) end.writeUInt16LE(files.size, at);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...parts, listed, end]));
}

/** Files of an archive that is whole; undefined for everything else. */
export function unzipped(bytes) {
  const all = Buffer.from(bytes);
  const end = all.lastIndexOf(words(END));
  if (end === -1 || all.readUInt32LE(0) !== LOCAL) return undefined;
  try {
    const files = new Map();
    let at = all.readUInt32LE(end + 16);
    for (let count = all.readUInt16LE(end + 10); count > 0; count -= 1) {
      const [method, size] = [all.readUInt16LE(at + 10), all.readUInt32LE(at + 20)];
      const [name, extra, comment] = [28, 30, 32].map((place) => all.readUInt16LE(at + place));
      const local = all.readUInt32LE(at + 42);
      const start = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
      const packed = all.subarray(start, start + size);
      files.set(all.toString('utf8', at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
      at += 46 + name + extra + comment;
    }
    return files;
  } catch {
    return undefined;
  }
}

function words(signature) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
