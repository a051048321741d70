import { connectionOf } from '../connections.ts';
import { datasetOf } from '../references.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const material: Pick<ApiResolvers, 'Material'> = {
  Material: {
    dataset: datasetOf,
    cells: connectionOf('cells', 'material'),
    measurements: connectionOf('measurements', 'material'),
    curves: connectionOf('curves', 'material'),
    observations: connectionOf('observations', 'material'),
    claims: claimList('material'),
    propositions: connectionOf('propositions', 'material'),
    dftResults: connectionOf('dftResults', 'material'),
  },
};
