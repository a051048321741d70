import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { FileError } from '../../../src/ingest/files/fileError.ts';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { unpacked } from '../../../src/ingest/files/unpacked.ts';
import { formats } from '../../../src/ingest/formats/index.ts';
import { readBytes } from '../../support/files.ts';

/** The formats of spectra and patterns, and the real files of each. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  XRDML: ['xrd/CG20396_jdb12-1.xrdml'],
  POWDER_PATTERN: ['xrd/example_ocx.xy', 'xrd/example_bmb.xye'],
  WDF: ['raman/raman_example.wdf'],
  WIRE_TEXT: ['raman/raman_example.txt'],
  LABSPEC_TEXT: ['raman/labspec_raman_example.txt'],
  JCAMP_DX: ['jcamp/tannic_acid.jdx', 'jcamp/fixdec1.jdx'],
};

const REAL_FILES = resolve('../shared/realdata');
const hasFiles = existsSync(REAL_FILES);
const real = hasFiles
  ? readdirSync(REAL_FILES, { recursive: true, encoding: 'utf8' }).filter((path) => /\/.*\.\w+$/.test(path))
  : [];

function bytesOf(path: string): Uint8Array {
  return unpacked({ name: path, bytes: readFileSync(join(REAL_FILES, path)), companions: new Map() }).bytes;
}

const testWithFiles = hasFiles ? test : test.skip;

testWithFiles('formats of spectra claim their own files and no other', () => {
  const claimed = Object.keys(OWN).map((code) => [
    code,
    real.filter((path) => (formats.find(code)?.recognises(sniff(bytesOf(path))) ?? 0) > 0).sort(),
  ]);
  expect(Object.fromEntries(claimed)).toEqual(
    Object.fromEntries(Object.entries(OWN).map(([code, paths]) => [code, [...paths].sort()])),
  );
});

/** A generator of numbers from 0 to 1 that gives the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Reads damaged bytes: a FileError is the only thing that may come of it. */
async function readsOrRefuses(bytes: Uint8Array, format: string): Promise<void> {
  try {
    await readBytes('damaged', bytes, { format });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

testWithFiles.each(Object.entries(OWN))(
  '%s reads or refuses its files cut anywhere, with any bytes changed',
  async (code, paths) => {
    const random = seeded(37);
    for (const path of paths) {
      const whole = bytesOf(path);
      for (let part = 0; part < 37; part += 1) {
        await readsOrRefuses(whole.subarray(0, Math.floor((whole.length * part) / 37)), code);
        const damaged = whole.slice();
        // half of the changes in the head, where the counts and sizes stand
        for (let change = 0; change < 20; change += 1) {
          const room = change % 2 === 0 ? Math.min(700, damaged.length) : damaged.length;
          damaged[Math.floor(random() * room)] = Math.floor(random() * 256);
        }
        await readsOrRefuses(damaged, code);
      }
    }
  },
);

testWithFiles.each(Object.keys(OWN))('%s reads or refuses the files of all other formats', async (code) => {
  for (const path of real) await readsOrRefuses(bytesOf(path), code);
});
