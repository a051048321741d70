import { groupBy } from '../../domain/groupBy.ts';
import { processes } from '../../domain/processes.ts';
import type { Subject } from '../facts/subject.ts';
import { itemsOf, rankedQuantities } from './orderings.ts';
import type { MergedClaim, OrderAsked } from './problem.ts';
import { at } from './vector.ts';

/** Claims of the same order as one, in the order of what they claim. */
export function mergedClaims(claimed: OrderAsked['claimed']): readonly MergedClaim[] {
  const groups = groupBy(claimed, ({ ascending }) => ascending.join(' < '));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) => ({ ascending: at(alike, 0).ascending, claims: alike.map(({ claim }) => claim).sort() }));
}

/** Processes that claimed orders name, in the order of the registry. */
export function claimedProcesses(claimed: OrderAsked['claimed']): readonly string[] {
  return inOrder(claimed.flatMap(({ ascending }) => ascending));
}

/** Processes that statements about capacities name, in the order of the registry. */
export function statedProcesses({ own, general }: Subject): readonly string[] {
  const numbers = own.find({ quantity: 'PROCESS_CAPACITY' });
  const shares = own.find({ quantity: 'PROCESS_SHARE' });
  const tying = general.find({
    quantity: 'PROCESS_CAPACITY',
    also: ({ observation }) => 'region' in observation.conditions,
  });
  const named = [...numbers, ...shares, ...tying].flatMap(({ observation }) => observation.conditions.process ?? []);
  const ranked = rankedQuantities.flatMap((quantity) =>
    own
      .find({ quantity, form: 'ORDERING' })
      .flatMap((fact) => itemsOf(fact).flatMap((item) => ('process' in item ? item.process : []))),
  );
  return inOrder([...named, ...ranked]);
}

/** Each code once, in the order of the registry. */
export function inOrder(codes: readonly string[]): readonly string[] {
  return processes.entries.map(({ code }) => code).filter((code) => codes.includes(code));
}
