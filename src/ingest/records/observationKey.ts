import type { ObservationInput } from '../../contract/generated.ts';
import { canonicalJson, sha256 } from '../canonicalJson.ts';

/** Enough of the hash that two statements of one dataset hardly ever share it. */
const HASH_LENGTH = 10;

/**
 * Record key of an observation: the given one, or one made of form, quantity, subject, conditions and place.
 *
 * What is said of the subject (a number, a trend) is no part of it, so a corrected number keeps its id.
 */
export function observationKey(observation: ObservationInput): string {
  if (observation.key) return observation.key;
  const { quantity, material, ion, cell, measurement, technique, conditions, at } = observation;
  const form = formName(observation);
  const named = namedBy(observation);
  const { method: _, curator: __, ...place } = at;
  const identity = { form, named, quantity, material, ion, cell, measurement, technique, conditions, place };
  const words = [form, quantity, measurement ?? cell ?? material, ion].filter((word) => (word ?? null) !== null);
  return `${words.map((word) => slug(String(word))).join('-')}-${sha256(canonicalJson(identity)).slice(0, HASH_LENGTH)}`;
}

/** The fields of which an observation has exactly one. */
export const formFields = [
  'value',
  'trend',
  'ordering',
  'ratio',
  'presence',
  'role',
  'definition',
  'resolution',
  'superlative',
  'caption',
] as const satisfies readonly (keyof ObservationInput)[];

export type FormField = (typeof formFields)[number];

function formName(observation: ObservationInput): string {
  return formFields.find((form) => (observation[form] ?? null) !== null) ?? 'observation';
}

/** The subject of forms that name theirs in the statement. */
function namedBy({ trend, presence, role, definition, caption }: ObservationInput): unknown {
  if (trend) return trend.along;
  if (caption) return [caption.figure, caption.panel ?? null];
  return presence?.feature ?? role?.label ?? definition?.symbol;
}

function slug(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .replace(/[._-]{2,}/g, '-');
}
