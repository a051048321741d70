import type { AnalysisParameter, MeasuredCurve } from '../../domain/analysis.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import type { PowderPattern } from '../curves/reflectionFit.ts';
import { columnsIn } from './columns.ts';
import { intensityIn } from './intensityIn.ts';

/** Of what diffracts; there is none that would do for all. */
export const wavelength = {
  description:
    'Wavelength of the radiation: that of K-alpha1 where K-alpha2 is stripped or resolved, else the weighted mean of both ' +
    '(Cu 1.54059 and 1.54187 angstrom).',
  unitKind: 'LENGTH',
  standard: null,
  setting: 'WAVELENGTH',
  source: 'Setting of the measurement; no radiation is assumed',
} as const satisfies AnalysisParameter;

/** Why no length is given. */
export const wavelengthUnknown = refused(
  'WAVELENGTH_UNKNOWN',
  'the wavelength is not known: give it as the setting WAVELENGTH or as "wavelength"; Cu is not assumed',
);

const LEAST_ROWS = 5;

/** The pattern of a curve, without rows that lack a number, by rising angle; with standard deviations where all are known. */
export function patternOf(curve: MeasuredCurve): Analysed<PowderPattern> {
  const angles = columnsIn(curve, { TWO_THETA: 'deg' });
  if ('refused' in angles) return angles;
  const intensities = intensityIn(curve);
  if ('refused' in intensities) return intensities;
  const [angle, intensity] = [angles.found.TWO_THETA, intensities.found];
  const errors = columnsIn(curve, { INTENSITY_ERROR: '1' });
  const rows = Array.from(angle.keys())
    .filter((row) => Number.isFinite(angle[row]) && Number.isFinite(intensity[row]))
    .sort((a, b) => (angle[a] as number) - (angle[b] as number));
  if (rows.length < LEAST_ROWS)
    return refused('TOO_FEW_POINTS', `${rows.length} rows have numbers: these are no pattern`);
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] as number);
  const error = 'found' in errors ? pick(errors.found.INTENSITY_ERROR) : undefined;
  return found({
    angle: pick(angle),
    intensity: pick(intensity),
    error: error?.every((each) => each > 0) ? error : undefined,
  });
}
