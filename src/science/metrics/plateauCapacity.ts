import { splitCapacity } from './splitCapacity.ts';
import { plateau } from './splitNumbers.ts';

/** Capacity below the slope/plateau boundary. */
export const plateauCapacity = splitCapacity(plateau);
