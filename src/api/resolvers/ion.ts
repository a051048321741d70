import { ionReference } from '../../knowledge/ionReference.ts';
import { connectionOf } from '../connections.ts';
import type { ApiResolvers } from './resolvers.ts';

export const ion: Pick<ApiResolvers, 'Ion' | 'IntercalationCompound'> = {
  Ion: {
    metalVolumetricCapacity: (ion) => ionReference(ion).metalVolumetricCapacity,
    compound: (ion) => ion,
    observations: connectionOf('observations', 'ion'),
    claims: connectionOf('claims', 'ion'),
  },
  IntercalationCompound: {
    formula: (ion) => ionReference(ion).compound.formula,
    carbonPerIon: (ion) => ionReference(ion).compound.carbonPerIon,
    theoreticalCapacity: (ion) => ionReference(ion).compound.theoreticalCapacity,
  },
};
