import { connectionOf } from '../connections.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const dataset: Pick<ApiResolvers, 'Dataset'> = {
  Dataset: {
    sources: connectionOf('sources', 'dataset'),
    materials: connectionOf('materials', 'dataset'),
    observations: connectionOf('observations', 'dataset'),
    curves: connectionOf('curves', 'dataset'),
    claims: claimList('dataset'),
  },
};
