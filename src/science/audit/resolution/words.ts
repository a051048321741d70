import { techniques } from '../../../domain/techniques/index.ts';
import { quantityName } from '../opposites/quantityName.ts';
import type { Limit } from './limits.ts';

/** "the source calls its Raman spectroscopy insufficient for G band position" */
export function limitsAsSaid(limits: readonly Limit[]): string {
  const said = limits.map(({ fact, level }) => {
    const { technique, quantity } = fact.observation;
    const means = technique === null ? 'data' : techniques.get(technique).name;
    return `${means} ${level === 'INSUFFICIENT' ? 'insufficient' : 'only qualitative'} for ${quantityName(quantity)}`;
  });
  return `the source calls its ${[...new Set(said)].join(' and ')}`;
}
