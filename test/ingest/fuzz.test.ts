import { describe, expect, test } from '@jest/globals';
import { caseOf } from '../../scripts/fuzz/cases.mjs';
import { corpus } from '../../scripts/fuzz/corpus.mjs';
import { outcomeOf, type Tried } from '../../scripts/fuzz/outcome.mjs';
import { fileFault } from '../../src/cli/report/fileFault.ts';
import { readingLines } from '../../src/cli/report/readingReport.ts';
import type { FileWarning } from '../../src/domain/curve.ts';
import { FileError } from '../../src/ingest/files/fileError.ts';
import { fileTasks } from '../../src/ingest/files/fileTasks.ts';
import { readFile } from '../../src/ingest/files/readFile.ts';
import { formats } from '../../src/ingest/formats/index.ts';
import { repairs } from '../../src/ingest/repairs/index.ts';

/** Damaged files of each format; `npm run fuzz` reads as many as there is time for. */
const CASES = 12;
const SEED = 1;

const tried: Tried = {
  ...fileTasks,
  lines: (name, reading) => readingLines(name, reading, (_, text) => text),
  faultText: fileFault,
};

const codes = formats.entries.map(({ code }) => code);

test('there is a made file of every format', () => {
  expect(codes.filter((code) => !corpus.some(({ format }) => format === code))).toEqual([]);
});

test.each(corpus.filter(({ isHollow }) => !isHollow).map((file) => [file.format, file.name, file] as const))(
  'the made file %s %s is read as what it is',
  async (format, _, file) => {
    expect((await readFile(file)).format).toBe(format);
  },
);

describe.each(codes)('whatever becomes of a file of %s', (format) => {
  test('it is read, or refused with words', async () => {
    for (let number = 0; number < CASES; number += 1) {
      const repaired = repairs.entries.map(({ code }) => code);
      const file = caseOf({ seed: SEED, format, number, sources: corpus, codes, repairs: repaired });
      const { kind, what } = await outcomeOf(tried, file);
      expect(kind === 'fault' ? [file.case, ...file.steps, what] : []).toEqual([]);
    }
  });
});

const made = { name: 'made', bytes: new Uint8Array(), companions: new Map(), task: 'read', options: {} } as const;

const outcomeWith = (read: () => unknown) =>
  outcomeOf({ ...tried, read: async () => read() as Awaited<ReturnType<typeof readFile>> }, made);

const thrown = (error: unknown) => () => {
  throw error;
};

test('an error that is no FileError is a fault, as is one without words', async () => {
  expect((await outcomeWith(thrown(new TypeError('x is not a function')))).kind).toBe('fault');
  expect((await outcomeWith(thrown(new FileError('EMPTY', '')))).kind).toBe('fault');
  expect(await outcomeWith(thrown(new FileError('EMPTY_FILE', 'is empty')))).toEqual({
    kind: 'refused',
    what: 'EMPTY_FILE',
  });
});

test('an error about one row is a fault where it tells no row, or one that the file has not', async () => {
  expect((await outcomeWith(thrown(new FileError('LINE_TOO_LONG', 'is too long')))).what).toBe(
    'LINE_TOO_LONG tells no row: made: is too long',
  );
  expect((await outcomeWith(thrown(new FileError('NO_STEP', 'has no step', { line: 7 })))).what).toBe(
    'NO_STEP tells line 7 of 0 bytes',
  );
  expect((await outcomeWith(thrown(new FileError('LINE_TOO_LONG', 'is too long', { line: 1 })))).kind).toBe('refused');
});

const readingOf = (...columns: readonly (readonly number[])[]) => ({
  format: 'BDF',
  facts: [],
  warnings: [] as readonly FileWarning[],
  curves: [
    {
      name: null,
      technique: null,
      potentialReference: null,
      columns: columns.map((values) => ({
        quantity: 'OTHER',
        label: 'x',
        unit: null,
        values: Float64Array.from(values),
        words: null,
      })),
      lines: null,
      facts: [],
      warnings: [],
      repairs: [],
      idle: [],
    },
  ],
});

test('a warning about rows is a fault where its text tells none of them', async () => {
  const warned = (message: string) =>
    outcomeWith(() => ({
      ...readingOf([1, 2]),
      warnings: [{ code: 'SHORT_ROW', message, column: null, count: 1, rows: [{ row: 2, line: 7 }] }],
    }));
  expect((await warned('row 2 (line 7): fewer cells than the head')).kind).toBe('read');
  expect((await warned('line 7: fewer cells than the head')).kind).toBe('read');
  expect((await warned('fewer cells than the head')).what).toBe(
    'SHORT_ROW tells no row: SHORT_ROW: fewer cells than the head (--repair drop-cut-rows mends it)',
  );
  expect((await warned('row 3: fewer cells than the head')).what).toMatch(/^SHORT_ROW does not tell its row 2: /);
});

test('a text that does not name its file is a fault', async () => {
  const unnamed = { ...tried, read: thrown(new FileError('EMPTY_FILE', 'is empty')), faultText: () => 'is empty' };
  expect((await outcomeOf(unnamed, made)).what).toBe('EMPTY_FILE tells no file: is empty');
});

test('columns of different lengths, and infinite numbers, are faults', async () => {
  expect((await outcomeWith(() => readingOf([1, 2], [1, Number.NaN]))).kind).toBe('read');
  expect((await outcomeWith(() => readingOf([1, 2], [1]))).what).toBe('"x" has 1 rows, the first column 2');
  expect((await outcomeWith(() => readingOf([1, Number.POSITIVE_INFINITY]))).what).toBe('"x" is infinite');
});
