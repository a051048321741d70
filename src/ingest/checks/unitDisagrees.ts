import { fileWarning } from '../files/fileWarning.ts';
import { unitTimes } from '../files/rescaled.ts';
import { wrongUnits } from '../files/wrongUnits.ts';
import type { CurveCheck } from './check.ts';

export const unitDisagrees: CurveCheck = {
  code: 'UNIT_DISAGREES',
  name: 'units disagree',
  description:
    'A head names a unit that other columns contradict: capacity is current x time, power and energy have the voltage as well.',
  repair: 'UNITS_AGREE',
  find: (curve) =>
    wrongUnits(curve).map(({ column: { label, unit }, factor, because }) => {
      const right = unitTimes(unit, factor);
      const times = factor >= 1 ? `x ${factor}` : `/ ${Number((1 / factor).toPrecision(12))}`;
      const advice =
        right === undefined
          ? `with ${unit} its numbers would have to be ${times}`
          : `they would agree if it were ${right}`;
      const message = `"${label}" says ${unit}, which disagrees with other columns: ${because}; ${advice}`;
      return fileWarning('UNIT_DISAGREES', message, { column: label });
    }),
};
