import { gzipSync } from 'node:zlib';
import { corpus } from './corpus.mjs';
import { randomOf } from './random.mjs';

/** Bytes of a made file, as long records of cyclers have them. */
const MADE_BYTES = 20_000_000;

/** Of which text files are made large by their rows, which come again. */
const MADE = ['machine.bdf.csv', 'record.csv', 'landt.csv', 'cv.mpt'];

const WAYS = {
  whole: (bytes) => bytes,
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  flipped,
  packed: (bytes) => packed(bytes),
  packedAndCut: (bytes, random) => WAYS.cut(packed(bytes), random),
  packedAndFlipped: (bytes, random) => flipped(packed(bytes), random),
  flippedAndPacked: (bytes, random) => packed(flipped(bytes, random)),
};

function flipped(bytes, random) {
  const copy = Uint8Array.from(bytes);
  for (let count = random.below(6); count >= 0; count -= 1) copy[random.below(copy.length)] ^= 1 << random.below(8);
  return copy;
}

function packed(bytes) {
  return Uint8Array.from(gzipSync(bytes, { level: 1 }));
}

/** Large files to begin with: whole real texts, and made ones of 20 MB. */
export function largeSources(real) {
  return [...real, ...corpus.filter(({ name }) => MADE.includes(name)).map(grown)];
}

/** A file whose second half comes again until it is large. */
function grown(file) {
  const half = file.bytes.indexOf(10, file.bytes.length / 2) + 1;
  const rows = file.bytes.subarray(half);
  const bytes = new Uint8Array(half + Math.ceil((MADE_BYTES - half) / rows.length) * rows.length);
  bytes.set(file.bytes);
  for (let at = half; at < bytes.length; at += rows.length) bytes.set(rows, at);
  return { ...file, bytes };
}

/**
 * A large file, as it is or damaged, packed or not, made of a seed and a number.
 *
 * @param sources of `largeSources`; @param repairs codes of repairs
 */
export function largeCaseOf({ seed, number, sources, repairs }) {
  const name = `large-${seed}-${number}`;
  const random = randomOf(name);
  const source = sources[number % sources.length];
  const way = random.of(Object.keys(WAYS));
  return {
    ...source,
    case: name,
    steps: [source.name, way],
    bytes: WAYS[way](source.bytes, random),
    task: random.oneIn(8) ? 'prepare' : 'read',
    options: random.oneIn(3) ? { repairs } : {},
    // unpacked, as it takes time and room by that
    size: source.bytes.length,
  };
}
