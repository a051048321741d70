import type { Context } from '../api/context.ts';
import type { ChangeAction } from '../domain/curation.ts';
import { datasetId, typeOfId } from '../domain/globalId.ts';
import type { Material } from '../domain/material.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import type { PageRequest } from '../domain/page.ts';
import { reportedValue } from '../domain/reported.ts';
import { nameKey, spelling } from '../domain/search/nameKey.ts';
import { normaliseDoi, type Source } from '../domain/source.ts';
import { BASE, type Snapshot } from '../store/store.ts';
import { CallError } from './io.ts';

/** How many known names a message lists. */
const LISTED = 10;

/** How many of the last changes are looked at for datasets that were retired. */
const MOST_CHANGES = 10_000;

const OF_DATASETS: readonly ChangeAction[] = ['IMPORT_DATASET', 'REVIVE_DATASET', 'RETIRE_DATASET'];
const REVIVE = '"hckb import <folder> --revive" takes it in again';

const all: PageRequest = { size: Number.MAX_SAFE_INTEGER - 1, from: 'START', after: null, before: null };

/**
 * A material by its id, `dataset/key`, key, or else by its name or an alias as papers print them.
 *
 * @throws {CallError} if no material has the name, or several have
 */
export async function materialNamed(name: string, { load, snapshot }: Context): Promise<Material> {
  const known = async () => (await (await snapshot()).materials.pages({ of: 'base' }, {}, all)).get(BASE)?.items ?? [];
  const keyed = typeOfId(name) === 'Material' ? [await load.item('materials', name)] : await load.materialsBySlug(name);
  const found = keyed.some((each) => each !== null) ? keyed : calledSo(name, await known());
  const retired = async () => retiredIn(await snapshot());
  return onlyOne(found, { name, noun: 'material', known, retired, spellings: namesOf });
}

/** Materials that papers call so, spelled alike if there are such, else whatever its spaces and hyphens. */
function calledSo(name: string, known: readonly Material[]): readonly Material[] {
  const alike = (fold: (text: string) => string) =>
    known.filter((material) => namesOf(material).some((each) => fold(each) === fold(name)));
  const spelledAlike = alike(spelling);
  return spelledAlike.length > 0 ? spelledAlike : alike(nameKey);
}

function namesOf({ name, aliases }: Material): readonly string[] {
  return [name, ...aliases];
}

/**
 * A source by its id, `dataset/key`, key or DOI, or else the one of a dataset.
 *
 * @throws {CallError} if no source has the name, or several have
 */
export async function sourceNamed(name: string, { load, snapshot }: Context): Promise<Source> {
  const found =
    typeOfId(name) === 'Source'
      ? [await load.item('sources', name)]
      : [...(await load.sourcesBySlug(name)), ...(await load.sourcesByDoi(normaliseDoi(name)))];
  const known = async () => (await (await snapshot()).sources.pages({ of: 'base' }, {}, all)).get(BASE)?.items ?? [];
  const isNamed = found.some((each) => each !== null);
  return onlyOne(isNamed ? found : (await known()).filter(({ dataset }) => dataset === datasetId(name)), {
    name,
    noun: 'source',
    known,
    retired: async () => retiredIn(await snapshot()),
    spellings: ({ doi }) => [reportedValue(doi) ?? []].flat(),
  });
}

type Named = { readonly id: string; readonly slug: string };

type Asked<T> = {
  readonly name: string;
  readonly noun: string;
  /** All that there are, for the message if it is none of them. */
  readonly known: () => Promise<readonly T[]>;
  /** Keys of datasets that were taken out of the base. */
  readonly retired: () => Promise<readonly string[]>;
  /** What one may be called beside its id and slug. */
  readonly spellings: (item: T) => readonly string[];
};

async function onlyOne<T extends Named>(
  found: readonly (T | null)[],
  { name, noun, known, retired, spellings }: Asked<T>,
): Promise<T> {
  const [first, ...others] = found.flatMap((each) => each ?? []);
  if (first === undefined) {
    const [all, gone] = [await known(), await retired()];
    throw new CallError(`The base has no ${noun} "${name}"${whyGone(name, all, gone) ?? meant(name, all, spellings)}`);
  }
  if (others.length === 0) return first;
  const names = [first, ...others].map(({ id }) => keyOf(id));
  throw new CallError(`Several ${noun}s are called "${name}": name one of ${names.join(', ')}`);
}

/** The last change of each dataset tells whether it is retired. */
async function retiredIn({ curation }: Snapshot): Promise<readonly string[]> {
  const last = new Map<string, ChangeAction>();
  for (const { subject, action } of await curation.changes({ subject: null, limit: MOST_CHANGES }))
    if (OF_DATASETS.includes(action) && !last.has(subject)) last.set(subject, action);
  return [...last].flatMap(([key, action]) => (action === 'RETIRE_DATASET' ? [key] : []));
}

/** The end of a message about a name whose dataset was retired; undefined where nothing says that it was. */
function whyGone<T>(name: string, known: readonly T[], retired: readonly string[]): string | undefined {
  if (retired.some((key) => keyOf(name).startsWith(`${key}/`))) return `: its dataset was retired: ${REVIVE}`;
  if (known.length > 0 || retired.length === 0) return undefined;
  const list = retired.slice(0, LISTED).map((key) => `"${key}"`);
  return `: it has none, since ${list.join(', ')} ${retired.length === 1 ? 'was' : 'were'} retired: ${REVIVE}`;
}

/** The end of a message about an unknown name: what was most likely meant, and what there is. */
function meant<T extends Named>(name: string, known: readonly T[], spellings: Asked<T>['spellings']): string {
  if (known.length === 0) return ': it has none yet, "hckb import" takes some in';
  const names = new Map(
    known.flatMap((item) => [
      ...spellings(item).map((word) => [word, item.slug] as const),
      ...[item.slug, keyOf(item.id)].map((word) => [word, word] as const),
    ]),
  );
  const near = names.get(nearestWord(keyOf(name), [...names.keys()]) ?? '');
  const more = known.length > LISTED ? ` and ${known.length - LISTED} more` : '';
  const list = known.slice(0, LISTED).map(({ id }) => keyOf(id));
  return `${near === undefined ? '' : `, did you mean "${near}"?`} (it has ${list.join(', ')}${more})`;
}

/** A global id as one types it: `dataset/key`. */
function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
