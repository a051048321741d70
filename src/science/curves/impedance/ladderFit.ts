import { type Analysed, found } from '../analysed.ts';
import type { Circuit } from './circuit.ts';
import { type CircuitFit, circuitFit, type Weighting } from './circuitFit.ts';
import { circuitOf } from './circuitText.ts';
import { type Ladder, ladderText } from './ladder.ts';
import { ladderStarts } from './ladderStarts.ts';
import type { Spectrum } from './spectrum.ts';

/**
 * The elements of a ladder from the spectrum alone: the best of the fits from all starts.
 *
 * @returns refused where nothing resembles the spectrum, or as the last fit is where all are
 */
export function ladderFit(ladder: Ladder, spectrum: Spectrum, weighting: Weighting = 'MODULUS'): Analysed<CircuitFit> {
  const starts = ladderStarts(ladder, spectrum);
  if ('refused' in starts) return starts;
  const { found: circuit } = circuitOf(ladderText(ladder)) as { readonly found: Circuit };
  const fits = starts.found.map((each) => circuitFit(circuit, spectrum, { starts: each, weighting }));
  const [best] = fits.flatMap((fit) => ('found' in fit ? [fit.found] : [])).sort((a, b) => a.scatter - b.scatter);
  return best === undefined ? (fits.at(-1) as Analysed<CircuitFit>) : found(best);
}
