import type { OrderConstraint } from '../../domain/contributionOrder.ts';
import { processes } from '../../domain/processes.ts';
import { ionOf, referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

type Names =
  | 'ContributionOrder'
  | 'OrderOutcome'
  | 'OrderConstraint'
  | 'ClaimedOrder'
  | 'FeasibleOrder'
  | 'ProcessBounds'
  | 'OrderTie'
  | 'SettlingQuantity';

export const contributionOrder: Pick<ApiResolvers, Names> = {
  ContributionOrder: {
    id: ({ material, ion, cRate }) =>
      `ContributionOrder:${material.slice(material.indexOf(':') + 1)}/${ion}/${cRate ?? '*'}`,
    material: ({ material }, _, context) => referred('materials', material, context),
    ion: ({ ion }, _, context) => ionOf(ion, context),
    retracted: ({ retracted }, _, context) => Promise.all(retracted.map((id) => referred('sources', id, context))),
    ordered: ({ ordered }) => ordered.map(processes.get),
    uniqueOrder: ({ uniqueOrder }) => uniqueOrder?.map(processes.get) ?? null,
    infeasibleSubsets: ({ infeasibleSubsets, constraints }) =>
      infeasibleSubsets.map((subset) => ({ ...subset, constraints: named(subset.constraints, constraints) })),
    repairs: ({ repairs, constraints }) =>
      repairs.map((repair) => ({ ...repair, removed: named(repair.removed, constraints) })),
  },
  OrderOutcome: { uniqueOrder: ({ uniqueOrder }) => uniqueOrder?.map(processes.get) ?? null },
  OrderConstraint: {
    observations: ({ observations }, _, context) =>
      Promise.all(observations.map((id) => referred('observations', id, context))),
  },
  ClaimedOrder: {
    ascending: ({ ascending }) => ascending.map(processes.get),
    claims: ({ claims }, _, context) => Promise.all(claims.map((id) => referred('claims', id, context))),
  },
  FeasibleOrder: { ascending: ({ ascending }) => ascending.map(processes.get) },
  ProcessBounds: { process: ({ process }) => processes.get(process) },
  OrderTie: { processes: (tie) => tie.processes.map(processes.get) },
  SettlingQuantity: { process: ({ process }) => (process === null ? null : processes.get(process)) },
};

/** Constraints by their keys, in the order of the keys. */
function named(keys: readonly string[], constraints: readonly OrderConstraint[]): readonly OrderConstraint[] {
  return keys.flatMap((key) => constraints.find((each) => each.key === key) ?? []);
}
