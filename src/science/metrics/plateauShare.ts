import { plateau } from './splitNumbers.ts';
import { splitShare } from './splitShare.ts';

/** Share of the capacity below the slope/plateau boundary. */
export const plateauShare = splitShare(plateau);
