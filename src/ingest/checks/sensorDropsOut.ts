import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { dropoutOf } from '../files/sensorDropout.ts';
import type { CurveCheck } from './check.ts';

export const sensorDropsOut: CurveCheck = {
  code: 'SENSOR_DROPS_OUT',
  name: 'sensor drops out',
  description:
    'A temperature, or the pressure of the air, is 0 or another number that stands for none in a part of the rows, far from all others: the sensor was not read there.',
  repair: null,
  find: (curve) =>
    curve.columns.flatMap((column) => {
      const dropout = dropoutOf(column);
      if (dropout === undefined) return [];
      const { label, unit, values } = column;
      const rows = rowsOf(curve, (index) => dropout.numbers.has(values[index] ?? Number.NaN));
      const [first] = dropout.numbers;
      const usual = `${Number(dropout.usual.toPrecision(6))} ${unit ?? ''}`.trimEnd();
      const message = `${rowsText(rows)}: "${label}" is ${first} where ${usual} is usual, ${rows.count} of ${values.length} rows in all: it was not measured there`;
      return [fileWarning('SENSOR_DROPS_OUT', message, { column: label, rows })];
    }),
};
