import { connectionOf } from '../connections.ts';
import { datasetOf, ionOf, referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const cell: Pick<ApiResolvers, 'Cell'> = {
  Cell: {
    material: ({ material }, _, context) => referred('materials', material, context),
    ion: ({ ion }, _, context) => ionOf(ion, context),
    dataset: datasetOf,
    measurements: connectionOf('measurements', 'cell'),
    observations: connectionOf('observations', 'cell'),
  },
};
