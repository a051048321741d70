import { expect, test } from '@jest/globals';
import { madeCurve, mended } from '../../support/curves.ts';
import { columnIn, curveOf, readBytes } from '../../support/files.ts';

const head = 'test_time_second,voltage_volt,current_ampere,ambient_temperature_celsius\n';

test('DROP_CUT_ROWS leaves out the row in which the file ends, though its last number looks whole', async () => {
  const reading = await readBytes('made.csv', `${head}0,3.1,1,25\n1,3.2,1,25\n2,3.3,0.1`);
  const { curve, applied } = mended('DROP_CUT_ROWS', curveOf(reading));
  expect([...columnIn(curve, 'CURRENT').values]).toEqual([1, 1]);
  expect(applied?.message).toMatch(/^left out row 3 \(line 4\), 1 in all/);
  expect(mended('DROP_CUT_ROWS', curve).applied).toBeNull();
});

test('DROP_CUT_ROWS leaves out all short rows, also those that the reader only counted', async () => {
  const reading = await readBytes('made.csv', head + '0,3.1,1,25\n1,3.2,1\n'.repeat(30));
  const { curve, applied } = mended('DROP_CUT_ROWS', curveOf(reading));
  expect([applied?.count, columnIn(curve, 'CURRENT').values.length]).toEqual([30, 30]);
});

test('DROP_CUT_ROWS leaves out rows without a time, and keeps those without a temperature', () => {
  const none = Number.NaN;
  const curve = madeCurve({ TEST_TIME: [0, none, 2], VOLTAGE: [3, 3, 3], AMBIENT_TEMPERATURE: [none, 25, 25] });
  expect(mended('DROP_CUT_ROWS', curve).applied?.rows).toEqual([{ row: 2, line: 3 }]);
});

test('DROP_CUT_ROWS does not ask for a column that is empty in every row', () => {
  const curve = madeCurve({ TEST_TIME: [0, 1], CURRENT: [Number.NaN, Number.NaN] });
  expect(mended('DROP_CUT_ROWS', curve)).toMatchObject({ curve, applied: null });
});
