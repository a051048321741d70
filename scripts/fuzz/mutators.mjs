import { gzipSync } from 'node:zlib';
import { unzipped, zipped } from './corpus/zip.mjs';
import { AMOUNTS, SIGNS, WORDS } from './nasty.mjs';

/** Damaged files do not grow beyond this. */
const MOST_BYTES = 2_000_000;

/** Signs of a long line, bytes of many rows: mostly few, as large files take all the time that there is. */
const LONG = [2000, 2000, 2000, 20_000, 70_000, 1_200_000];
const MANY = [5000, 5000, 20_000, 20_000, 200_000, MOST_BYTES];

const join = (...parts) => Uint8Array.from(Buffer.concat(parts)).subarray(0, MOST_BYTES);

/** Two places, the smaller first; near the beginning as often as anywhere, because heads stand there. */
function stretch(random, length) {
  const reach = random.oneIn(2) ? length : Math.min(length, 1500);
  return [random.below(reach + 1), random.below(reach + 1)].sort((a, b) => a - b);
}

const place = (random, length) => random.below((random.oneIn(2) ? length : Math.min(length, 1500)) + 1);

function changed(bytes, change) {
  const copy = Uint8Array.from(bytes);
  if (copy.length > 0) change(copy);
  return copy;
}

/** The lines of a text; every byte is one sign, so that nothing is lost. */
function withLines(bytes, change) {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return Uint8Array.from(Buffer.from(change(lines).join('\n'), 'latin1')).subarray(0, MOST_BYTES);
}

function withText(bytes, change) {
  return Uint8Array.from(Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1')).subarray(0, MOST_BYTES);
}

const NUMBER = /[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?/g;

/** What can become of bytes. Each takes them and a source of chance, some the bytes of another file, and gives new ones. */
export const mutators = {
  cut: (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  cutFront: (bytes, random) => bytes.slice(place(random, bytes.length)),
  flipBits: (bytes, random) =>
    changed(bytes, (copy) => {
      for (let count = random.below(12); count >= 0; count -= 1)
        copy[place(random, copy.length - 1)] ^= 1 << random.below(8);
    }),
  setBytes: (bytes, random) =>
    changed(bytes, (copy) => {
      for (let count = random.below(16); count >= 0; count -= 1) {
        copy[place(random, copy.length - 1)] = random.oneIn(2) ? random.below(256) : random.of(SIGNS);
      }
    }),
  repeatStretch: (bytes, random) => {
    const [from, to] = stretch(random, bytes.length);
    return join(
      bytes.subarray(0, to),
      ...Array(1 + random.below(4)).fill(bytes.subarray(from, to)),
      bytes.subarray(to),
    );
  },
  deleteStretch: (bytes, random) => {
    const [from, to] = stretch(random, bytes.length);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  swapStretches: (bytes, random) => {
    const [a, b] = stretch(random, bytes.length);
    const c = b + random.below(bytes.length - b + 1);
    return join(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
  },
  insertWord: (bytes, random) => {
    const at = place(random, bytes.length);
    return join(
      bytes.subarray(0, at),
      Buffer.from(random.of(WORDS), random.oneIn(3) ? 'latin1' : 'utf8'),
      bytes.subarray(at),
    );
  },
  insertLong: (bytes, random) => {
    const [at, long] = [place(random, bytes.length), random.of(LONG)];
    const word = random.of(WORDS.filter(({ length }) => length > 0 && length < 12));
    const end = random.oneIn(2) ? '\n' : '';
    return join(bytes.subarray(0, at), Buffer.from(end + word.repeat(long / word.length) + end), bytes.subarray(at));
  },
  changeNumbers: (bytes, random) =>
    withText(bytes, (text) => {
      const head = random.oneIn(2) ? text.length : Math.min(text.length, 1500);
      const found = [...text.slice(0, head).matchAll(NUMBER)];
      let [mended, last] = ['', 0];
      const chosen = new Set(Array.from({ length: 1 + random.below(4) }, () => random.below(found.length)));
      for (const [index, match] of found.entries()) {
        if (!chosen.has(index)) continue;
        mended += text.slice(last, match.index) + random.of(AMOUNTS);
        last = match.index + match[0].length;
      }
      return mended + text.slice(last);
    }),
  /** A count or an offset of a binary head, in the widths and orders that there are. */
  changeWord: (bytes, random) =>
    changed(bytes, (copy) => {
      if (copy.length < 8) return;
      const view = new DataView(copy.buffer);
      const at = Math.min(place(random, copy.length), copy.length - 8) & ~1;
      const isLittle = random.oneIn(2);
      const value = random.of([
        0,
        1,
        0xff,
        0x7fff,
        0xffff,
        0x7fffffff,
        0x80000000,
        0xffffffff,
        copy.length,
        copy.length * 8,
      ]);
      const kind = random.of(['setUint16', 'setUint32', 'setFloat32', 'setFloat64']);
      const number = kind.startsWith('setF') ? random.of([Number.NaN, -1, 1e300, 0, Number.POSITIVE_INFINITY]) : value;
      view[kind](at, number, isLittle);
    }),
  swapLines: (bytes, random) =>
    withLines(bytes, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      return lines.with(a, lines[b]).with(b, lines[a]);
    }),
  dropLines: (bytes, random) =>
    withLines(bytes, (lines) => lines.toSpliced(random.below(Math.min(lines.length, 40)), 1 + random.below(3))),
  /** Rows that come again and again, for what takes longer than it should with many of them. */
  manyRows: (bytes, random) =>
    withLines(bytes, (lines) => {
      const from = random.below(lines.length);
      const rows = lines.slice(from, from + 1 + random.below(12));
      const size = rows.join('\n').length + 1;
      const most = random.of(MANY);
      return [
        ...lines.slice(0, from),
        ...Array(Math.ceil(most / size))
          .fill(rows)
          .flat(),
        ...lines.slice(from),
      ];
    }),
  /** A line whose cells come again to its right. */
  manyCells: (bytes, random) =>
    withLines(bytes, (lines) => {
      const at = random.below(Math.min(lines.length, 40));
      const wide = `${lines[at]}${random.of([',', ';', '\t', ' '])}`;
      return lines.with(at, wide.repeat(Math.min(1 + random.below(2000), 500_000 / wide.length)));
    }),
  /** A word of the file in the place of another one. */
  swapWords: (bytes, random) =>
    withText(bytes, (text) => {
      const words = [...text.slice(0, 20_000).matchAll(/[^\s,;<>="]+/g)];
      if (words.length < 2) return text;
      const [into, from] = [random.of(words), random.of(words)];
      return text.slice(0, into.index) + from[0] + text.slice(into.index + into[0].length);
    }),
  otherSigns: (bytes, random) =>
    withText(bytes, (text) => {
      const [from, to] = random.of([
        [',', ';'],
        [',', '\t'],
        ['\t', ' '],
        ['\t', ','],
        ['.', ','],
        [',', '.'],
        ['\n', '\r'],
        ['\n', '\r\n'],
        ['\n', '\n\n'],
        [':', ''],
        ['"', ''],
        [' ', '  '],
        [' ', ''],
        ['-', '\u00ad'],
        ['0', '1'],
      ]);
      return text.replaceAll(from, to);
    }),
  otherEncoding: (bytes, random) => {
    const text = Buffer.from(bytes).toString(random.oneIn(2) ? 'utf8' : 'latin1');
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return Uint8Array.from(
      random.of([
        () => wide,
        () => wide.swap16(),
        () => Buffer.from(`\uFEFF${text}`),
        () => Buffer.from(text, 'latin1'),
      ])(),
    );
  },
  splice: (bytes, random, other) =>
    join(bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length))),
  replace: (_bytes, _random, other) => other,
  empty: (_bytes, random) => new Uint8Array(random.of([0, 1, 4, 600, 70_000])).fill(random.of(SIGNS)),
  gzip: (bytes) => Uint8Array.from(gzipSync(bytes)),
  /** One file of a zip archive is changed, and the archive is whole again. */
  withinZip: (bytes, random, other) => {
    const files = unzipped(bytes);
    if (files === undefined) return mutators.changeNumbers(bytes, random);
    const name = random.of([...files.keys()]);
    const way = random.of(Object.keys(mutators).filter((each) => each !== 'withinZip'));
    if (random.oneIn(12)) files.delete(name);
    else files.set(name, mutators[way](files.get(name), random, other));
    return zipped(files);
  },
};
