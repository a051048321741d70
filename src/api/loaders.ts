import DataLoader from 'dataloader';
import type { Retraction } from '../domain/curation.ts';
import type { Dataset, DatasetVersion } from '../domain/dataset.ts';
import type { MeasuredMetric } from '../domain/derivedMetric.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Material } from '../domain/material.ts';
import type { Page, PageRequest, ValueCount } from '../domain/page.ts';
import type { Source } from '../domain/source.ts';
import { BASE, type ColumnKey, type Scope, type Snapshot, type SubjectRow } from '../store/store.ts';
import { type Item, type Noun, type Question, queriesOf } from './nouns.ts';

/**
 * Questions of one request. What is asked in one tick about one noun becomes one question to the store, and what was
 * answered once is not asked again; so the number of statements depends on the query, not on how much it finds.
 */
export type Loaders = {
  item<N extends Noun>(noun: N, id: string): Promise<Item<N> | null>;
  page<N extends Noun>(question: Question<N>, page: PageRequest): Promise<Page<Item<N>>>;
  count<N extends Noun>(question: Question<N>): Promise<number>;
  facet<N extends Noun>(question: Question<N>, facet: string): Promise<readonly ValueCount[]>;
  /** The numbers of a column, which are shared: they must not be changed. */
  numbers(column: ColumnKey): Promise<Float64Array>;
  /** The computation from curves that an observation is the evidence of; null where its source states it. */
  metricOfObservation(observation: string): Promise<MeasuredMetric | null>;
  metricsOfCurve(curve: string): Promise<readonly MeasuredMetric[]>;
  metricsOfMaterial(material: string): Promise<readonly MeasuredMetric[]>;
  /** With which ions statements of their own are about a material, and in which datasets. */
  subjectsOfMaterial(material: string): Promise<readonly SubjectRow[]>;
  /** What earlier versions of a method made, by what stays the same of the ids. */
  formerMetrics(place: string): Promise<readonly MeasuredMetric[]>;
  datasetByKey(key: string): Promise<Dataset | null>;
  /** From the first to the present; none where the base never held it. */
  versionsOfDataset(dataset: string): Promise<readonly DatasetVersion[]>;
  /** The mark by which a curator called a source retracted. */
  retractionOf(source: string): Promise<Retraction | null>;
  /** Each of these may be several: slugs and DOIs are unique in a dataset, not in the base. */
  materialsBySlug(slug: string): Promise<readonly Material[]>;
  sourcesBySlug(slug: string): Promise<readonly Source[]>;
  sourcesByDoi(doi: string): Promise<readonly Source[]>;
};

type Answers<T> = Promise<ReadonlyMap<string, T>>;

/** Loaders over a snapshot, which is opened by the first question. */
export function makeLoaders(open: () => Promise<Snapshot>): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>();

  function load<T>(name: string, key: string, ask: (snapshot: Snapshot, keys: readonly string[]) => Answers<T>) {
    let loader = loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const answers = await ask(await open(), keys);
        return keys.map((each) => answers.get(each) ?? null);
      });
      loaders.set(name, loader);
    }
    return loader.load(key) as Promise<T | null>;
  }

  return {
    item: (noun, id) => load(noun, id, (snapshot, ids) => queriesOf(snapshot, noun).byIds(ids)),
    page: async (question, page) => {
      const { noun, parent, filter } = question;
      const name = `${nameOf(question)} ${JSON.stringify(page)}`;
      const found = await load(name, parent?.id ?? BASE, (snapshot, ids) =>
        queriesOf(snapshot, noun).pages(scopeOf(question, ids), filter, page),
      );
      return found ?? { items: [], places: [], hasNext: false, hasPrevious: false };
    },
    count: async (question) => {
      const { noun, parent, filter } = question;
      const found = await load(`${nameOf(question)} count`, parent?.id ?? BASE, (snapshot, ids) =>
        queriesOf(snapshot, noun).counts(scopeOf(question, ids), filter),
      );
      return found ?? 0;
    },
    facet: async (question, facet) => {
      const { noun, parent, filter } = question;
      const found = await load(`${nameOf(question)} facet ${facet}`, parent?.id ?? BASE, (snapshot, ids) =>
        queriesOf(snapshot, noun).facets(scopeOf(question, ids), filter, facet),
      );
      return found ?? [];
    },
    numbers: async (column) => {
      const found = await load('numbers', JSON.stringify(keyOf(column)), async (snapshot, keys) => {
        const columns = keys.map((key) => JSON.parse(key) as ColumnKey);
        const numbers = await snapshot.curves.numbers(columns);
        return new Map(columns.flatMap((each, at) => entryOf(keys[at], numbers.get(each.digest))));
      });
      if (found === null) throw new Error(`The base has no numbers of column ${column.position} of ${column.curve}`);
      return found;
    },
    metricOfObservation: (observation) =>
      load('metric of an observation', observation, ({ measuredMetrics }, ids) => measuredMetrics.byObservations(ids)),
    metricsOfCurve: async (curve) =>
      (await load('metrics of a curve', curve, ({ measuredMetrics }, ids) => measuredMetrics.byCurves(ids))) ?? [],
    metricsOfMaterial: async (material) =>
      (await load('metrics of a material', material, ({ measuredMetrics }, ids) => measuredMetrics.ofMaterials(ids))) ??
      [],
    subjectsOfMaterial: async (material) =>
      (await load('subjects of a material', material, async ({ observations }, ids) =>
        groupBy(await observations.subjects({ noun: 'material', ids }), (row) => row.material),
      )) ?? [],
    formerMetrics: async (place) =>
      (await load('former metrics', place, ({ measuredMetrics }, places) => measuredMetrics.former(places))) ?? [],
    datasetByKey: (key) => load('dataset by key', key, ({ datasets }, keys) => datasets.byKeys(keys)),
    versionsOfDataset: async (dataset) =>
      (await load('versions of datasets', dataset, ({ datasets }, ids) => datasets.versions(ids))) ?? [],
    retractionOf: (source) => load('retractions', source, ({ curation }, sources) => curation.retractions(sources)),
    materialsBySlug: async (slug) =>
      (await load('materials by slug', slug, ({ materials }, slugs) => materials.bySlugs(slugs))) ?? [],
    sourcesBySlug: async (slug) =>
      (await load('sources by slug', slug, ({ sources }, slugs) => sources.bySlugs(slugs))) ?? [],
    sourcesByDoi: async (doi) => (await load('sources by DOI', doi, ({ sources }, dois) => sources.byDois(dois))) ?? [],
  };
}

function keyOf({ curve, position, digest }: ColumnKey): ColumnKey {
  return { curve, position, digest };
}

function entryOf<T>(key: string | undefined, value: T | undefined): readonly (readonly [string, T])[] {
  return key === undefined || value === undefined ? [] : [[key, value]];
}

function nameOf<N extends Noun>({ noun, parent, filter }: Question<N>): string {
  return `${noun} of ${parent?.of ?? 'base'} ${JSON.stringify(filter)}`;
}

function scopeOf<N extends Noun>({ parent }: Question<N>, ids: readonly string[]): Scope<string> {
  return parent === null ? { of: 'base' } : { of: parent.of, ids };
}
