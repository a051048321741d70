/**
 * Run with --expose-gc: how much memory lives at most while a file is read, above what lived before, in bytes.
 *
 * Looked at whenever an array of numbers is made, and at each word about progress; what nobody needs any more is
 * collected before. Bytes of the file count as soon as they are read from the disk, as do the numbers in the end.
 * `external` has the array buffers in it.
 */
import { readFileSync } from 'node:fs';
import { readFile } from '../../dist/ingest/files/readFile.js';

const [path] = process.argv.slice(2);
const LARGE = 1000;

let most = 0;
function look() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
}

/** Arrays of numbers that look before they are made, where they are large. */
for (const name of ['Float64Array', 'Uint32Array', 'Uint8Array']) {
  const plain = globalThis[name];
  const { from } = plain;
  globalThis[name] = new Proxy(plain, {
    construct: (target, [first, ...rest], made) => {
      if ((first?.length ?? first) > LARGE) look();
      return Reflect.construct(target, [first, ...rest], made);
    },
  });
  plain.from = (...values) => {
    const isLarge = values[0]?.length > LARGE;
    if (isLarge) look();
    const done = from.apply(plain, values);
    if (isLarge) look();
    return done;
  };
  for (const method of ['slice', 'filter', 'map']) {
    const own = plain.prototype[method];
    plain.prototype[method] = function (...values) {
      const done = own.apply(this, values);
      // of a window over a long column nothing is learned, and there are as many as rows
      if (done.length > LARGE) look();
      return done;
    };
  }
}

const file = () => ({ name: 'made', bytes: readFileSync(path), companions: new Map() });
// the first reading compiles, and fills what is kept for good; nothing of it may live on when the second begins
await (async () => void (await readFile(file())))();
await new Promise((resolve) => setTimeout(resolve, 50));
globalThis.gc();
most = 0;
look();
const before = most;
most = 0;
const reading = await readFile(file(), { progress: look });
look();
console.log(JSON.stringify({ most: most - before, rows: reading.curves[0].columns[0].values.length }));
