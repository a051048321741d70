import { expect, test } from '@jest/globals';
import { refusedFormats } from '../../../src/ingest/formats/refused.ts';
import { readBytes, readRealFile, testReal } from '../../support/files.ts';
import { realBytes } from '../../support/realSniffs.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A zip file of empty files. */
function zip(names: readonly string[]): Uint8Array {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46, 'latin1');
    return entry;
  });
  const first = Buffer.from('PK\x03\x04made', 'latin1');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(first.length, 16);
  return Uint8Array.from(Buffer.concat([first, ...entries, end]));
}

/** An old Office file that holds a stream of this name. */
function compound(stream: string): Uint8Array {
  const head = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
  return Uint8Array.from(Buffer.concat([head, Buffer.alloc(512), Buffer.from(`${stream}\0`, 'utf16le')]));
}

const nameOf = (bytes: Uint8Array) => refusedFormats.entries.find(({ matches }) => matches(bytes))?.code;

test.each<[string, Uint8Array]>([
  ['BIOLOGIC_MPR', latin('BIO-LOGIC MODULAR FILE\x1a   ')],
  ['NEWARE_NDA', latin('NEWARE\0\0\x01')],
  ['NEWARE_NDAX', zip(['VersionInfo.xml', 'data.ndc', 'data_runInfo.ndc'])],
  ['BRUKER_RAW', latin('RAW1.01\0\0')],
  ['BRUKER_RAW', latin('RAW \0\0')],
  ['BRUKER_RAW', latin('RAW2\0\0')],
  ['BRUKER_BRML', zip(['Experiment0/', 'Experiment0/RawData0.xml'])],
  ['BRUKER_OPUS', latin('\n\n\xfe\xfe\0')],
  ['ORIGIN_PROJECT', latin('CPYA 4.2673 552#\n')],
  ['XLS', compound('Workbook')],
  ['XLS', compound('Book')],
  ['LOCKED_WORKBOOK', compound('EncryptedPackage')],
  ['COMPOUND_FILE', compound('Spectrum')],
  ['XLSB', zip(['[Content_Types].xml', 'xl/workbook.bin'])],
  ['OPEN_DOCUMENT', zip(['mimetype', 'content.xml', 'META-INF/manifest.xml'])],
  ['OFFICE_DOCUMENT', zip(['word/document.xml'])],
  ['PARQUET', latin('PAR1 and the rest PAR1')],
  ['HDF5', latin('\x89HDF\r\n\x1a\n\0')],
  ['HDF5', latin(`MATLAB 7.3 MAT-file${' '.repeat(493)}\x89HDF\r\n\x1a\n`)],
  ['MATLAB', latin('MATLAB 5.0 MAT-file\0')],
  ['PDF', latin('%PDF-1.7')],
  ['PICTURE', latin('\x89PNG\r\n\x1a\n')],
  ['PICTURE', latin('\xff\xd8\xff\xe0')],
  ['ARCHIVE', latin('7z\xbc\xaf\x27\x1c')],
  ['ZIP', zip(['data/a.csv', 'data/b.csv'])],
])('%s is known by its signature', (code, bytes) => {
  expect(nameOf(bytes)).toBe(code);
});

test.each<[string, Uint8Array]>([
  ['a workbook, which is a zip file too', zip(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])],
  ['a damaged zip file', zip(['data.ndc']).slice(0, 40)],
  ['text that begins with RAW', latin('RAW DATA\n1,2\n')],
  ['text that begins with NEWARE', latin('NEWARE,cycle,step\n1,2,3\n')],
  ['text that begins with PAR1', latin('PAR1,PAR2\n1,2\n')],
  ['no bytes', new Uint8Array(0)],
])('%s is not refused', (_, bytes) => {
  expect(nameOf(bytes)).toBeUndefined();
});

test('a refused file is told by name, with what to export instead', async () => {
  await expect(readBytes('made.mpr', latin('BIO-LOGIC MODULAR FILE\x1a'))).rejects.toMatchObject({
    code: 'REFUSED_FORMAT',
    message: 'is a BioLogic .mpr file, which is not read: export it as text (.mpt) in EC-Lab: File > Export as text',
  });
  await expect(readBytes('made.png', latin('\x89PNG\r\n\x1a\n'))).rejects.toThrow(
    'is a picture (PNG, JPEG, GIF or TIFF), which is not read: it is no data; digitise it and give the numbers as CSV',
  );
});

test('every refused format has a code in upper snake case, a description and an advice', () => {
  for (const { code, name, description, advice } of refusedFormats.entries) {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    expect([name, description, advice]).not.toContain('');
    expect(description).toMatch(/\.$/);
  }
});

test('looking at damaged zip files never throws', () => {
  const whole = zip(['a', 'data.ndc']);
  for (let end = 0; end < whole.length; end += 1) {
    expect(() => nameOf(whole.slice(0, end))).not.toThrow();
    const changed = Uint8Array.from(whole);
    changed[end] = 255;
    expect(() => nameOf(changed)).not.toThrow();
  }
});

testReal('of the real files two are refused', 'epr/EMX_field1d.par', () => {
  const refused = [...realBytes()].flatMap(([path, bytes]) => {
    const code = nameOf(bytes);
    return code === undefined ? [] : [`${path} ${code}`];
  });
  expect(refused.sort()).toEqual(['cv/cv.mpr BIOLOGIC_MPR', 'xrd/TiO2.raw BRUKER_RAW']);
});

testReal('a real .mpr and a real .raw are refused by name', 'epr/EMX_field1d.par', async () => {
  await expect(readRealFile('cv/cv.mpr')).rejects.toThrow('is a BioLogic .mpr file, which is not read');
  await expect(readRealFile('xrd/TiO2.raw')).rejects.toThrow('is a Bruker .raw file, which is not read');
});
