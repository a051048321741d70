import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';
import { columnIn } from '../../support/files.ts';

test('SIGN_FROM_STATE makes the current of discharges negative, and leaves charges and rests', () => {
  const maccor = madeCurve({ CURRENT: [0, 2, 2, 0, 2, 0], STATE: ['R', 'C', 'C', 'R', 'D', 'D'] });
  const { curve, applied } = mended('SIGN_FROM_STATE', maccor);
  expect([...columnIn(curve, 'CURRENT').values]).toEqual([0, 2, 2, 0, -2, 0]);
  expect(applied?.rows).toEqual([{ row: 5, line: 6 }]);
  expect(found('CURRENT_WITHOUT_SIGN', maccor)).toHaveLength(1);
  expect(found('CURRENT_WITHOUT_SIGN', curve)).toEqual([]);
});

test('SIGN_FROM_STATE leaves a file that has signs, whatever its steps say, and one without words', () => {
  for (const curve of [madeCurve({ CURRENT: [1, -1], STATE: ['D', 'C'] }), madeCurve({ CURRENT: [1, 1] })]) {
    expect(mended('SIGN_FROM_STATE', curve)).toMatchObject({ curve, applied: null });
  }
});
