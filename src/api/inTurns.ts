import type { Scope, Snapshot } from '../store/store.ts';
import type { Turns } from './turns.ts';

/** Questions that an index answers by keys at hand: what they take does not grow with the base. */
const keyed: ReadonlySet<string> = new Set([
  'byIds',
  'byKeys',
  'bySlugs',
  'byDois',
  'byObservations',
  'byCurves',
  'byHash',
  'ofMaterials',
  'former',
  'numbers',
  'file',
  'versions',
  'content',
  'revision',
  'retractions',
]);

/** Questions that look through the base part by part, and take turns between. */
const inParts: ReadonlySet<string> = new Set(['counts', 'facets']);

type Ask = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * A snapshot whose questions each wait for a turn of the request, so that others go on between any two of them and no
 * question is asked after the deadline. Only those that are soon answered wait for none: what is asked of them in one
 * tick stays together.
 */
export function inTurns({ close, ...questions }: Snapshot, turn: Turns['turn']): Snapshot {
  const waiting = Object.entries(questions).map(([noun, queries]) => [noun, waitingQueries(queries, turn)]);
  return { ...(Object.fromEntries(waiting) as typeof questions), close };
}

function waitingQueries(queries: object, turn: Turns['turn']): Readonly<Record<string, Ask>> {
  const waiting = Object.entries(queries).map(([name, ask]: [string, Ask]) => {
    const inTurn: Ask = async (...args) => {
      if (!isSoonAnswered(name, args)) await turn();
      return inParts.has(name) ? ask(...args, turn) : ask(...args);
    };
    return [name, inTurn];
  });
  return Object.fromEntries(waiting);
}

function isSoonAnswered(name: string, args: readonly unknown[]): boolean {
  if (keyed.has(name)) return true;
  if (name !== 'pages') return false;
  const [scope, filter] = args as [Scope<string>, object];
  // the pages of parents are walked along an index, unless a filter looks for what may not be there
  return 'ids' in scope && Object.keys(filter).length === 0;
}
