import type { Analysed, Refusal } from '../../src/science/curves/analysed.ts';

/** What was found. @throws {Error} with the reason, where it was refused */
export function foundIn<T>(analysed: Analysed<T>): T {
  if ('refused' in analysed) throw new Error(analysed.refused.message);
  return analysed.found;
}

/** Why nothing was found; undefined where something was. */
export function refusalOf(analysed: Analysed<unknown>): Refusal | undefined {
  return 'refused' in analysed ? analysed.refused : undefined;
}

/** The code of that. */
export function codeOf(analysed: Analysed<unknown>): string | undefined {
  return refusalOf(analysed)?.code;
}
