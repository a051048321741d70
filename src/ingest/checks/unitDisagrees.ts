import type { CurveColumn } from '../../domain/curve.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { unitTimes } from '../files/rescaled.ts';
import type { Change } from '../files/unitExplanations.ts';
import { wrongUnits } from '../files/wrongUnits.ts';
import type { CurveCheck } from './check.ts';

export const unitDisagrees: CurveCheck = {
  code: 'UNIT_DISAGREES',
  name: 'units disagree',
  description:
    'A head names a unit that other columns contradict: capacity is current x time, power and energy have the voltage as well, dates and step times run as the test time does.',
  repair: 'UNITS_AGREE',
  find: (curve) => {
    const { certain, open } = wrongUnits(curve);
    const told = certain.map(({ column, factor, because }) => {
      const { label, unit } = column;
      const right = unitTimes(unit, factor);
      const advice =
        right === undefined
          ? `with ${unit} its numbers would have to be ${timesText(factor)}`
          : `they would agree if it were ${right}`;
      const message = `"${label}" says ${unit}, which disagrees with other columns: ${because}; ${advice}`;
      return fileWarning('UNIT_DISAGREES', message, { column: label });
    });
    if (open === null) return told;
    const message = `${open.because}; one head is wrong, and the file does not tell which: ${candidatesText(open.candidates)}`;
    return [...told, fileWarning('UNIT_DISAGREES', message)];
  },
};

/** `"Current / A" (mA?), or "Test Time / s" (ms?), or ...` */
export function candidatesText(candidates: readonly (readonly Change[])[]): string {
  return candidates.map((changes) => changes.map(changeText).join(' and ')).join(', or ');
}

function changeText({ columns, factor }: Change): string {
  const labels = columns.map((column) => `"${column.label}" (${rightText(column, factor)})`);
  return `${columns.length === 2 ? 'both ' : columns.length > 2 ? 'all of ' : ''}${labels.join(', ')}`;
}

function rightText({ unit }: CurveColumn, factor: number): string {
  const right = unitTimes(unit, factor);
  return right === undefined ? timesText(factor) : `${right}?`;
}

function timesText(factor: number): string {
  return factor >= 1 ? `x ${factor}` : `/ ${Number((1 / factor).toPrecision(12))}`;
}
