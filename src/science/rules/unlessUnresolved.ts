import type { QuantityCode } from '../../domain/quantityKinds.ts';
import type { Subject } from '../facts/subject.ts';
import type { Reading } from './rule.ts';
import { unresolved } from './unresolved.ts';

type Asked = { readonly source: string; readonly quantities: readonly QuantityCode[] };

/** A reading; INSUFFICIENT where the authors call the resolution of their own data too poor for it. */
export function unlessUnresolved(subject: Subject, asked: Asked, reading: Reading): Reading {
  const poor = unresolved(subject, asked);
  if (poor.length === 0 || reading.direction === 'NOT_APPLICABLE') return reading;
  const sentence = `${reading.sentence} The authors call their resolution too poor to tell.`;
  return { direction: 'INSUFFICIENT', inputs: [...reading.inputs, ...poor], sentence };
}
