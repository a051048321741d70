import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Longer files only take longer; they come whole among the large ones. */
export const MOST_BYTES = 300_000;

/**
 * Real files that lie beside the repository, in the form of the corpus; none where they are not at hand.
 *
 * @param folder with one folder for each kind; @param read as `readFile`, tells the format
 */
export async function realFiles(folder, read) {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = [];
  for (const { name: kind } of folders) {
    const names = readdirSync(join(folder, kind));
    for (const name of names) {
      const bytes = contentOf(join(folder, kind, name));
      const stem = stemOf(name);
      const beside = names.filter((each) => each !== name && stemOf(each) === stem);
      const companions = new Map(beside.map((each) => [endingOf(each), contentOf(join(folder, kind, each))]));
      const format = await read({ name, bytes, companions }).then(
        (reading) => reading.format,
        () => 'REFUSED',
      );
      files.push({ format, name, bytes, companions });
    }
  }
  return files;
}

const stemOf = (name) => name.slice(0, name.length - extname(name).length).toLowerCase();
const endingOf = (name) => extname(name).slice(1).toLowerCase();

function contentOf(path) {
  const packed = readFileSync(path);
  return Uint8Array.from(path.endsWith('.gz') ? gunzipSync(packed) : packed);
}

/** A file cut to 300 kB. Databases and workbooks stay whole: nothing of them could be read. */
export function shortened(file) {
  return /\.(res|xlsx)$/.test(file.name) ? file : { ...file, bytes: file.bytes.slice(0, MOST_BYTES) };
}
