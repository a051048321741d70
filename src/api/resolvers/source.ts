import { connectionOf } from '../connections.ts';
import { datasetOf, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const source: Pick<ApiResolvers, 'Source' | 'Laboratory'> = {
  Source: {
    laboratory: ({ laboratory }, _, context) => referredOrNull('laboratories', laboratory, context),
    dataset: datasetOf,
    observations: connectionOf('observations', 'source'),
    claims: connectionOf('claims', 'source'),
  },
  Laboratory: {
    sources: connectionOf('sources', 'laboratory'),
  },
};
