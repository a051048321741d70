import type { Need } from './need.ts';
import { needsOfCells } from './ofCells.ts';
import { needsOfModels } from './ofModels.ts';
import { needsOfSpectra } from './ofSpectra.ts';

/** Everything that is asked for, in the order in which it is reported. */
export const needs: readonly Need[] = [...needsOfCells, ...needsOfSpectra, ...needsOfModels];
