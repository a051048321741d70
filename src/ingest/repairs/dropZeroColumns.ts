import { isZeroSensor } from '../files/zeroSensor.ts';
import { leftOutColumns } from './leftOutColumns.ts';
import type { CurveRepair } from './repair.ts';

export const dropZeroColumns: CurveRepair = {
  code: 'DROP_ZERO_COLUMNS',
  name: 'leave out sensors of zeros',
  description: 'Leaves out columns of sensors (temperature, pressure, resistance) that are 0 in every row.',
  repair: (curve) =>
    leftOutColumns(curve, isZeroSensor, { code: 'DROP_ZERO_COLUMNS', because: '0 in every row, so not measured' }),
};
