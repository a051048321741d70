import type { MappedName, NamedThing } from '../domain/mappedName.ts';
import { idsMeant } from '../domain/search/idsMeant.ts';
import { nameKey, spelling } from '../domain/search/nameKey.ts';
import { nameKinds } from '../domain/search/names.ts';
import { isEntryType, type SearchType } from '../domain/search/types.ts';
import { normaliseDoi } from '../domain/source.ts';
import type { Snapshot } from '../store/store.ts';
import { type KnownName, namesWithKeys } from './knownNames.ts';
import type { Rest } from './loadEvidence.ts';
import { nearestNames } from './nearestNames.ts';

type Searched = Pick<Snapshot, 'search' | 'sources'>;

/**
 * What each name means among some types, in the order given; a fixed number of statements for any number of names.
 *
 * @param rest waited for before each name that nothing has is held against all names
 */
export async function mapNames(
  snapshot: Searched,
  names: readonly string[],
  { types, rest }: { readonly types: readonly SearchType[]; readonly rest: Rest },
): Promise<readonly MappedName[]> {
  const kept = new Set(types);
  const ids = await snapshot.search.known(names.flatMap(idsMeant));
  const known = await namesWithKeys(snapshot, names.map(nameKey), kept);
  const candidates = names.map((name) => {
    const meant = new Set(idsMeant(name));
    const how = name.includes(':') ? 'ID' : 'RECORD_KEY';
    const byId = ids.filter(({ id, type }) => meant.has(id) && kept.has(type));
    if (byId.length > 0) return byId.map((each) => ({ ...each, how, matched: name.trim() }) as const);
    return meantBy(name, known.get(nameKey(name)) ?? []);
  });
  const described = await describedByDoi(snapshot, names, candidates);
  const unknown = names.filter((_, place) => candidates[place]?.length === 0);
  const nearest = await nearestNames(snapshot, unknown, { types, rest });
  return names.map((name, place) => {
    const [first, ...others] = described[place] ?? [];
    if (first === undefined) return { outcome: 'UNKNOWN', name, nearest: nearest.get(name) ?? [] };
    if (others.length === 0) return { outcome: 'FOUND', name, ...first };
    return { outcome: 'AMBIGUOUS', name, candidates: [first, ...others] };
  });
}

/**
 * What a name means among those that have its key: records before entries of vocabularies, so that K is potassium
 * before it is kelvin; then what has it with the same signs; then the surest kind of name. An author names nothing.
 */
function meantBy(name: string, known: readonly KnownName[]): readonly NamedThing[] {
  const all = known.filter(({ kind }) => kind !== 'AUTHOR');
  const records = all.filter(({ type }) => !isEntryType(type));
  const nearer = records.length > 0 ? records : all;
  const alike = nearer.filter((each) => spelling(each.name) === spelling(name));
  const closest = alike.length > 0 ? alike : nearer;
  const kind = nameKinds.find((each) => closest.some((one) => one.kind === each));
  const meant = closest.filter((each) => each.kind === kind);
  const things = meant.map(({ id, type, kind: how, name: matched }) => ({ id, type, how, matched }));
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** Of several sources with one DOI, that whose dataset describes it is meant, as `source(doi:)` says. */
async function describedByDoi(
  { sources }: Searched,
  names: readonly string[],
  candidates: readonly (readonly NamedThing[])[],
): Promise<readonly (readonly NamedThing[])[]> {
  const isSplit = (things: readonly NamedThing[]) => things.length > 1 && things[0]?.how === 'DOI';
  const split = names.filter((_, place) => isSplit(candidates[place] ?? []));
  if (split.length === 0) return candidates;
  const main = await sources.byDois(split.map(normaliseDoi));
  return candidates.map((things, place) => {
    if (!isSplit(things)) return things;
    const ids = new Set((main.get(normaliseDoi(names[place] ?? '')) ?? []).map(({ id }) => id));
    const kept = things.filter(({ id }) => ids.has(id));
    return kept.length > 0 ? kept : things;
  });
}
