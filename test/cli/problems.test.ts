import { expect, test } from '@jest/globals';
import { tellReport } from '../../src/cli/problems.ts';
import { diffLines } from '../../src/cli/report/diff.ts';
import { tempFolder, testIo } from '../support/cli.ts';

/** Of a dataset without curves. */
const nothing = { curves: 0, numbers: 0, evidence: 0, notComputed: [] } as const;

test.each([
  ['IMPORTED', 'roe_2024: imported as version 3\n'],
  ['REREAD', 'roe_2024: read anew at version 3\n'],
  ['UNCHANGED', 'roe_2024: unchanged at version 3\n'],
] as const)('tellReport() says of %s what became of the dataset', (status, said) => {
  const io = testIo(tempFolder());
  tellReport(io, {
    status,
    file: 'dataset.yaml',
    key: 'roe_2024',
    version: 3,
    vanished: [],
    computed: nothing,
    warnings: [],
    problems: [],
    diff: null,
  });
  expect(io.printed().out).toBe(said);
});

test('tellReport() names the ids that a new version has not any more', () => {
  const io = testIo(tempFolder());
  const vanished = ['Observation:roe_2024/d002'];
  tellReport(io, {
    status: 'IMPORTED',
    file: 'dataset.yaml',
    key: 'roe_2024',
    version: 2,
    vanished,
    computed: nothing,
    warnings: [],
    problems: [],
    diff: null,
  });
  expect(io.printed().err).toContain('roe_2024: Observation:roe_2024/d002 is no more');
});

test('tellReport() tells what is doubtful in the files of a dataset that was taken', () => {
  const io = testIo(tempFolder());
  const warnings = [
    { path: 'curves[0].file', line: 12, column: 5, code: 'TIME_RUNS_BACK', message: '"a.csv": TIME_RUNS_BACK: row 3' },
  ];
  tellReport(io, {
    status: 'IMPORTED',
    file: 'd.yaml',
    key: 'roe_2024',
    version: 1,
    vanished: [],
    computed: nothing,
    warnings,
    problems: [],
    diff: null,
  });
  expect(io.printed().err).toBe('warning: d.yaml:12:5 curves[0].file: "a.csv": TIME_RUNS_BACK: row 3\n');
});

test('diffLines() counts one record in the singular', () => {
  const records = [{ change: 'ADDED', type: 'Material', id: 'Material:roe_2024/hc', summary: '', fields: [] }] as const;
  expect(diffLines({ records, verdicts: [], orders: [] })).toContain('1 record added, 0 changed, 0 retired');
  expect(diffLines({ records: [...records, ...records], verdicts: [], orders: [] })).toContain(
    '2 records added, 0 changed, 0 retired',
  );
});
