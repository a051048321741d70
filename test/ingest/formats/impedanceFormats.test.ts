import { expect, test } from '@jest/globals';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { unpacked } from '../../../src/ingest/files/unpacked.ts';
import { biologic } from '../../../src/ingest/formats/biologic.ts';
import { chInstruments } from '../../../src/ingest/formats/chInstruments.ts';
import { gamry } from '../../../src/ingest/formats/gamry.ts';
import { z60w } from '../../../src/ingest/formats/z60w.ts';
import { zplot } from '../../../src/ingest/formats/zplot.ts';
import { cuts, expectReadOrRefused, flips } from '../../support/damaged.ts';
import { realBytes, realPaths, testRealFiles } from '../../support/files.ts';
import { madeBiologic } from './madeBiologic.ts';

const own = [biologic, gamry, zplot, z60w, chInstruments];

/** A small file of each format. */
const samples: Readonly<Record<string, string>> = {
  BIOLOGIC_ASCII: madeBiologic({
    head: ['Electrode surface area : 0,001 cm²', 'Loop 0 from point number 0 to 1', ''],
    rows: ['0\t2,5\t-1,2E-003', '1\t2,4\t0,0E+000'],
  }),
  GAMRY_DTA:
    'EXPLAIN\nTAG\tCV\nVDC\tPOTEN\t1\tT\tV\nCURVE\tTABLE\t2\n\tPt\tT\tVf\n\t#\ts\tV vs. Ref.\n\t0\t1\t2\n\t1\t2\t3.5\n',
  ZPLOT:
    "ZPLOT2 ASCII\n  Data Points: 1\n  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange\nEnd Comments\n1\t1\t0\t1\t3\t-4\t0\t0\t3\n",
  Z60W: `"Z60W Data File: Version 1.1"\n""\n1\n"  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range"\n1,0,0,0,0.5,-0.2,0,0,0\n`,
  CH_INSTRUMENTS:
    'Feb. 20, 2020\nCyclic Voltammetry\nInstrument Model: CHI660E\n\nPotential/V, Current/A\n\n0.5, 1e-6\n',
};

/** What each real file is, by its path; the others are of none of these formats. */
const REAL: readonly (readonly [path: RegExp, code: string])[] = [
  [/\.mpt$|biologic_CA1/, 'BIOLOGIC_ASCII'],
  [/Gamry/, 'GAMRY_DTA'],
  [/\.z$/, 'ZPLOT'],
  [/Autolab/, 'Z60W'],
  [/CHInstruments/, 'CH_INSTRUMENTS'],
];

const bytesOf = (text: string) => new TextEncoder().encode(text);

const recognisedBy = (bytes: Uint8Array) =>
  own.filter((format) => format.recognises(sniff(bytes)) > 0).map(({ code }) => code);

const codes = own.map(({ code }) => code);

test.each(codes)('%s alone knows its files', (code) => {
  expect(recognisedBy(bytesOf(samples[code] ?? ''))).toEqual([code]);
});

testRealFiles('of the real files each format knows its own and no other', () => {
  expect(realPaths().length).toBeGreaterThan(30);
  for (const path of realPaths()) {
    const { bytes } = unpacked({ name: path, bytes: realBytes(path), companions: new Map() });
    const code = REAL.find(([pattern]) => pattern.test(path))?.[1];
    expect([path, ...recognisedBy(bytes)]).toEqual(code === undefined ? [path] : [path, code]);
  }
});

test.each(codes)('%s reads or refuses what is left of a cut file', async (code) => {
  for (const cut of cuts(bytesOf(samples[code] ?? ''))) await expectReadOrRefused(cut, { format: code });
});

test.each(codes)('%s reads or refuses a file with changed bytes', async (code) => {
  for (const flipped of flips(bytesOf(samples[code] ?? ''), { copies: 150, seed: 7 })) {
    recognisedBy(flipped);
    await expectReadOrRefused(flipped, { format: code });
  }
});

test.each(codes)('%s reads or refuses files of other formats', async (code) => {
  for (const other of Object.values(samples)) await expectReadOrRefused(bytesOf(other), { format: code });
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7) % 256);
  await expectReadOrRefused(noise, { format: code });
});

test.each(codes)('%s refuses a long line in place of its head at once', async (code) => {
  const [title = ''] = (samples[code] ?? '').split('\n');
  const started = performance.now();
  for (const filler of [' ', '\t', '"', ',', 'a/b, ', 'Ewe/V\t']) {
    await expectReadOrRefused(bytesOf(`${title}\n${filler.repeat(400_000)}`), { format: code });
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each(codes)('%s refuses a head of a hundred thousand lines and more', async (code) => {
  const [title = '', second = '', third = ''] = (samples[code] ?? '').split('\n');
  const head = [title, second, third, 'a line\n'.repeat(150_000)].join('\n');
  await expectReadOrRefused(bytesOf(head), { format: code });
});
