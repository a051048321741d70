import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeNumberBudget } from '../../src/api/numberBudget.ts';
import { cell, curve, datasetRecords, idOf, ionRecords, material, measurement } from '../support/records.ts';
import { type Answer, type Serving, serve } from './serve.ts';

const NA = { cell: idOf('Cell', 'hc-na'), ion: 'Na' } as const;
const ROWS = 2000;
const PEAK = 777;

/** Time in steps of 10 s, voltage that falls by 1 mV a row with one peak of 5 V, and a row without a voltage. */
const voltage = Array.from({ length: ROWS }, (_, row) => (row === PEAK ? 5 : 2 - row / 1000));
voltage[3] = Number.NaN;
const long = curve({
  key: 'long',
  ion: 'Na',
  columns: {
    'TEST_TIME s': Array.from({ length: ROWS }, (_, row) => 10 * row),
    'VOLTAGE V': voltage,
    OTHER: Array.from({ length: ROWS }, () => 7),
  },
  warnings: [
    {
      code: 'TIME_RUNS_BACK',
      message: 'row 2 (line 3): "t" runs back',
      column: 't',
      count: 1,
      rows: [{ row: 2, line: 3 }],
    },
  ],
});

let api: Serving;
beforeAll(async () => {
  api = await serve(
    [
      ionRecords(),
      datasetRecords({
        materials: [material()],
        cells: [cell()],
        measurements: [measurement(NA), measurement({ key: 'other', ...NA })],
        curves: [long, curve({ key: 'short', ion: 'Na', measurement: idOf('Measurement', 'other') })],
      }),
    ],
    { prefix: '/kb' },
  );
});
afterAll(() => api.close());

async function ask(query: string): Promise<Answer> {
  const response = await fetch(new URL('/kb/graphql', api.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

const points = async (args: string) => {
  const { data, errors } = await ask(
    `{ node(id: "${long.id}") { ... on Curve { points(${args}) { xUnit yUnit xValues yValues rows available } } } }`,
  );
  return errors === undefined ? data.node.points : errors[0]?.message;
};

test('points gives pairs in the order of rows, without rows that lack a number, and keeps the peak', async () => {
  const found = await points('x: "TEST_TIME", y: "VOLTAGE", points: 100');
  expect(found.available).toBe(ROWS - 1);
  expect(found.rows.length).toBeLessThanOrEqual(100);
  expect(found.rows).toContain(PEAK + 1);
  expect(found.yValues[found.rows.indexOf(PEAK + 1)]).toBe(5);
  expect([found.rows[0], found.rows.at(-1)]).toEqual([1, ROWS]);
  expect(found.rows).not.toContain(4);
});

test('points converts units, takes rows from and to, and gives all where they fit', async () => {
  expect(await points('x: "TEST_TIME", xUnit: "h", y: "VOLTAGE", yUnit: "mV", fromRow: 361, toRow: 362')).toEqual({
    xUnit: 'h',
    yUnit: 'mV',
    xValues: [1, 1.00277777777778],
    yValues: [1640, 1639],
    rows: [361, 362],
    available: 2,
  });
});

test('points thins out by largest triangles as well', async () => {
  const found = await points('x: "TEST_TIME", y: "VOLTAGE", points: 50, method: LTTB');
  expect(found.rows).toHaveLength(50);
  expect(found.rows).toContain(PEAK + 1);
});

test.each([
  [
    'x: "TEST_TIME", y: "CURRENT"',
    'Argument "y" is "CURRENT", which names no column of Curve:doe_2026_pores/long: TEST_TIME, VOLTAGE, "OTHER"',
  ],
  [
    'x: "TEST_TIME", y: "VOLTAGE", points: 2',
    'Argument "points" is 2: 3 to 10000 points are given; for all numbers of a column ask for "base64"',
  ],
  [
    'x: "TEST_TIME", y: "VOLTAGE", yUnit: "h"',
    'Argument "yUnit" is "h", no unit of POTENTIAL, which "VOLTAGE V" of Curve:doe_2026_pores/long has: legal are V, mV',
  ],
  [
    'x: "OTHER", xUnit: "h", y: "VOLTAGE"',
    'Argument "xUnit" names a unit, but the file names none for "OTHER" of Curve:doe_2026_pores/long: leave it out',
  ],
  [
    'x: "TEST_TIME", y: "VOLTAGE", fromRow: 5, toRow: 4',
    'Arguments "fromRow" and "toRow" are 5 and 4: rows run from 1 to 2000, and the first must not be behind the last',
  ],
])('points(%s) is refused: %s', async (args, message) => {
  expect(await points(args)).toBe(message);
});

test('base64 gives all numbers as little-endian doubles, in any unit of their kind, and NaN where there is none', async () => {
  const { data } = await ask(`{ curves(filter: { column: [VOLTAGE], rowCount: { gt: 2 } }) { nodes {
    columns(quantity: [VOLTAGE]) { label unit missing min max(unit: "mV") base64 digest inMillivolt: base64(unit: "mV") } } } }`);
  const [column] = data.curves.nodes[0].columns;
  expect(column).toMatchObject({ label: 'VOLTAGE V', unit: 'V', missing: 1, max: 5000 });
  expect(column.min).toBeCloseTo(0.001, 12);
  const bytes = Buffer.from(column.base64, 'base64');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(column.digest);
  expect([bytes.readDoubleLE(0), bytes.readDoubleLE(8 * 3), bytes.readDoubleLE(8 * PEAK)]).toEqual([2, Number.NaN, 5]);
  expect(Buffer.from(column.inMillivolt, 'base64').readDoubleLE(8 * PEAK)).toBe(5000);
});

test('curves stand below their measurement, and tell what is wrong with them', async () => {
  const { data } =
    await ask(`{ measurements(filter: { curves: { warning: [TIME_RUNS_BACK] } }) { nodes { id curves { totalCount nodes {
    id rowCount format { code } warnings { kind { code repair { code } } count rows { row line } } } } } } }`);
  expect(data.measurements.nodes).toEqual([
    {
      id: idOf('Measurement', 'cv'),
      curves: {
        totalCount: 1,
        nodes: [
          {
            id: long.id,
            rowCount: ROWS,
            format: { code: 'BDF' },
            warnings: [
              {
                kind: { code: 'TIME_RUNS_BACK', repair: { code: 'TIME_MONOTONIC' } },
                count: 1,
                rows: [{ row: 2, line: 3 }],
              },
            ],
          },
        ],
      },
    },
  ]);
});

test('curves are counted by what their columns hold', async () => {
  const { data } = await ask('{ curves { facets(of: [COLUMN]) { values { value name count } } } }');
  expect(data.curves.facets[0].values).toEqual([
    { value: 'TEST_TIME', name: 'test time', count: 2 },
    { value: 'VOLTAGE', name: 'voltage', count: 2 },
    { value: 'CURRENT', name: 'current', count: 1 },
    { value: 'OTHER', name: 'other', count: 1 },
  ]);
});

test('the original file is to be had at its path, once and for all', async () => {
  const { data } = await ask(`{ node(id: "${long.id}") { ... on Curve { file { name sha256 size path } } } }`);
  const { path, sha256, size } = data.node.file;
  expect(path).toBe(`/kb/files/${sha256}/long.csv`);
  const response = await fetch(new URL(path, api.url));
  expect(await response.text()).toBe('file of doe_2026_pores/long');
  expect(Number(response.headers.get('content-length'))).toBe(size);
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="long.csv"; filename*=UTF-8''long.csv`,
  );
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const again = await fetch(new URL(path, api.url), {
    headers: { 'if-none-match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each([
  ['a checksum that no file has', `/kb/files/${'0'.repeat(64)}`],
  ['a checksum that is none', '/kb/files/passwd'],
  ['a path that leads elsewhere', `/kb/files/${'0'.repeat(64)}/../../package.json`],
  ['the folder itself', '/kb/files'],
])('%s is not found', async (_, path) => {
  expect((await fetch(new URL(path, api.url))).status).toBe(404);
});

test('base64 is refused where a request asks for more numbers than it may have in all', () => {
  const take = makeNumberBudget(10);
  take(6);
  take(4);
  expect(() => take(1)).toThrow(
    'Field "base64" gives 10 numbers a request at most, and this one asks for more: ask for fewer columns, or download the file',
  );
});
