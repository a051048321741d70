import { connectionOf } from '../connections.ts';
import { datasetOf } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const material: Pick<ApiResolvers, 'Material'> = {
  Material: {
    dataset: datasetOf,
    cells: connectionOf('cells', 'material'),
    measurements: connectionOf('measurements', 'material'),
    observations: connectionOf('observations', 'material'),
    claims: connectionOf('claims', 'material'),
    dftResults: connectionOf('dftResults', 'material'),
  },
};
