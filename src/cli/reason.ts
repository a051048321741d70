import { reasonFault } from '../domain/curation.ts';
import { CallError } from './io.ts';

/** A reason as it is kept. @throws {CallError} if it says nothing, or too much */
export function reasonOf(given: string): string {
  const fault = reasonFault(given);
  if (fault !== null) throw new CallError(`--reason ${fault}`);
  return given.trim();
}
