import { connectionOf } from '../connections.ts';
import { datasetOf, ionOf, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const dftResult: Pick<ApiResolvers, 'DftResult'> = {
  DftResult: {
    ion: ({ ion }, _, context) => ionOf(ion, context),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    dataset: datasetOf,
    observations: connectionOf('observations', 'dftResult'),
  },
};
