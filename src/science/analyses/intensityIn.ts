import type { MeasuredCurve } from '../../domain/analysis.ts';
import { type Analysed, found } from '../curves/analysed.ts';
import { columnsIn } from './columns.ts';

/** The signal of a detector: its intensity, else its counts per second. @returns refused where there is neither */
export function intensityIn(curve: MeasuredCurve): Analysed<Float64Array> {
  const intensity = columnsIn(curve, { INTENSITY: '1' });
  if ('found' in intensity) return found(intensity.found.INTENSITY);
  const rate = columnsIn(curve, { COUNT_RATE: 'cps' });
  return 'found' in rate ? found(rate.found.COUNT_RATE) : intensity;
}
