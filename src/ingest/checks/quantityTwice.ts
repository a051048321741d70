import { columnQuantities } from '../../domain/columnQuantities.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { CurveCheck } from './check.ts';

/** Quantities of which a curve has one column: what asks for them takes the first. */
const SINGLE: ReadonlySet<string> = new Set([
  ...['TEST_TIME', 'STEP_TIME', 'VOLTAGE', 'CURRENT', 'CYCLE_COUNT', 'STEP_COUNT', 'STEP_ID', 'STEP_TYPE'],
  ...['FREQUENCY', 'REAL_IMPEDANCE', 'IMAGINARY_IMPEDANCE', 'ABSOLUTE_IMPEDANCE', 'PHASE'],
  ...['TWO_THETA', 'RAMAN_SHIFT', 'BINDING_ENERGY', 'MAGNETIC_FIELD', 'RELATIVE_PRESSURE'],
]);

export const quantityTwice: CurveCheck = {
  code: 'QUANTITY_TWICE',
  name: 'one quantity twice',
  description:
    'Two columns hold one quantity, such as two voltages, of which every computation takes the first; what the others are, their heads do not tell.',
  repair: null,
  find: ({ columns }) =>
    [...SINGLE].flatMap((quantity) => {
      const [first, ...others] = columns.flatMap((column, index) =>
        column.quantity === quantity ? [{ label: column.label, number: index + 1 }] : [],
      );
      if (first === undefined || others.length === 0) return [];
      const heads = [first, ...others].map(({ label, number }) => `"${label}" (column ${number})`);
      const { name } = columnQuantities.get(quantity);
      const message = `${heads.join(' and ')} hold one quantity, ${name}: the first is taken`;
      return [fileWarning('QUANTITY_TWICE', message, { column: first.label })];
    }),
};
