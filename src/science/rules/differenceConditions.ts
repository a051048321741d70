import type { LineCondition } from '../../domain/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import { dftConditions } from './dftConditions.ts';
import type { Reading } from './rule.ts';

/**
 * What makes a line about a difference of computed energies conditional. The reference state drops out of the difference,
 * so that it matters only where the energies have to be favourable too: where the line supports.
 */
export function differenceConditions(
  direction: Reading['direction'],
  said: readonly Fact[],
  inputs: readonly Fact[],
): readonly LineCondition[] {
  const resolutions = said.filter(({ observation }) => observation.statement.form === 'RESOLUTION');
  const conditions = dftConditions([...inputs, ...resolutions]);
  return direction === 'SUPPORTS' ? conditions : conditions.filter(({ code }) => code !== 'DFT_REFERENCE_UNKNOWN');
}
