import { type Analysed, found, refused } from './analysed.ts';
import type { Branch } from './branch.ts';
import { doubtfulMaximum, type VoltammetricPeak, voltammetricPeaks } from './voltammetricPeaks.ts';

/** Peaks of one branch at one scan rate (mV/s), the most prominent first. */
export type PeaksAtRate = {
  readonly scanRate: number;
  readonly peaks: readonly VoltammetricPeak[];
  /** Where there are none: why its most prominent maximum is no peak, or null. */
  readonly doubt: string | null;
};

export function peaksAtRate({ scanRate, branch }: { readonly scanRate: number; readonly branch: Branch }): PeaksAtRate {
  const peaks = voltammetricPeaks(branch);
  return { scanRate, peaks, doubt: peaks.length > 0 ? null : doubtfulMaximum(branch) };
}

/** A peak with the scan rate at which it was measured. */
export type PeakAtRate = { readonly scanRate: number; readonly peak: VoltammetricPeak };

/**
 * The most prominent peak at each scan rate, if it is one and the same.
 *
 * @param mostShift V by which it may move between two rates; a resistance moves it, and so does another reaction
 * @returns refused where a rate has no peak, or the peak moves further
 */
export function samePeak(series: readonly PeaksAtRate[], mostShift: number): Analysed<readonly PeakAtRate[]> {
  const without = series.filter(({ peaks }) => peaks.length === 0);
  if (without.length > 0) return withoutPeak(without);
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

function withoutPeak(series: readonly PeaksAtRate[]) {
  const rates = series.map(({ scanRate }) => scanRate).join(', ');
  const doubts = series.flatMap(({ scanRate, doubt }) => (doubt === null ? [] : [`at ${scanRate} mV/s ${doubt}`]));
  if (doubts.length === 0) {
    return refused('NO_PEAK', `there is no peak at ${rates} mV/s: a fit over peaks needs one at each rate`);
  }
  return refused(
    'PEAK_IN_NOISE',
    `no peak is clear of the noise at ${rates} mV/s, and a fit over peaks needs one at each rate: ${doubts.join('; ')}; ` +
      'more rows, or less noise, would do',
  );
}
