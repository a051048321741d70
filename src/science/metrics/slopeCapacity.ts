import { splitCapacity } from './splitCapacity.ts';
import { slope } from './splitNumbers.ts';

/** Capacity above the slope/plateau boundary. */
export const slopeCapacity = splitCapacity(slope);
