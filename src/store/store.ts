import type { Cell } from '../domain/cell.ts';
import type { Claim } from '../domain/claim.ts';
import type { LoggedChange, Retirement, Retraction } from '../domain/curation.ts';
import type { Curve, Packed } from '../domain/curve.ts';
import type { Dataset, DatasetRecords, DatasetVersion } from '../domain/dataset.ts';
import type { MeasuredMetric } from '../domain/derivedMetric.ts';
import type { DftResult } from '../domain/dftResult.ts';
import type { Ion, IonSymbol } from '../domain/ion.ts';
import type { Material } from '../domain/material.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { MechanismModel } from '../domain/mechanismModel.ts';
import type { Observation } from '../domain/observation.ts';
import type { Page, PageRequest, ValueCount } from '../domain/page.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { Release } from '../domain/release.ts';
import type { Name } from '../domain/search/names.ts';
import type { RankedPage, RankedPageRequest, TextSearch } from '../domain/search/ranking.ts';
import type { RecordType, SearchType } from '../domain/search/types.ts';
import type { Laboratory, Source } from '../domain/source.ts';
import type { Token } from '../domain/token.ts';
import type {
  CellFilter,
  ClaimFilter,
  CurveFilter,
  DatasetFilter,
  DftResultFilter,
  IonFilter,
  LaboratoryFilter,
  MaterialFilter,
  MeasurementFilter,
  MechanismModelFilter,
  ObservationFilter,
  PropositionFilter,
  SourceFilter,
} from './nounFilters.ts';
import type { Rest } from './parts.ts';
import type { PreparedDataset } from './preparedDataset.ts';

/** Whose items are asked for: those of the base as a whole, or those of each of many parents by global id. */
export type Scope<Parent extends string> =
  | { readonly of: 'base' }
  | { readonly of: Parent; readonly ids: readonly string[] };

/** Key of the one answer to a question about the base as a whole. */
export const BASE = '*';

/**
 * Questions about one noun. Each takes many keys and costs a number of statements that does not depend on how many.
 * Answers are keyed by parent id, or by `BASE`; a parent without items has an empty page and the count 0.
 */
export type Queries<T, Filter, Parent extends string> = {
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Ids of all items of the base that a filter leaves, in order. */
  ids(filter: Filter): Promise<readonly string[]>;
  pages(scope: Scope<Parent>, filter: Filter, page: PageRequest): Promise<ReadonlyMap<string, Page<T>>>;
  /** @param rest given, the base is counted part by part, with a rest between */
  counts(scope: Scope<Parent>, filter: Filter, rest?: Rest): Promise<ReadonlyMap<string, number>>;
  /** How many items have each value of a facet, most first; the rarest beyond a hundred are left out. `rest` as above. */
  facets(
    scope: Scope<Parent>,
    filter: Filter,
    facet: string,
    rest?: Rest,
  ): Promise<ReadonlyMap<string, readonly ValueCount[]>>;
};

export type DatasetQueries = Queries<Dataset, DatasetFilter, never> & {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Dataset>>;
  /** All versions of each dataset, first to present. */
  versions(ids: readonly string[]): Promise<ReadonlyMap<string, readonly DatasetVersion[]>>;
  /** Of the base as a whole: how many datasets, when it last changed, and a checksum that is equal for equal data. */
  state(): Promise<Omit<Release, 'software'>>;
  /** A text that differs after any import: what was computed of the base before may not hold any more. */
  revision(): Promise<string>;
  /** Those with a curve that other versions of the methods analysed, or none. */
  analysedOtherwise(methods: string): Promise<readonly Dataset[]>;
  /** A version as given, as canonical JSON in the shape of `DatasetInput`; null if there is none. */
  content(id: string, version: number): Promise<string | null>;
};
export type LaboratoryQueries = Queries<Laboratory, LaboratoryFilter, never>;
export type SourceQueries = Queries<Source, SourceFilter, 'dataset' | 'laboratory'> & {
  /** All sources that have a slug, or the one of `dataset/key`. */
  bySlugs(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>>;
  /** By DOI as `normaliseDoi` writes it: the first sources of their datasets, or, where none is, all that have it. */
  byDois(dois: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>>;
};
export type IonQueries = Queries<Ion, IonFilter, never>;
export type MaterialQueries = Queries<Material, MaterialFilter, 'dataset'> & {
  /** All materials that have a slug, or the one of `dataset/key`. */
  bySlugs(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Material[]>>;
};
export type CellQueries = Queries<Cell, CellFilter, 'dataset' | 'material' | 'ion'>;
export type MeasurementQueries = Queries<Measurement, MeasurementFilter, 'dataset' | 'material' | 'cell' | 'ion'>;
export type CurveQueries = Queries<Curve, CurveFilter, 'measurement' | 'material' | 'dataset'> & {
  /** The numbers of columns, by their digests. They are shared: who gets them must not change them. */
  numbers(columns: readonly ColumnKey[]): Promise<ReadonlyMap<string, Float64Array>>;
  /** A file as it was given, packed; null if the base has none of this SHA-256. */
  file(sha256: string): Promise<StoredFile | null>;
};

/** A column of a curve, numbered from 0, and the digest of its numbers. */
export type ColumnKey = { readonly curve: string; readonly position: number; readonly digest: string };

/** A file of a curve: `name` is what the first curve that has it calls it. */
export type StoredFile = Packed & { readonly name: string; readonly size: number };

export type ObservationQueries = Queries<
  Observation,
  ObservationFilter,
  'dataset' | 'source' | 'material' | 'ion' | 'cell' | 'measurement' | 'dftResult' | 'claim'
> & {
  /** What there are statements of their own about, by material and ion. */
  subjects(of: SubjectsOf): Promise<readonly SubjectRow[]>;
};

/** Whose statements: those about some materials, or of some sources or datasets, by global id; null for the base as a whole. */
export type SubjectsOf = { readonly noun: 'material' | 'source' | 'dataset'; readonly ids: readonly string[] } | null;

/** Numbers that analyses made of curves. Each question is one statement; what has none is left out. */
export type MetricQueries = {
  /** The one that an observation is the evidence of. */
  byObservations(observations: readonly string[]): Promise<ReadonlyMap<string, MeasuredMetric>>;
  byCurves(curves: readonly string[]): Promise<ReadonlyMap<string, readonly MeasuredMetric[]>>;
  ofMaterials(materials: readonly string[]): Promise<ReadonlyMap<string, readonly MeasuredMetric[]>>;
  /** The materials that curves of some datasets give numbers of, each once. */
  materialsIn(datasets: readonly string[]): Promise<readonly string[]>;
  /** By what stays the same from version to version: the newest first. */
  former(places: readonly string[]): Promise<ReadonlyMap<string, readonly MeasuredMetric[]>>;
};

/** A dataset that says something of its own about a material, with an ion or with none. */
export type SubjectRow = { readonly material: string; readonly ion: IonSymbol | null; readonly dataset: string };
export type DftResultQueries = Queries<DftResult, DftResultFilter, 'dataset' | 'material' | 'observation' | 'claim'>;
export type PropositionQueries = Queries<Proposition, PropositionFilter, 'material'>;
export type ClaimQueries = Queries<
  Claim,
  ClaimFilter,
  'dataset' | 'source' | 'material' | 'ion' | 'proposition' | 'mechanismModel' | 'observation'
>;
export type MechanismModelQueries = Queries<MechanismModel, MechanismModelFilter, never>;

/** A name with the record that has it. */
export type RecordName = Name & { readonly id: string; readonly type: RecordType };

/** Look-up by words and names. Each question is one statement. */
export type SearchQueries = {
  /** Records that have every word or that the text names, in the order of their ranks. */
  page(search: TextSearch, request: RankedPageRequest): Promise<RankedPage>;
  /** How many records of each type a search finds, whichever types it keeps; types without any are left out. */
  counts(search: TextSearch): Promise<ReadonlyMap<RecordType, number>>;
  /** Names by their keys, as `nameKey` makes them. */
  named(keys: readonly string[]): Promise<readonly RecordName[]>;
  /** Those of some ids that the base holds a record of. */
  known(ids: readonly string[]): Promise<readonly Pick<RecordName, 'id' | 'type'>[]>;
  /** Every key of a name of these types once, in ascending order. */
  keys(types: readonly SearchType[]): Promise<readonly string[]>;
};

/** The base as it was at one moment: what is imported later is not seen. To be closed when the request is answered. */
export type Snapshot = {
  readonly datasets: DatasetQueries;
  readonly laboratories: LaboratoryQueries;
  readonly sources: SourceQueries;
  readonly ions: IonQueries;
  readonly materials: MaterialQueries;
  readonly cells: CellQueries;
  readonly measurements: MeasurementQueries;
  readonly curves: CurveQueries;
  readonly observations: ObservationQueries;
  readonly measuredMetrics: MetricQueries;
  readonly dftResults: DftResultQueries;
  readonly propositions: PropositionQueries;
  readonly claims: ClaimQueries;
  readonly mechanismModels: MechanismModelQueries;
  readonly search: SearchQueries;
  readonly curation: CurationQueries;
  readonly tokens: TokenQueries;
  close(): Promise<void>;
};

/** What curators said of the base itself. */
export type CurationQueries = {
  /** Marks of sources as retracted, by source. */
  retractions(sources: readonly string[]): Promise<ReadonlyMap<string, Retraction>>;
  /** The last changes first; `subject` keeps those of one dataset's key, source's id or token's name. */
  changes(asked: { readonly subject: string | null; readonly limit: number }): Promise<readonly LoggedChange[]>;
};

/** Who may write. */
export type TokenQueries = {
  /** All of them by name, revoked ones included. */
  all(): Promise<readonly Token[]>;
  /** By the SHA-256 of the token, hexadecimal. */
  byHash(hash: string): Promise<Token | null>;
};

/** Who changes something, and when: ISO 8601 in UTC. */
export type Author = { readonly actor: string; readonly at: string };

/** A change, as data: this dataset's records, all of them, instead of those that the base holds of it. */
export type Change = {
  readonly dataset: DatasetRecords;
  readonly importedAt: string;
  /** Who imports it, for the log of changes. */
  readonly actor?: string;
  /** Version that the base must hold, 0 for none: what somebody else changed meanwhile is not overwritten. */
  readonly expectedVersion?: number | null;
  /** Takes a retired dataset in again; without it, that is refused. */
  readonly revive?: boolean;
  /** Takes only what the base never held: content that a later version replaced stays replaced. */
  readonly onlyNew?: boolean;
};

/** A change whose rows were made already, by `prepareDataset` or `unpackDataset`. */
export type PreparedChange = Omit<Change, 'dataset'> & { readonly dataset: PreparedDataset };

/** A dataset to be taken out of the base. */
export type Retiring = Author & { readonly dataset: string; readonly reason: string };

/** A source to be marked as retracted, or whose mark is withdrawn where `retraction` is null. */
export type Marking = Author & {
  readonly source: string;
  readonly retraction: { readonly reason: string; readonly notice: string | null } | null;
};

/** Why a change was refused: an id that another dataset holds, a record that another dataset still refers to ... */
export type Refusal = {
  readonly record: string;
  readonly message: string;
  /** Dataset that refers to the record, which it lacks: as soon as it does so no more, this speaks against nothing. */
  readonly neededBy?: string;
  /** What the engine said, where it was the engine that refused. */
  readonly cause?: unknown;
};

export type ChangeResult =
  /**
   * `vanished`: ids that the version before had and this one has not; who kept them finds nothing any more. Those of numbers that
   * were computed from curves are not among them: nobody gave them, and they follow what the curves give.
   */
  | { readonly status: 'IMPORTED'; readonly version: number; readonly vanished: readonly string[] }
  /** The content is that of the present version, but its records are others: the software reads something otherwise. */
  | { readonly status: 'REREAD'; readonly version: number }
  | { readonly status: 'UNCHANGED'; readonly version: number }
  /** Only what is new was asked for; the base has another, later version than this content. */
  | { readonly status: 'SUPERSEDED'; readonly version: number }
  /** It was retired, and nobody asked for it to be revived. */
  | { readonly status: 'RETIRED'; readonly retirement: Retirement }
  /** The base holds another version than expected; 0 for none. */
  | { readonly status: 'CONFLICT'; readonly version: number }
  | { readonly status: 'REFUSED'; readonly refusals: readonly Refusal[] };

/** A token to be kept: of itself only its SHA-256, hexadecimal. */
export type NewToken = Omit<Token, 'revokedAt'> & { readonly hash: string; readonly actor: string };

export type TokenResult = {
  readonly status: 'CREATED' | 'NAME_TAKEN' | 'REVOKED' | 'ALREADY_REVOKED' | 'UNKNOWN';
};

export type RetireResult =
  | { readonly status: 'RETIRED'; readonly retirement: Retirement }
  | { readonly status: 'ALREADY_RETIRED'; readonly retirement: Retirement }
  | { readonly status: 'UNKNOWN' }
  /** Records of other datasets refer to it. */
  | { readonly status: 'REFUSED'; readonly refusals: readonly Refusal[] };

export type MarkResult =
  | { readonly status: 'MARKED' | 'UNCHANGED'; readonly retraction: Retraction }
  | { readonly status: 'WITHDRAWN' | 'NOT_MARKED' | 'UNKNOWN' };

/** What a change would do, and what was seen of the base then. */
export type Tried<T> = { readonly result: ChangeResult; readonly seen: T | null };

/** The base. Another SQL engine can stand behind this. */
export type Store = {
  /** Opens a snapshot; waits while all connections are in use. */
  snapshot(): Promise<Snapshot>;
  /** Takes a change whole or not at all. */
  apply(change: Change): Promise<ChangeResult>;
  /**
   * Takes many changes at once: all of them, if nothing speaks against what comes of them; else one after the other, each whole
   * or not at all, later ones seeing the earlier ones. After an error none is taken.
   */
  applyAll(changes: readonly PreparedChange[]): Promise<readonly ChangeResult[]>;
  /** Makes a change, shows the base as it would be, and takes the change back; `look` is not called if it was refused. */
  tryOut<T>(change: Change, look: (snapshot: Snapshot) => Promise<T>): Promise<Tried<T>>;
  /** Takes a dataset's records out of the base; its versions stay readable. */
  retire(retiring: Retiring): Promise<RetireResult>;
  /** Marks a source as retracted, over all imports of its dataset to come, or withdraws the mark. */
  mark(marking: Marking): Promise<MarkResult>;
  createToken(token: NewToken): Promise<TokenResult>;
  /** For good: a name is never used again. */
  revokeToken(name: string, author: Author): Promise<TokenResult>;
  close(): Promise<void>;
};
