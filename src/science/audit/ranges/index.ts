import type { AcceptedRange } from './acceptedRange.ts';
import { ionRanges } from './ionRanges.ts';
import { shareRanges } from './shareRanges.ts';
import { spectrumRanges } from './spectrumRanges.ts';
import { structureRanges } from './structureRanges.ts';

/** Accepted ranges, in the order in which they are checked. */
export const acceptedRanges: readonly AcceptedRange[] = [
  ...shareRanges,
  ...structureRanges,
  ...spectrumRanges,
  ...ionRanges,
];
