import type { Analysed } from '../analysed.ts';
import type { Circuit } from './circuit.ts';
import { type CircuitFit, firstCircuitFit, type Weighting, weighedAgain } from './circuitFit.ts';
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
  // their weights are those of the measured moduli, so that they compare
  const fits = starts.found.map((each) => firstCircuitFit(circuit, spectrum, { starts: each, weighting }));
  const [best] = fits.flatMap((fit) => ('found' in fit ? [fit.found] : [])).sort((a, b) => a.scatter - b.scatter);
  if (best === undefined) return fits.at(-1) as Analysed<CircuitFit>;
  return weighedAgain(circuit, spectrum, best, weighting);
}
