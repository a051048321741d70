import { slope } from './splitNumbers.ts';
import { splitShare } from './splitShare.ts';

/** Share of the capacity above the slope/plateau boundary. */
export const slopeShare = splitShare(slope);
