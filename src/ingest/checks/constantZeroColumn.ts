import { fileWarning } from '../files/fileWarning.ts';
import { isZeroSensor } from '../files/zeroSensor.ts';
import type { CurveCheck } from './check.ts';

export const constantZeroColumn: CurveCheck = {
  code: 'CONSTANT_ZERO_COLUMN',
  name: 'sensor of zeros',
  description:
    'A column of a sensor (temperature, pressure, resistance) is 0, or a number that stands for none, in every row: it was not measured.',
  repair: 'DROP_ZERO_COLUMNS',
  find: ({ columns }) =>
    columns.filter(isZeroSensor).map(({ label, values }) => {
      const message = `"${label}" is ${values[0]} in all ${values.length} rows: it was not measured`;
      return fileWarning('CONSTANT_ZERO_COLUMN', message, { column: label });
    }),
};
