import { processes } from '../../domain/processes.ts';
import { propositionSentence } from '../../domain/proposition.ts';
import { regions } from '../../domain/regions.ts';
import { ionOrNull, referredOrNull } from '../references.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const proposition: Pick<ApiResolvers, 'Proposition'> = {
  Proposition: {
    sentence: async (proposition, _, context) => {
      const material = await referredOrNull('materials', proposition.material, context);
      return propositionSentence(proposition, material?.name ?? null);
    },
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    process: ({ process }) => processes.get(process),
    region: ({ region }) => (region === null ? null : regions.get(region)),
    claims: claimList('proposition'),
  },
};
