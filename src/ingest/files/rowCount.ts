import type { FileWarning } from '../../domain/curve.ts';
import { fileWarning } from './fileWarning.ts';

/** Tells where the head of a file names another number of rows than there are. @param line of the head */
export function rowCountWarnings(told: number, found: number, line: number): readonly FileWarning[] {
  if (told === found) return [];
  const why = found < told ? 'the file was cut, or the measurement stopped' : 'rows were added';
  const message = `line ${line}: the head tells of ${told} rows, but the file has ${found}: ${why}`;
  return [fileWarning('ROW_COUNT', message)];
}
