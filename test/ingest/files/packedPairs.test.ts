import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readAnyFile } from '../../../src/ingest/datasetFiles.ts';
import { readFile } from '../../../src/ingest/files/readFile.ts';
import { tempFolder } from '../../support/cli.ts';
import { readBytes } from '../../support/files.ts';

const DSC = [
  '#DESC\t1.2 * DESCRIPTOR INFORMATION',
  ...['DSRC\tEXP', 'BSEQ\tBIG', 'IKKF\tREAL', 'XTYP\tIDX', 'YTYP\tNODATA', 'ZTYP\tNODATA', 'IRFMT\tD'],
  ...['XPTS\t3', 'XMIN\t3400.0', 'XWID\t20.0', "XNAM\t'Field'", "XUNI\t'G'", ''],
].join('\n');
const DTA = new Uint8Array(24);

/** Reads a file of a folder with these files in it. */
async function read(name: string, files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = tempFolder();
  for (const [each, content] of Object.entries(files)) writeFileSync(join(folder, each), content);
  return readFile(await readAnyFile(join(folder, name)));
}

test.each([
  ['t.DSC', { 't.DSC': DSC, 't.DTA': gzipSync(DTA) }],
  ['t.DSC', { 't.DSC': DSC, 't.DTA.gz': gzipSync(DTA) }],
  ['t.DTA.gz', { 't.DSC.gz': gzipSync(DSC), 't.DTA.gz': gzipSync(DTA) }],
  ['t.DSC', { 't.DSC': DSC, 't.DTA': DTA, 't.DTA.gz': gzipSync('another') }],
])('%s is read with a file beside it that is packed with gzip', async (name, files) => {
  const { format, curves } = await read(name, files);
  expect([format, curves[0]?.columns[0]?.values.length]).toEqual(['BES3T', 3]);
});

test('a damaged file beside it is told by its ending where it is needed, and not looked at where it is not', async () => {
  const damaged = gzipSync(DTA).subarray(0, 12);
  await expect(read('t.DSC', { 't.DSC': DSC, 't.DTA': damaged })).rejects.toMatchObject({
    code: 'DAMAGED_GZIP',
    message: expect.stringMatching(/^has a \.dta beside it that is packed with gzip, but damaged/),
  });
  await expect(read('t.xy', { 't.xy': '10 5\n10.5 7\n', 't.log': damaged })).resolves.toMatchObject({
    format: 'PLAIN_TABLE',
  });
});

test('binary data that no format knows are told what data of EPR need beside them', async () => {
  await expect(readBytes('t.DTA', DTA)).rejects.toThrow(
    /\.DTA, \.spc\) are read with their \.DSC or \.par beside them$/,
  );
  await expect(readBytes('t.txt', 'a\nb\n')).rejects.toThrow(/no format that is known \(.*\)$/);
});
