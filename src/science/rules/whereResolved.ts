import type { QuantityCode } from '../../domain/quantityKinds.ts';
import type { Subject } from '../facts/subject.ts';
import type { Reading } from './rule.ts';
import { unlessUnresolved } from './unlessUnresolved.ts';

/**
 * Readings; INSUFFICIENT where the source of the statement that discriminates calls the resolution of its own data too
 * poor for one of the quantities. Words that call numbers qualitative, or equal within their error, do not say that.
 */
export function whereResolved(
  subject: Subject,
  quantities: readonly QuantityCode[],
  readings: readonly Reading[],
): readonly Reading[] {
  return readings.map((reading) =>
    reading.inputs
      .slice(0, 1)
      .reduce((read, { observation: { source } }) => unlessUnresolved(subject, { source, quantities }, read), reading),
  );
}
