import { describe, expect, test } from '@jest/globals';
import { FileError } from '../../../src/ingest/files/fileError.ts';
import { sniff } from '../../../src/ingest/files/sniff.ts';
import { formats } from '../../../src/ingest/formats/index.ts';
import { readBytes, realBytes, realPaths } from '../../support/files.ts';
import { workbookOf } from '../../support/workbook.ts';

const CODES = ['NEWARE', 'ARBIN', 'ARBIN_RES', 'LANDT'];

const OWN: Readonly<Record<string, string>> = {
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz': 'LANDT',
  'cycling/arbin_example.res': 'ARBIN_RES',
  'cycling/neware_uio.csv.gz': 'NEWARE',
  'cycling/sample_data_arbin.csv': 'ARBIN',
};

/** Numbers that look like chance, but are the same in every run. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** How a reading ends: null if it is read or refused with words, else what was thrown. */
async function bugOf(bytes: Uint8Array, format: string): Promise<unknown> {
  try {
    await readBytes('made', bytes, { format });
    return null;
  } catch (error) {
    return error instanceof FileError ? null : error;
  }
}

test('cyclers claim their own real files and no other', () => {
  for (const path of realPaths()) {
    const seen = sniff(realBytes(path));
    const claimed = CODES.filter((code) => formats.get(code).recognises(seen) > 0);
    expect([path, ...claimed]).toEqual(path in OWN ? [path, OWN[path]] : [path]);
  }
});

const made: Readonly<Record<string, Uint8Array>> = {
  text: Buffer.from(
    'DataPoint,Cycle Index,Step Index,Step Type,Time,Current(A),Voltage(V)\n1,1,1,Rest,00:00:01,0,2.5\n',
  ),
  nested: Buffer.from(
    'Cycle ID,a\n,Step ID,Step Name\n,,Record ID,Time(h:min:s.ms),Voltage(V),Current(mA)\n1,2\n,1,Rest\n,,1,0:00:01.0,2.5,0\n',
  ),
  workbook: workbookOf({
    record: [
      ['DataPoint', 'Step Type', 'Time', 'Current(A)', 'Voltage(V)'],
      [1, 'Rest', { span: 0.5 }, 0, 2.5],
    ],
  }),
  nothing: Buffer.from('PK\u0003\u0004'),
  zeros: Buffer.alloc(5000),
};

const all: Readonly<Record<string, () => Uint8Array>> = {
  ...Object.fromEntries(Object.entries(made).map(([name, bytes]) => [name, () => bytes])),
  ...Object.fromEntries(
    realPaths()
      .filter((path) => path.endsWith('.res') || path.endsWith('.xlsx') || path === 'cycling/sample_data_arbin.csv')
      .map((path) => [path, () => realBytes(path)]),
  ),
};

describe.each(Object.entries(all))('whatever becomes of %s', (_, bytesOf) => {
  test.each(CODES)(
    '%s reads it or says why not',
    async (code) => {
      const bytes = bytesOf();
      const random = chance(37);
      const next = () => random.next().value as number;
      for (let cut = 0; cut < 37; cut += 1) {
        expect(await bugOf(bytes.subarray(0, Math.floor((bytes.length * cut) / 37)), code)).toBeNull();
        const flipped = Uint8Array.from(bytes);
        for (let times = 0; times < 8; times += 1)
          flipped[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
        expect(await bugOf(flipped, code)).toBeNull();
      }
    },
    60_000,
  );
});
