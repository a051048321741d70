import { expect, test } from '@jest/globals';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { unpacked } from '../../../src/ingest/files/unpacked.ts';
import { formats } from '../../../src/ingest/formats/index.ts';
import { cuts, expectReadOrRefused, flips } from '../../support/damaged.ts';
import {
  curveOf,
  numbersIn,
  readRealFile,
  realBytes,
  realPaths,
  testReal,
  testRealFiles,
} from '../../support/files.ts';

/** The formats of spectra and patterns, and the real files of each. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  XRDML: ['xrd/CG20396_jdb12-1.xrdml'],
  POWDER_PATTERN: ['xrd/example_bmb.xye', 'xrd/example_ocx.xy'],
  WDF: ['raman/raman_example.wdf'],
  WIRE_TEXT: ['raman/raman_example.txt'],
  LABSPEC_TEXT: ['raman/labspec_raman_example.txt'],
  JCAMP_DX: ['jcamp/fixdec1.jdx', 'jcamp/tannic_acid.jdx'],
};

const CODES = Object.keys(OWN);

/** What a file of each format begins with. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  XRDML: '<xrdMeasurements><xrdMeasurement><scan><dataPoints><intensities>1 2\n',
  POWDER_PATTERN: '/* diffraction */\n# 2theta intensity\n10 1\n10.5 2\n',
  WDF: 'WDF1',
  WIRE_TEXT: '#Wave\t\t#Intensity\n200\t1\n',
  LABSPEC_TEXT: '#Laser=\t532\n#Grating=\t600\n200\t1\n',
  JCAMP_DX: '##TITLE=made\n##JCAMP-DX=4.24\n##FIRSTX=1\n##DELTAX=1\n##XYDATA=(X++(Y..Y))\n1 2\n',
};

const paths = realPaths();

function contentOf(path: string): Uint8Array {
  return unpacked({ name: path, bytes: realBytes(path), companions: new Map() }).bytes;
}

for (const code of CODES) {
  testRealFiles(`${code} claims its own real files and no other`, () => {
    const sure = (path: string) => formats.get(code).recognises(sniff(contentOf(path)));
    expect(paths.filter((path) => sure(path) > 0).sort()).toEqual(OWN[code]);
  });

  testRealFiles(`real files of ${code} that are cut or damaged are read or refused`, async () => {
    for (const path of OWN[code] ?? []) {
      const whole = contentOf(path);
      for (const cut of cuts(whole)) await expectReadOrRefused(cut, { format: code });
      for (const flipped of flips(whole, { copies: 40, seed: 37 })) {
        await expectReadOrRefused(flipped, { format: code });
      }
      // the counts and the sizes stand in the head
      for (const head of flips(whole.subarray(0, 700), { copies: 40, seed: 38 })) {
        const damaged = Uint8Array.from(whole);
        damaged.set(head);
        await expectReadOrRefused(damaged, { format: code });
      }
    }
  });

  testRealFiles(`real files of other formats are read or refused as ${code}`, async () => {
    for (const path of paths) await expectReadOrRefused(contentOf(path), { format: code });
  });
}

test.each(CODES)('lines of two million signs are no trouble for %s', async (code) => {
  for (const sign of ['1 ', ' ', '1,', '(', '#', '$$', '%', 'Z', '<a', '\t']) {
    const line = sign.repeat(2_000_000 / sign.length);
    const begun = new TextEncoder().encode(`${BEGINNINGS[code]}${line}\n${line}`);
    for (const { code: other, recognises } of formats.entries.filter((each) => CODES.includes(each.code))) {
      expect(`${other} ${recognises(sniff(begun)) <= 1}`).toBe(`${other} true`);
    }
    await expectReadOrRefused(begun, { format: code });
    await expectReadOrRefused(new TextEncoder().encode(`${line}\n${BEGINNINGS[code]}`), { format: code });
  }
});

testReal(
  'two columns without a head are a plain table, whose columns are named by who reads it',
  'raman/testDW38C_pos1.txt',
  async ({ format, curves }) => {
    expect(format).toBe('PLAIN_TABLE');
    expect(curves[0]?.columns.map(({ quantity }) => quantity)).toEqual(['OTHER', 'OTHER']);
    const columns = [
      { column: 1, quantity: 'RAMAN_SHIFT', unit: 'cm-1' },
      { column: 2, quantity: 'INTENSITY' },
    ];
    const curve = curveOf(await readRealFile('raman/testDW38C_pos1.txt', { columns }));
    const [shift, signal] = [numbersIn(curve, 'RAMAN_SHIFT'), numbersIn(curve, 'INTENSITY')];
    expect([shift.length, shift[0]?.toFixed(1), shift.at(-1)?.toFixed(0)]).toEqual([1600, '-94.7', '3651']);
    const largest = (from: number, to: number) => {
      const within = signal.map((value, index) => ((shift[index] ?? 0) > from && (shift[index] ?? 0) < to ? value : 0));
      return shift[within.indexOf(Math.max(...within))]?.toFixed(1);
    };
    expect([largest(1250, 1450), largest(1500, 1700)]).toEqual(['1340.6', '1580.6']);
  },
);
