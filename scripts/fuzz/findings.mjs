import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Equal faults beyond this tell nothing new. */
const MOST_EQUAL = 3;

/** Writes cases that were not read as they should into a folder, some for each fault. */
export function openFindings(folder) {
  const counts = new Map();
  return {
    /** @returns where it is written; undefined if there are enough of its kind */
    add(file, { what }) {
      const kind = what.split('\n', 2).join(' ').replace(/\d+/g, '0');
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return counts.get(kind) > MOST_EQUAL ? undefined : written(folder, file, what);
    },
    count: () => [...counts.values()].reduce((sum, each) => sum + each, 0),
  };
}

function written(folder, { case: name, bytes, companions, ...rest }, what) {
  const path = join(folder, name);
  mkdirSync(join(path, 'companions'), { recursive: true });
  writeFileSync(join(path, 'case.json'), `${JSON.stringify({ ...rest, case: name, what }, null, 2)}\n`);
  writeFileSync(join(path, 'file'), bytes);
  for (const [ending, beside] of companions) writeFileSync(join(path, 'companions', `_${ending}`), beside);
  return path;
}

/** A case that was written. */
export function readCase(path) {
  const read = (...names) => Uint8Array.from(readFileSync(join(path, ...names)));
  const beside = readdirSync(join(path, 'companions'));
  return {
    ...JSON.parse(readFileSync(join(path, 'case.json'), 'utf8')),
    bytes: read('file'),
    companions: new Map(beside.map((name) => [name.slice(1), read('companions', name)])),
  };
}
