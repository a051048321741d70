import type { ConditionName } from '../audit/conditionsOf.ts';
import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import type { Facts } from '../facts/facts.ts';

/** Processes that share the capacity out between them. */
export const storing = ['ADSORPTION', 'INTERCALATION', 'PORE_FILLING'] as const;

export type Storing = (typeof storing)[number];

/** As sentences name them. */
export const processNames: Readonly<Record<Storing, string>> = {
  ADSORPTION: 'adsorption',
  INTERCALATION: 'intercalation',
  PORE_FILLING: 'pore filling',
};

/** Conditions that differ between what is ascribed to a process and the whole. */
const ofProcess: readonly ConditionName[] = ['region', 'process', 'boundary', 'direction', 'label', 'compound'];

/** Capacities that a source ascribes to a process. */
export function ascribed(own: Facts, process: Storing): readonly Stated[] {
  return statedValues(own.find({ quantity: 'PROCESS_CAPACITY', form: 'VALUE', process }));
}

/** What a source ascribes to a process of a whole capacity; at most one. */
export function ascribedOf(own: Facts, process: Storing, whole: Pick<Stated, 'first'>): readonly Stated[] {
  return ofState(ascribed(own, process), whole, ofProcess).slice(0, 1);
}
