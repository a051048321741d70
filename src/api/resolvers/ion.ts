import { ionReference } from '../../knowledge/ionReference.ts';
import { connectionOf } from '../connections.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const ion: Pick<ApiResolvers, 'Ion'> = {
  Ion: {
    metalCapacity: (ion) => ionReference(ion).metalCapacity,
    metalVolumetricCapacity: (ion) => ionReference(ion).metalVolumetricCapacity,
    compound: (ion) => ionReference(ion).compound,
    cells: connectionOf('cells', 'ion'),
    measurements: connectionOf('measurements', 'ion'),
    observations: connectionOf('observations', 'ion'),
    claims: claimList('ion'),
  },
};
