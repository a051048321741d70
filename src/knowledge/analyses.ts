import type { AnalysisDefinition } from '../domain/analysis.ts';
import type { Registry } from '../domain/registry.ts';
import { analyses as computed } from '../science/analyses/index.ts';

export { givenParameters } from '../science/analyses/givenParameters.ts';
export { settingsOf } from '../science/analyses/settingsOf.ts';

/** Analyses of curves as data. */
export const analyses: Registry<AnalysisDefinition> = computed;
