import type { Analysed } from '../../src/science/curves/analysed.ts';
import { aboveBaseline, edgeBaseline } from '../../src/science/curves/epr/edgeBaseline.ts';
import { type LinesAsked, type ResolvedLines, resolvedLines } from '../../src/science/curves/epr/resolvedLines.ts';
import { roughLine } from '../../src/science/curves/epr/roughLine.ts';
import type { EprSpectrum } from '../../src/science/curves/epr/spectrum.ts';
import type { Estimate } from '../../src/science/curves/numerics/estimate.ts';
import { foundIn } from './analysed.ts';
import { type MadeSpectrum, madeSpectrum } from './epr.ts';

/** What an analysis asks if it is told nothing else. */
export const standardAsked: LinesAsked = { leastGain: 10, mostMisfit: 0.02, edge: 0.1 };

/** The lines of a made spectrum, found as an analysis does. */
export function resolved(made: MadeSpectrum, asked: LinesAsked = standardAsked): Analysed<ResolvedLines> {
  const spectrum = madeSpectrum(made);
  return resolvedLines(spectrum, roughOf(spectrum), asked);
}

export function roughOf(spectrum: EprSpectrum) {
  return foundIn(roughLine(aboveBaseline(spectrum, edgeBaseline(spectrum, 0.1)), 0.1));
}

/** Whether an interval covers a number. */
export function holds({ lower, upper }: Estimate, value: number): boolean {
  return lower <= value && value <= upper;
}
