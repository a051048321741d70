import type { Bounds } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';

/** Whether a potential may lie in a region; null: anywhere. An end that is not stated excludes nothing. */
export function liesIn({ windows }: Subject, region: string | null, at: Bounds): boolean {
  if (region === null) return true;
  const { upper, lower } = windows.of(region);
  return (upper === null || at.lower <= upper) && (lower === null || at.upper >= lower);
}
