import { type Analysed, found, refused } from './analysed.ts';
import type { VoltammetricPeak } from './voltammetricPeaks.ts';

/** Peaks of one branch at one scan rate (mV/s), the most prominent first. */
export type PeaksAtRate = { readonly scanRate: number; readonly peaks: readonly VoltammetricPeak[] };

/** A peak with the scan rate at which it was measured. */
export type PeakAtRate = { readonly scanRate: number; readonly peak: VoltammetricPeak };

/**
 * The most prominent peak at each scan rate, if it is one and the same.
 *
 * @param mostShift V by which it may move between two rates; a resistance moves it, and so does another reaction
 * @returns refused where a rate has no peak, or the peak moves further
 */
export function samePeak(series: readonly PeaksAtRate[], mostShift: number): Analysed<readonly PeakAtRate[]> {
  const without = series.filter(({ peaks }) => peaks.length === 0).map(({ scanRate }) => scanRate);
  if (without.length > 0) {
    return refused(
      'NO_PEAK',
      `there is no peak at ${without.join(', ')} mV/s: a fit over peaks needs one at each rate`,
    );
  }
  const highest = series.map(({ scanRate, peaks }) => ({ scanRate, peak: peaks[0] as VoltammetricPeak }));
  const positions = highest.map(({ peak }) => peak.potential.value);
  const shift = Math.max(...positions) - Math.min(...positions);
  if (shift > mostShift) {
    const places = highest.map(({ scanRate, peak }) => `${peak.potential.value.toFixed(3)} V at ${scanRate} mV/s`);
    return refused(
      'PEAK_MOVES',
      `the highest peak moves by ${shift.toFixed(3)} V, more than ${mostShift} V: ${places.join(', ')}; a resistance moves it, ` +
        'or it is not one peak',
    );
  }
  return found(highest);
}
