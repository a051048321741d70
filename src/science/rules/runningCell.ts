import type { Fact } from '../facts/fact.ts';

/** Whether a statement is of a run on the closed cell, so that nothing is lost on the way to the instrument. */
export function seesRunningCell({ observation: { conditions } }: Fact): boolean {
  return conditions.mode === 'OPERANDO' || conditions.mode === 'IN_SITU';
}
