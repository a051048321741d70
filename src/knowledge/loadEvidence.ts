import type { Claim } from '../domain/claim.ts';
import type { EvidenceBase } from '../domain/evidenceBase.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import type { PageRequest } from '../domain/page.ts';
import { evidenceOf } from '../science/facts/evidence.ts';
import type { Fact } from '../science/facts/fact.ts';
import { statementOf } from '../science/facts/fact.ts';
import type { Queries, Snapshot } from '../store/store.ts';

/** All sources of a laboratory, however many: one page holds them. */
const everything: PageRequest = { size: Number.MAX_SAFE_INTEGER - 1, from: 'START', after: null, before: null };

/** Records that are read in one go: some milliseconds of work. */
const AT_ONCE = 250;

/** Called before each piece of work; waits where others are to go on first. */
export type Rest = () => Promise<void>;

/** Evidence that judging one material needs, and statements of further sources to compare with. */
export type Loaded = { readonly base: EvidenceBase; readonly peers: readonly Fact[] };

/**
 * For each material its own dataset, those that say something of it, and those that come from a laboratory that does:
 * series of carbons are judged within a laboratory. A dataset may have nothing but claims about its own material.
 */
export async function datasetsOfMaterials(
  snapshot: Snapshot,
  materials: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const described = await snapshot.materials.byIds(materials);
  const rows = await snapshot.observations.subjects({ noun: 'material', ids: materials });
  const direct = groupBy(rows, ({ material }) => material);
  const laboratories = await laboratoriesOf(snapshot, [...new Set(rows.map(({ dataset }) => dataset))]);
  return new Map(
    materials.map((material) => {
      const own = (direct.get(material) ?? []).map(({ dataset }) => dataset);
      const related = own.flatMap((dataset) => laboratories.get(dataset) ?? []);
      const home = described.get(material)?.dataset ?? [];
      return [material, [...new Set([home, own, related].flat())].sort()];
    }),
  );
}

/** For each dataset those with a source of the same laboratory. */
async function laboratoriesOf(snapshot: Snapshot, datasets: readonly string[]) {
  const found = await snapshot.sources.byIds(await snapshot.sources.ids({ dataset: datasets }));
  const sources = [...found.values()];
  const laboratories = [...new Set(sources.flatMap(({ laboratory }) => laboratory ?? []))];
  const theirs = await snapshot.sources.pages({ of: 'laboratory', ids: laboratories }, {}, everything);
  return new Map(
    datasets.map((dataset) => {
      const own = sources.filter((source) => source.dataset === dataset).flatMap(({ laboratory }) => laboratory ?? []);
      const related = own.flatMap((laboratory) => theirs.get(laboratory)?.items ?? []);
      return [dataset, related.map((source) => source.dataset)];
    }),
  );
}

/**
 * The records of each of many datasets, with the mechanism models of other datasets that their claims name; as many
 * statements for one as for several, but for those that are long.
 */
export async function loadDatasets(
  snapshot: Snapshot,
  datasets: readonly string[],
  rest: Rest,
): Promise<ReadonlyMap<string, EvidenceBase>> {
  const of = { dataset: datasets };
  const ions = await all(snapshot.ions, {}, rest);
  const claims = await all(snapshot.claims, of, rest);
  const parts = {
    materials: groupBy(await all(snapshot.materials, of, rest), datasetOf),
    cells: groupBy(await all(snapshot.cells, of, rest), datasetOf),
    measurements: groupBy(await all(snapshot.measurements, of, rest), datasetOf),
    observations: groupBy(await all(snapshot.observations, of, rest), datasetOf),
    dftResults: groupBy(await all(snapshot.dftResults, of, rest), datasetOf),
    mechanismModels: groupBy(await all(snapshot.mechanismModels, of, rest), datasetOf),
    claims: groupBy(claims, datasetOf),
    sources: groupBy(await all(snapshot.sources, of, rest), datasetOf),
  };
  const named = await modelsOf(snapshot, claims, rest);
  return new Map(
    datasets.map((dataset) => {
      const records = Object.fromEntries(
        Object.entries(parts).map(([noun, found]) => [noun, found.get(dataset) ?? []]),
      );
      const base = { ...records, ions } as unknown as EvidenceBase;
      const models = base.claims.flatMap((claim) => named.get(modelOf(claim) ?? '') ?? []);
      return [dataset, { ...base, mechanismModels: distinct([...base.mechanismModels, ...models]) }];
    }),
  );
}

/** The models that claims assert or deny, by id. */
async function modelsOf(snapshot: Snapshot, claims: readonly Claim[], rest: Rest) {
  const ids = new Set(claims.flatMap((claim) => modelOf(claim) ?? []));
  const models = await byIds(snapshot.mechanismModels, [...ids], rest);
  return new Map(models.map((model) => [model.id, model]));
}

function modelOf({ assertion }: Claim): string | null {
  return assertion.kind === 'MECHANISM_MODEL' ? assertion.model : null;
}

/** Each record once: claims of several datasets name one model. */
function distinct<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function datasetOf({ dataset }: { readonly dataset: string }): string {
  return dataset;
}

/** Datasets laid together. */
export function joined(bases: readonly EvidenceBase[]): EvidenceBase {
  const [only, ...others] = bases;
  if (only !== undefined && others.length === 0) return only;
  return {
    sources: bases.flatMap(({ sources }) => sources),
    ions: only?.ions ?? [],
    materials: bases.flatMap(({ materials }) => materials),
    cells: bases.flatMap(({ cells }) => cells),
    measurements: bases.flatMap(({ measurements }) => measurements),
    observations: bases.flatMap(({ observations }) => observations),
    dftResults: bases.flatMap(({ dftResults }) => dftResults),
    mechanismModels: distinct(bases.flatMap(({ mechanismModels }) => mechanismModels)),
    claims: bases.flatMap(({ claims }) => claims),
  };
}

/** What superlatives of a base are held against: values of the same quantity and ion anywhere in the base. */
export async function loadPeers(
  snapshot: Snapshot,
  { observations }: EvidenceBase,
  rest: Rest,
): Promise<readonly Fact[]> {
  const ranked = observations.filter(
    ({ statement }) => statement.form === 'SUPERLATIVE' && statement.degree !== 'EXCELLENT',
  );
  const quantities = [...new Set(ranked.flatMap(({ quantity }) => quantity ?? []))];
  const ions = [...new Set(ranked.flatMap(({ ion }) => ion ?? []))];
  if (quantities.length === 0 || ions.length === 0) return [];
  const found = await all(snapshot.observations, { quantity: quantities, ion: ions, form: ['VALUE'] as const }, rest);
  const idsOf = (named: (observation: Observation) => string | null) => [
    ...new Set(found.flatMap((each) => named(each) ?? [])),
  ];
  return evidenceOf({
    observations: found,
    measurements: await byIds(
      snapshot.measurements,
      idsOf(({ measurement }) => measurement),
      rest,
    ),
    cells: await byIds(
      snapshot.cells,
      idsOf(({ cell }) => cell),
      rest,
    ),
    sources: await byIds(
      snapshot.sources,
      idsOf(({ source }) => source),
      rest,
    ),
    dftResults: [],
  }).filter((fact) => statementOf(fact, 'VALUE') !== null);
}

async function all<T, Filter, Parent extends string>(
  queries: Queries<T, Filter, Parent>,
  filter: Filter,
  rest: Rest,
): Promise<readonly T[]> {
  return byIds(queries, await queries.ids(filter), rest);
}

/** Records by their ids, so many at a time that reading them does not take long. */
async function byIds<T, Filter, Parent extends string>(
  queries: Queries<T, Filter, Parent>,
  ids: readonly string[],
  rest: Rest,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    await rest();
    const records = await queries.byIds(ids.slice(first, first + AT_ONCE));
    found.push(...records.values());
  }
  return found;
}
