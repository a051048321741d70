import type { Assessment } from '../domain/evidence.ts';
import type { FlipThresholds } from '../domain/flip.ts';
import { flipThresholds as computed } from '../science/verdict/flips.ts';
import type { Evidence } from './evidence.ts';

/** The smallest single changes that would turn a verdict. */
export function flipThresholds(evidence: Evidence, { material, ion, process, region }: Assessment): FlipThresholds {
  return computed(evidence.subject(material, ion), { process, region }, evidence.judging());
}
