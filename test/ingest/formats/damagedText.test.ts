import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { unpacked } from '../../../src/ingest/files/unpacked.ts';
import { formats } from '../../../src/ingest/formats/index.ts';
import { cuts, expectReadOrRefused, flips } from '../../support/damaged.ts';
import { realBytes, realPaths, testRealFiles } from '../../support/files.ts';

const OWN = ['MACCOR', 'BASYTEC', 'NOVONIX', 'PLAIN_TABLE'];

const MADE: Readonly<Record<string, string>> = {
  MACCOR:
    "Today's Date\t05/11/2021\tDate of Test:\t05/05/2021\nRec#\tCyc#\tCycle P\tStep\tTestTime\tAmps\tVolts\tState\tDPt Time\n1\t0\t1\t1\t0d 00:00:01.00\t0,1\t3,2\tC\t05/05/2021 10:00:00\n2\t1\t1\t1\t0d 00:00:11.00\t0,1\t3,2\tD\t05/05/2021 10:00:10\n",
  BASYTEC:
    '~Resultfile from Basytec Battery Test System\n~Name of Test: a\n~Time[s]\tU[V]\tI[A]\tT1[\u00b0C]\tState\n0\t3,2\t0,1\t25\t1\n1\t3,1\t0,1\t25\t1\n',
  NOVONIX:
    '[Summary]\nNovonix UHPC data file\nMass (g): 1.000\n[End Summary]\n[Protocol]\n{"a":[1]}\n[End Protocol]\n[Data]\nRun Time (h),Current (A),Potential (V)\n0,0,3\n1,0,3\n',
  PLAIN_TABLE: 'Cell: a\nTime (s);Voltage (V);x\n0;0,5;a\n1;0,25;b\n2;0,125;c\n',
};

/** Reads bytes, and fails if anything but a FileError comes of it. */
async function survives(format: string, bytes: Uint8Array): Promise<void> {
  for (const entry of formats.entries) {
    const sure = entry.recognises(sniff(bytes));
    expect(sure >= 0 && sure <= 1).toBe(true);
  }
  await expectReadOrRefused(bytes, { format });
}

test.each(OWN)('a file of %s that is cut anywhere is read or refused', async (format) => {
  for (const cut of cuts(Buffer.from(MADE[format] ?? ''))) await survives(format, cut);
});

test.each(OWN)('a file of %s with damaged bytes is read or refused', async (format) => {
  const bytes = Buffer.from(MADE[format] ?? '');
  for (const flipped of flips(bytes, { copies: 80, seed: OWN.indexOf(format) + 1 })) await survives(format, flipped);
});

test.each(OWN)('what is no file of %s is refused, or read where it is one as well', async (format) => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(60).fill(0)]);
  const others = [...Object.values(MADE).map((text) => Buffer.from(text)), zip, Uint8Array.of(0, 255, 10, 9, 44)];
  for (const bytes of others) await survives(format, bytes);
});

test.each(OWN)(
  'a line of two million signs is no trouble for %s',
  async (format) => {
    for (const sign of ['1\t', ' ', '1,', '(', '~']) {
      const line = sign.repeat(2_000_000 / sign.length);
      await survives(format, Buffer.from(`${MADE[format]}${line}\n${line}`));
      await survives(format, Buffer.from(`${line}\n${MADE[format]}`));
    }
  },
  60_000,
);

testRealFiles(
  'real files of other testers and instruments are left alone by these formats, and plain tables give way',
  () => {
    const owners: Readonly<Record<string, string>> = {
      'maccor_002.txt': 'MACCOR',
      'sample_data_maccor.csv': 'MACCOR',
      'sample_data_basytec.txt': 'BASYTEC',
      'sample_data_novonix.csv': 'NOVONIX',
    };
    for (const path of realPaths()) {
      const seen = sniff(unpacked({ name: path, bytes: realBytes(path), companions: new Map() }).bytes);
      for (const code of ['MACCOR', 'BASYTEC', 'NOVONIX']) {
        const sure = formats.get(code).recognises(seen);
        expect(`${path} ${code} ${sure}`).toBe(`${path} ${code} ${owners[basename(path)] === code ? 1 : 0}`);
      }
      expect(formats.get('PLAIN_TABLE').recognises(seen)).toBeLessThanOrEqual(0.3);
    }
  },
);

test('each made file is recognised by its own format first', () => {
  for (const [code, text] of Object.entries(MADE)) {
    const seen = sniff(Buffer.from(text));
    const [best] = [...formats.entries].sort((a, b) => b.recognises(seen) - a.recognises(seen));
    expect(best?.code).toBe(code);
  }
});
