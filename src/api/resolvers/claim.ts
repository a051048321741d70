import { connectionOf } from '../connections.ts';
import { optionsOf } from '../judging.ts';
import { datasetOf, ionOrNull, referred, referredOrNull } from '../references.ts';
import { claimAgreement } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const claim: Pick<ApiResolvers, 'Claim'> = {
  Claim: {
    kind: ({ assertion }) => assertion.kind,
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    source: ({ source }, _, context) => referred('sources', source, context),
    dataset: datasetOf,
    agreement: async (claim, { options }, context) => claimAgreement(claim, await optionsOf(options, context), context),
    observations: connectionOf('observations', 'claim'),
    dftResults: connectionOf('dftResults', 'claim'),
  },
};
