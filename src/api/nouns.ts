import type { NodeType } from '../domain/globalId.ts';
import type { Queries, Snapshot } from '../store/store.ts';

type Nouns = Omit<Snapshot, 'close' | 'search' | 'curation' | 'tokens' | 'measuredMetrics'>;

/** Name of a noun's questions in a snapshot. */
export type Noun = keyof Nouns;

type ItemOf<Q> = Q extends { byIds(ids: readonly string[]): Promise<ReadonlyMap<string, infer T>> } ? T : never;

type Items = { readonly [N in Noun]: ItemOf<Nouns[N]> };

/** An item of a noun. */
export type Item<N extends Noun> = Items[N];

/** Filter of a noun. */
export type FilterOf<N extends Noun> = Parameters<Nouns[N]['pages']>[1];

/** What a noun's items may be asked for by. */
export type ParentOf<N extends Noun> = Exclude<Parameters<Nouns[N]['pages']>[0]['of'], 'base'>;

/** Of which noun an item is, by the type that its global id names. */
export const nounOf = {
  Dataset: 'datasets',
  Laboratory: 'laboratories',
  Source: 'sources',
  Ion: 'ions',
  Material: 'materials',
  Cell: 'cells',
  Measurement: 'measurements',
  Curve: 'curves',
  Observation: 'observations',
  DftResult: 'dftResults',
  Proposition: 'propositions',
  Claim: 'claims',
  MechanismModel: 'mechanismModels',
} as const satisfies Record<NodeType, Noun>;

/** A noun's questions, as code that serves all nouns alike sees them. */
export function queriesOf<N extends Noun>(snapshot: Snapshot, noun: N): Queries<Item<N>, FilterOf<N>, string> {
  // which filters and parents a noun has is checked where a resolver names it
  return snapshot[noun] as unknown as Queries<Item<N>, FilterOf<N>, string>;
}

/** Which page of which items: equal questions about several parents are asked as one. */
export type Question<N extends Noun> = {
  readonly noun: N;
  readonly parent: { readonly of: ParentOf<N>; readonly id: string } | null;
  readonly filter: FilterOf<N>;
};
