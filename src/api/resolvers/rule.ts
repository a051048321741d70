import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import { techniques } from '../../domain/techniques/index.ts';
import type { ApiResolvers } from './resolvers.ts';

export const rule: Pick<ApiResolvers, 'Rule'> = {
  Rule: {
    processes: (rule) => rule.processes.map(processes.get),
    region: ({ region }) => (region === null ? null : regions.get(region)),
    outcomes: ({ outcomes }) => outcomes ?? ['SUPPORTS', 'CONTRADICTS'],
    techniques: (rule) => rule.techniques.map(techniques.get),
  },
};
