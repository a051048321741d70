import { features } from '../domain/features.ts';
import { processes } from '../domain/processes.ts';
import { quantityKinds } from '../domain/quantityKinds.ts';
import { regions } from '../domain/regions.ts';
import type { Registry } from '../domain/registry.ts';
import { roles } from '../domain/roles.ts';
import { type Document, entryIndex } from '../domain/search/entryIndex.ts';
import { type AnyEntry, entryTexts, unitTexts } from '../domain/search/entryTexts.ts';
import type { EntryType } from '../domain/search/types.ts';
import { techniques } from '../domain/techniques/index.ts';
import { trendTerms } from '../domain/trendTerms.ts';
import { UNIT_KINDS, unitsOf } from '../domain/units.ts';
import { metrics } from './derivedMetrics.ts';
import { auditRules, rules } from './ruleBook.ts';

/** The vocabularies that searches go through, beside the units. */
const registries = {
  TECHNIQUE: techniques,
  QUANTITY_KIND: quantityKinds,
  PROCESS: processes,
  REGION: regions,
  FEATURE: features,
  TREND_TERM: trendTerms,
  ROLE: roles,
  RULE: rules,
  AUDIT_RULE: auditRules,
  METRIC: metrics,
} as const satisfies Readonly<Record<Exclude<EntryType, 'UNIT'>, Registry<AnyEntry>>>;

const units = UNIT_KINDS.flatMap(unitsOf);

type Registries = typeof registries;
/** An entry of any vocabulary. */
export type VocabularyEntry =
  | { [Type in keyof Registries]: Registries[Type]['entries'][number] }[keyof Registries]
  | (typeof units)[number];

const entries: readonly (Document & { readonly entry: VocabularyEntry })[] = [
  ...Object.entries(registries).flatMap(([type, registry]) =>
    registry.entries.map((entry) => ({
      type: type as EntryType,
      code: entry.code,
      texts: entryTexts(entry),
      entry,
    })),
  ),
  ...units.map((entry) => ({ type: 'UNIT' as const, code: entry.code, texts: unitTexts(entry), entry })),
];

/** All entries of all vocabularies, to be searched; they are the software's, the same for every base. */
export const vocabulary = entryIndex(entries);

const byId = new Map(entries.map((each) => [`${each.type}:${each.code}`, each]));
const types = new Map(entries.map(({ entry, type }) => [entry as object, type]));

/**
 * The entry that a search found, with what is searched of it.
 *
 * @throws {RangeError} on an id that is none of an entry
 */
export function entryOf(id: string): (typeof entries)[number] {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`Unknown entry "${id}"`);
  return found;
}

/** Of which vocabulary an entry is; undefined for what is no entry. */
export function entryTypeOf(item: object): EntryType | undefined {
  return types.get(item);
}
