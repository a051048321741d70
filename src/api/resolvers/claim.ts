import { connectionOf } from '../connections.ts';
import { datasetOf, ionOrNull, referred, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const claim: Pick<ApiResolvers, 'Claim'> = {
  Claim: {
    kind: ({ assertion }) => assertion.kind,
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    source: ({ source }, _, context) => referred('sources', source, context),
    dataset: datasetOf,
    observations: connectionOf('observations', 'claim'),
    dftResults: connectionOf('dftResults', 'claim'),
  },
};
