import type { Queries, Snapshot } from '../store/store.ts';

/** Nouns whose records a release lists, each in a file of its own. */
export const releasedNouns = [
  'datasets',
  'laboratories',
  'sources',
  'ions',
  'materials',
  'cells',
  'measurements',
  'curves',
  'observations',
  'dftResults',
  'propositions',
  'claims',
  'mechanismModels',
] as const satisfies readonly (keyof Snapshot)[];

export type ReleasedNoun = (typeof releasedNouns)[number];

/** Records that are read in one go. */
const AT_ONCE = 1000;

/** All records of a noun as JSON, one a line, by their ids. */
export async function* recordLines(snapshot: Snapshot, noun: ReleasedNoun): AsyncGenerator<string> {
  const queries = snapshot[noun] as Queries<object, object, never>;
  const ids = await queries.ids({});
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const some = ids.slice(first, first + AT_ONCE);
    const found = await queries.byIds(some);
    for (const id of some) yield `${JSON.stringify(found.get(id))}\n`;
  }
}
