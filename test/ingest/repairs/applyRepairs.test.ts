import { expect, test } from '@jest/globals';
import { FileError } from '../../../src/ingest/files/fileError.ts';
import { applyRepairs, repairOf, wordOfRepair } from '../../../src/ingest/repairs/applyRepairs.ts';
import { repairs } from '../../../src/ingest/repairs/index.ts';
import { madeCurve } from '../../support/curves.ts';

const dirty = madeCurve({
  TEST_TIME: [0, 1, 1, 0.5, 2],
  CURRENT: [1, 1, 1, 1, 1],
  STATE: ['C', 'C', 'C', 'C', 'D'],
});

test('applyRepairs() mends in the order of the registry, and numbers rows as the file does', () => {
  const { curve, applied } = applyRepairs(dirty, ['sign-from-state', 'TIME_MONOTONIC', 'drop-repeated-rows']);
  expect(applied.map(({ code, rows }) => [code, ...rows])).toEqual([
    ['DROP_REPEATED_ROWS', { row: 3, line: 4 }],
    ['TIME_MONOTONIC', { row: 4, line: 5 }],
    ['SIGN_FROM_STATE', { row: 5, line: 6 }],
  ]);
  expect([...(curve.columns[1]?.values ?? [])]).toEqual([1, 1, -1]);
});

test('applyRepairs() numbers rows as the file does where the file has no lines', () => {
  const { applied } = applyRepairs({ ...dirty, lines: null }, ['drop-repeated-rows', 'sign-from-state']);
  expect(applied.map(({ rows }) => rows)).toEqual([[{ row: 3, line: null }], [{ row: 5, line: null }]]);
});

test('applyRepairs() tells why a repair changed nothing, keeps the warnings, and makes a repair once', () => {
  const warned = { ...dirty, warnings: [{ code: 'TIME_RUNS_BACK', message: '', column: null, count: 1, rows: [] }] };
  const { curve, applied, idle } = applyRepairs(warned, ['time-monotonic', 'TIME_MONOTONIC', 'drop-zero-columns']);
  expect(applied).toHaveLength(1);
  expect(idle).toEqual([{ code: 'DROP_ZERO_COLUMNS', reason: 'no column holds 0 in every row, so not measured' }]);
  expect(curve.warnings).toEqual(warned.warnings);
  expect(applyRepairs(dirty, [])).toEqual({ curve: dirty, applied: [], idle: [] });
});

test('repairOf() takes codes and words of the command line', () => {
  for (const entry of repairs.entries) {
    expect(repairOf(entry.code)).toBe(entry);
    expect(repairOf(wordOfRepair(entry))).toBe(entry);
  }
});

test('repairOf() names the nearest and all legal words', () => {
  expect(() => repairOf('time-monotone')).toThrow(
    new FileError(
      'UNKNOWN_REPAIR',
      `there is no repair "time-monotone", did you mean "time-monotonic"? (${repairs.entries.map(wordOfRepair).join(', ')})`,
    ),
  );
});
