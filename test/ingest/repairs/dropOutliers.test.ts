import { expect, test } from '@jest/globals';
import { found, madeCurve, mended, numbers } from '../../support/curves.ts';

const sweep = {
  TEST_TIME: numbers(400, (index) => index),
  VOLTAGE: numbers(400, (index) => 4 - index / 1000),
};
const flow = numbers(400, (index) => 1 + Math.sin(index) / 10);

test('DROP_OUTLIERS leaves out the rows of a short circuit, and keeps the others as they are', () => {
  const shorted = flow.map((value, index) => (index === 200 ? 61.3 : value));
  const { curve, applied } = mended('DROP_OUTLIERS', madeCurve({ ...sweep, CURRENT: shorted }));
  expect(curve.columns[2]?.values).toEqual(flow.filter((_, index) => index !== 200));
  expect(applied).toMatchObject({ code: 'DROP_OUTLIERS', count: 1, rows: [{ row: 201, line: 202 }] });
  expect(found('OUTLIERS', curve)).toEqual([]);
});

test('DROP_OUTLIERS finds nothing in a curve without outliers', () => {
  const curve = madeCurve({ ...sweep, CURRENT: flow });
  expect(mended('DROP_OUTLIERS', curve)).toMatchObject({ curve, applied: null });
});

test('DROP_OUTLIERS leaves drop-outs that are more than may be outliers', () => {
  const dropping = sweep.VOLTAGE.map((value, index) => (index % 10 === 9 ? 0 : value));
  const curve = madeCurve({ ...sweep, VOLTAGE: dropping, CURRENT: numbers(400, () => -1) });
  const reason = 'current or voltage jumps in more rows than may be outliers';
  expect(mended('DROP_OUTLIERS', curve)).toMatchObject({ curve, applied: null, reason });
});
