import type { Changes } from '../facts/facts.ts';
import type { Reading } from '../rules/rule.ts';
import type { Conflict } from './judging.ts';

/** What a rule reads once some facts are changed. */
export type Read = (changes: Changes) => readonly Reading[];

/**
 * A reading whose inputs are part of a contradiction (A1, A8), judged under every repair: the same direction under all is
 * kept; against under some and nothing under the others is against; all else is neutral. It is conditional in any case.
 * A repair mends one contradiction and leaves the others as they are.
 */
export function underRepairs(reading: Reading, conflicts: readonly Conflict[], read: Read): Reading {
  const touched = conflicts.filter(({ inputs }) => reading.inputs.some(({ id }) => inputs.has(id)));
  if (touched.length === 0) return reading;
  const directions = touched.flatMap(({ repairs }) =>
    repairs.map((repair) => counterpart(reading, read(repair))?.direction ?? 'NEUTRAL'),
  );
  const { direction, told } = combined(reading.direction, directions);
  const sentence = `its inputs contradict others of the source: ${told}`;
  return {
    ...reading,
    direction,
    conditions: [...(reading.conditions ?? []), { code: 'CONFLICTING_INPUT', sentence }],
  };
}

/** The reading of the same statement; where a repair leaves that out, the one that shares most inputs, if any. */
function counterpart({ inputs }: Reading, readings: readonly Reading[]): Reading | undefined {
  const ids = new Set(inputs.map(({ id }) => id));
  const shared = (other: Reading) => other.inputs.filter(({ id }) => ids.has(id)).length;
  const [most] = readings.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  return readings.find((other) => other.inputs[0]?.id === inputs[0]?.id) ?? most;
}

type Combined = { readonly direction: Reading['direction']; readonly told: string };

const phrases: Readonly<Record<Reading['direction'], string>> = {
  SUPPORTS: 'supports',
  CONTRADICTS: 'contradicts',
  NEUTRAL: 'is neutral',
  INSUFFICIENT: 'is insufficient',
  NOT_APPLICABLE: 'is not applicable',
};

function combined(unrepaired: Reading['direction'], repaired: readonly Reading['direction'][]): Combined {
  const [direction = unrepaired, ...others] = [...new Set(repaired)];
  if (repaired.length === 0) return { direction, told: 'no repair is known' };
  if (others.length === 0) return { direction, told: `under every repair it ${phrases[direction]}` };
  const kinds = [direction, ...others];
  const against = kinds.includes('CONTRADICTS') && !kinds.includes('SUPPORTS');
  const counts = against ? 'CONTRADICTS' : 'NEUTRAL';
  const each = kinds.map((kind) => phrases[kind]).join(', under another it ');
  const told = `as printed it ${phrases[unrepaired]}, under one repair it ${each}, so that all in all it ${phrases[counts]}`;
  return { direction: counts, told };
}
