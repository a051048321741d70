import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import { datasetOf, ionOrNull } from '../references.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const mechanismModel: Pick<ApiResolvers, 'MechanismModel' | 'ModelAssignment'> = {
  MechanismModel: {
    dataset: datasetOf,
    claims: claimList('mechanismModel'),
  },
  ModelAssignment: {
    region: ({ region }) => regions.get(region),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    processes: (assignment) => assignment.processes.map(processes.get),
  },
};
