import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';

test('RECORD_GAP tells the row before which records are missing, and how many', () => {
  const records = numbers(200, (index) => (index < 120 ? index + 1 : index + 51));
  expect(found('RECORD_GAP', madeCurve({ RECORD_INDEX: records }))[0]?.message).toBe(
    'row 121 (line 122): "RECORD_INDEX" jumps from 120 to 171; 50 records are missing in all',
  );
});

test('RECORD_GAP leaves records that run on, and a file of every tenth', () => {
  expect(found('RECORD_GAP', madeCurve({ RECORD_INDEX: numbers(200, (index) => index) }))).toEqual([]);
  expect(found('RECORD_GAP', madeCurve({ RECORD_INDEX: numbers(200, (index) => 10 * index) }))).toEqual([]);
});
