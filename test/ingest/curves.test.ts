import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { curveWarnings } from '../../src/ingest/curveWarnings.ts';
import { FileError } from '../../src/ingest/files/fileError.ts';
import { fileTasks } from '../../src/ingest/files/fileTasks.ts';
import { type DatasetReading, readDatasetFolder } from '../../src/ingest/readDataset.ts';
import { unpackNumbersSync } from '../../src/store/packing.ts';
import { schema } from '../contract/schema.ts';
import { tempFolder } from '../support/cli.ts';
import { AT, datasetYaml, KEY, problemsOf } from './made.ts';

const BDF = 'test_time_second,voltage_volt,current_ampere\n0,0.5,-0.001\n10,0.4,-0.001\n5,0.45,-0.001\n20,0.3,-0.001\n';

const curveOf = (more: string, file = 'curves/1a.bdf.csv') =>
  `[{ key: gcd-1a, measurement: gcd, file: ${file}, at: [${AT}]${more} }]`;

/** The made dataset with curves, and files below its folder. */
async function withFiles(curves: string, files: Readonly<Record<string, string>> = { '1a.bdf.csv': BDF }) {
  const folder = join(tempFolder(), KEY);
  mkdirSync(join(folder, 'curves'), { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), datasetYaml({ curves }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'curves', name), content);
  return { folder, reading: await readDatasetFolder(folder, schema) };
}

const told = ({ problems }: DatasetReading) => problems.map(({ path, code, message }) => `${path} ${code}: ${message}`);

test('a dataset brings curves: columns as in the file, the file itself, and what is wrong with it', async () => {
  const { reading } = await withFiles(curveOf(', shownIn: ["1a"], potentialReference: "Na/Na+"'));
  expect(told(reading)).toEqual([]);
  const [curve] = reading.dataset?.records.curves ?? [];
  expect(curve).toMatchObject({
    id: `Curve:${KEY}/gcd-1a`,
    measurement: `Measurement:${KEY}/gcd`,
    technique: 'GALVANOSTATIC_CYCLING',
    material: `Material:${KEY}/hc`,
    ion: 'Na',
    format: 'BDF',
    potentialReference: 'Na/Na+',
    rowCount: 4,
    file: { name: '1a.bdf.csv', size: BDF.length },
    repairs: [],
    shownIn: ['1a'],
  });
  expect(curve?.warnings.map(({ code, rows }) => [code, rows])).toEqual([['TIME_RUNS_BACK', [{ row: 3, line: 4 }]]]);
  expect(curve?.columns[1]).toMatchObject({ quantity: 'VOLTAGE', unit: 'V', min: 0.3, max: 0.5, missing: 0 });
  expect(curve?.values.map((packed) => [...unpackNumbersSync(packed)])[0]).toEqual([0, 10, 5, 20]);
});

test('a measurement with curves lacks no raw data; one without still does', async () => {
  const { reading } = await withFiles(curveOf(''));
  const missing = reading.dataset?.records.measurements.map(({ id, rawDataMissing }) => [id, rawDataMissing]);
  expect(missing).toEqual([
    [`Measurement:${KEY}/xrd`, 'NOT_REPORTED'],
    [`Measurement:${KEY}/gcd`, null],
  ]);
});

test('a repair is made where the dataset asks for it, and recorded', async () => {
  const { reading } = await withFiles(curveOf(', repairs: [TIME_MONOTONIC]'));
  const [curve] = reading.dataset?.records.curves ?? [];
  expect(curve?.rowCount).toBe(3);
  expect(curve?.repairs).toEqual([
    {
      code: 'TIME_MONOTONIC',
      message: 'left out row 3 (line 4), 1 in all: their time is before one that was reached already',
      column: 'test_time_second',
      count: 1,
      rows: [{ row: 3, line: 4 }],
    },
  ]);
  expect(curve?.warnings.map(({ code }) => code)).toEqual(['TIME_RUNS_BACK']);
});

test('another file makes another version of the dataset; the same file the same', async () => {
  const checksum = async (content: string) =>
    (await withFiles(curveOf(''), { '1a.bdf.csv': content })).reading.dataset?.records.checksum;
  expect(await checksum(BDF)).toBe(await checksum(BDF));
  expect(await checksum(BDF.replace('0.45', '0.46'))).not.toBe(await checksum(BDF));
});

test('a checksum that was given is held against the file', async () => {
  const given = (sha256: string, file = 'curves/1a.bdf.csv') => `, checksums: [{ file: ${file}, sha256: "${sha256}" }]`;
  const { reading } = await withFiles(curveOf(given('0'.repeat(64))));
  expect(told(reading)).toEqual([
    expect.stringMatching(
      /^curves\[0\]\.checksums\[0\]\.sha256 OTHER_FILE: "curves\/1a\.bdf\.csv" has the SHA-256 [0-9a-f]{64}: it is another file than the one meant$/,
    ),
  ]);
  const other = await withFiles(curveOf(given('0'.repeat(64), 'curves/1b.csv')));
  expect(told(other.reading)).toEqual([
    'curves[0].checksums[0].file UNKNOWN_FILE: "curves/1b.csv" is no file of this curve: these are "curves/1a.bdf.csv"',
  ]);
});

test.each([
  ['curves/none.csv', 'FILE_MISSING', 'there is no file "curves/none.csv"'],
  [
    'curves\\1a.csv',
    'FILE_MISSING',
    'there is no file "curves\\1a.csv": write / between folder and file, "curves/1a.csv"',
  ],
  [
    '"../outside.csv"',
    'ILLEGAL_PATH',
    '"../outside.csv" is no path below the folder of the dataset: write "curves/1a.csv"',
  ],
  ['/etc/passwd', 'ILLEGAL_PATH', '"/etc/passwd" is no path below the folder of the dataset: write "curves/1a.csv"'],
  [
    'curves/link.csv',
    'ILLEGAL_PATH',
    '"curves/link.csv" leads out of the folder of the dataset: copy the file into it',
  ],
  ['curves', 'NO_FILE', '"curves" is no file'],
])('the file %s is refused: %s', async (file, code, message) => {
  const { folder } = await withFiles(curveOf('', file));
  const outside = join(tempFolder(), 'outside.csv');
  writeFileSync(outside, BDF);
  symlinkSync(outside, join(folder, 'curves', 'link.csv'));
  const name = file.replaceAll('"', '');
  expect(told(await readDatasetFolder(folder, schema))).toEqual([`curves[0].file ${code}: "${name}": ${message}`]);
});

test('a file that no format knows is told of like any other problem, with all others', async () => {
  const { reading } = await withFiles(
    `[{ key: a, measurement: gdc, file: curves/1a.bdf.csv, at: [${AT}] }, { key: b, measurement: gcd, file: curves/b.txt, at: [${AT}] }]`,
    { '1a.bdf.csv': BDF, 'b.txt': 'This is a letter.\n' },
  );
  expect(told(reading)).toEqual([
    'curves[0].measurement UNKNOWN_KEY: "gdc" is no measurement of this dataset, did you mean "gcd"? (legal are xrd, gcd)',
    expect.stringMatching(/^curves\[1\]\.file UNKNOWN_FORMAT: "curves\/b\.txt": is of no format that is known \(BDF/),
  ]);
});

test('a dataset that comes as text alone can bring no curves', () => {
  expect(problemsOf({ curves: curveOf('') })).toEqual([
    'curves[0].file: "curves/1a.bdf.csv": cannot be read: this dataset comes without files',
  ]);
});

test('what is doubtful in a file is told at the place that names it, unless it was repaired', async () => {
  const warningsOf = async (more: string) => {
    const { dataset } = (await withFiles(curveOf(more))).reading;
    return dataset === undefined ? [] : curveWarnings(dataset).map(({ path, message }) => `${path}: ${message}`);
  };
  expect(await warningsOf('')).toEqual([
    'curves[0].file: "1a.bdf.csv": TIME_RUNS_BACK: row 3 (line 4): "test_time_second" runs back, once in all, by 5 s at most ("repairs: [TIME_MONOTONIC]" mends it)',
  ]);
  expect(await warningsOf(', repairs: [TIME_MONOTONIC]')).toEqual([]);
});

test('a repair that was asked for and found nothing is no advice any more', async () => {
  const halves = 'test_time_second,voltage_volt,current_ampere,cycle_count\n0,0.5,-0.1,1\n10,0.4,-0.1,1.5\n';
  const { dataset } = (await withFiles(curveOf(', repairs: [INTEGER_CYCLES]'), { '1a.bdf.csv': halves })).reading;
  expect(dataset === undefined ? [] : curveWarnings(dataset).map(({ message }) => message)).toEqual([
    expect.stringMatching(/CYCLE_NOT_INTEGER: .* \(INTEGER_CYCLES was asked for and found nothing left to mend\)$/),
  ]);
});

test('curves that take too long to analyse are a problem of the dataset, at its curves', async () => {
  const { folder } = await withFiles(curveOf(''));
  const measure = () => Promise.reject(new FileError('TOO_SLOW', 'took longer than 120 s to read and was given up'));
  const reading = await readDatasetFolder(folder, schema, { ...fileTasks, measure });
  expect(told(reading)).toEqual([
    'curves TOO_SLOW: its curves cannot be analysed: took longer than 120 s to read and was given up',
  ]);
  expect(reading.dataset).toBeUndefined();
});
