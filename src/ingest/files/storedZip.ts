import { crc32 } from 'node:zlib';

/** Files as a zip archive in which nothing is packed. Source: PKWARE APPNOTE 6.3. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    const common = commonHead(nameBytes, content);
    const local = Buffer.concat([words(0x04034b50), common, nameBytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    // version made by; then what the local head has; then comment, disk, attributes and the place
    directory.push(Buffer.concat([words(0x02014b50), Buffer.from([20, 0]), common, place, nameBytes]));
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Version 2.0, no flags, stored, no date; checksum, both sizes, lengths of the name and of nothing more. */
function commonHead(name: Uint8Array, content: Uint8Array): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(content.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function words(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
