import type { Analysed } from '../../src/science/curves/analysed.ts';

/** What was found. @throws {Error} with the refusal, where there is one */
export function foundIn<T>(analysed: Analysed<T>): T {
  if ('refused' in analysed) throw new Error(analysed.refused.message);
  return analysed.found;
}

/** The code of a refusal; undefined where something was found. */
export function refusalCode(analysed: Analysed<unknown>): string | undefined {
  return 'refused' in analysed ? analysed.refused.code : undefined;
}
