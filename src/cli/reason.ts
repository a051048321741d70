import { CallError } from './io.ts';

/** Longer reasons are essays. */
const LONGEST = 1000;

/** A reason as it is kept. @throws {CallError} if it says nothing, or too much */
export function reasonOf(given: string): string {
  const reason = given.trim();
  if (reason === '') throw new CallError('--reason is empty: say why, for whoever asks later');
  if (reason.length > LONGEST)
    throw new CallError(`--reason has ${reason.length} characters: ${LONGEST} at most are kept`);
  return reason;
}
