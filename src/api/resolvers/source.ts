import { connectionOf } from '../connections.ts';
import { optionsOf } from '../judging.ts';
import { datasetOf, referredOrNull } from '../references.ts';
import { auditOf, summaryOf } from './audits.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const source: Pick<ApiResolvers, 'Source' | 'Laboratory'> = {
  Source: {
    laboratory: ({ laboratory }, _, context) => referredOrNull('laboratories', laboratory, context),
    retractionMark: ({ id }, _, { load }) => load.retractionOf(id),
    dataset: datasetOf,
    auditSummary: async (source, { options: wishes }, context) => {
      const options = await optionsOf(wishes, context);
      return summaryOf(source, await auditOf(source, options, context), options);
    },
    observations: connectionOf('observations', 'source'),
    claims: claimList('source'),
  },
  Laboratory: {
    sources: connectionOf('sources', 'laboratory'),
  },
};
