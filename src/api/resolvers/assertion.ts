import type { ClaimKind } from '../../domain/claim.ts';
import { processes } from '../../domain/processes.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

const typeOfKind = {
  PROCESS: 'ProcessAssertion',
  CONTRIBUTION_ORDER: 'OrderAssertion',
  TREND: 'TrendAssertion',
  MECHANISM_MODEL: 'ModelAssertion',
} as const satisfies Record<ClaimKind, string>;

type AssertionTypes = 'Assertion' | (typeof typeOfKind)[ClaimKind];

export const assertion: Pick<ApiResolvers, AssertionTypes> = {
  Assertion: { __resolveType: ({ kind }) => typeOfKind[kind] },
  ProcessAssertion: {
    proposition: ({ proposition }, _, context) => referred('propositions', proposition, context),
  },
  OrderAssertion: { ascending: ({ ascending }) => ascending.map(processes.get) },
  TrendAssertion: {
    quantity: ({ quantity }) => quantityKinds.get(quantity),
    because: ({ because }) => because.map(processes.get),
  },
  ModelAssertion: { model: ({ model }, _, context) => referred('mechanismModels', model, context) },
};
