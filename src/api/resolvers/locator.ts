import { referred, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const locator: Pick<ApiResolvers, 'Locator'> = {
  Locator: {
    source: ({ source }, _, context) => referred('sources', source, context),
    compilation: ({ compilation }, _, context) => referredOrNull('sources', compilation, context),
  },
};
