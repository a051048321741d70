import type { Fact } from '../facts/fact.ts';
import { settingOf } from '../facts/settingOf.ts';
import { metalResistivity } from '../metalResistivity.ts';
import { skinDepth } from '../skinDepth.ts';
import type { RuleInput } from './rule.ts';

/** Skin depth in um, and the frequency in GHz that it holds for. */
export type MetalSkinDepth = { readonly depth: number; readonly frequency: number };

/** Skin depth of the ion's bulk metal at the frequency of the first run that states one, else at the usual one. */
export function metalSkinDepth(
  facts: readonly Fact[],
  { subject, parameter }: Pick<RuleInput, 'subject' | 'parameter'>,
): MetalSkinDepth {
  const stated = facts.flatMap((fact) => settingOf(fact, 'MICROWAVE_FREQUENCY')?.value ?? []);
  const frequency = stated.find((value) => value > 0) ?? parameter('usualFrequency');
  // A field that does not alternate reaches through metal of any thickness.
  if (!(frequency > 0)) return { depth: Number.POSITIVE_INFINITY, frequency };
  return { depth: skinDepth({ resistivity: metalResistivity[subject.ion], frequency }), frequency };
}
