import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { numberOf } from '../../files/numberText.ts';
import { rowsText, rowsWhere } from '../../files/rowsFound.ts';
import { childOf, textOf } from './tree.ts';

/** Values that are no numbers, by their rows. */
export function notNumbers({ label, values }: CurveColumn): readonly FileWarning[] {
  const rows = rowsWhere(values.length, null, (index) => Number.isNaN(values[index]));
  if (rows.count === 0) return [];
  return [
    fileWarning('NOT_A_NUMBER', `${rowsText(rows)}: no number in "${label}"; it is NaN`, { column: label, rows }),
  ];
}

/** Raw counts are what the detector saw behind the attenuator; intensities have the factors in them. */
export function notCorrected(name: string, points: unknown, lists: readonly CurveColumn[]): readonly FileWarning[] {
  const common = textOf(childOf(points, 'commonBeamAttenuationFactor'));
  const factors = lists.find(({ label }) => label.startsWith('beamAttenuationFactors'))?.values;
  const isOne = factors === undefined ? common === null || numberOf(common) === 1 : factors.every((each) => each === 1);
  if (name !== 'counts' || isOne) return [];
  const rows = rowsWhere(factors?.length ?? 0, null, (index) => factors?.[index] !== 1);
  const message = `the counts were taken behind an attenuator and are not multiplied with its factors${rows.count > 0 ? `: ${rowsText(rows)}` : ` (${common})`}`;
  return [fileWarning('ATTENUATION_NOT_APPLIED', message, { rows })];
}
