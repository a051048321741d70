import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import type { ApiResolvers } from './resolvers.ts';

/** A condition that the statement does not name is left out of the record, which graphql answers as null. */
export const conditions: Pick<ApiResolvers, 'Conditions'> = {
  Conditions: {
    region: ({ region }) => (region === undefined ? null : regions.get(region)),
    process: ({ process }) => (process === undefined ? null : processes.get(process)),
  },
};
