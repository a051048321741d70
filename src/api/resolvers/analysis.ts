import { columnQuantities } from '../../domain/columnQuantities.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { canonicalUnit } from '../../domain/units.ts';
import { analyses } from '../../knowledge/analyses.ts';
import { metrics } from '../../knowledge/derivedMetrics.ts';
import type { ApiResolvers } from './resolvers.ts';

export const analysis: Pick<ApiResolvers, 'Analysis' | 'NotComputed'> = {
  Analysis: {
    techniques: (each) => each.techniques.map((code) => techniques.get(code)),
    columns: (each) => each.columns.map((codes) => codes.map((code) => columnQuantities.get(code))),
    parameters: ({ parameters }) =>
      Object.entries(parameters).map(([name, parameter]) => ({
        name,
        description: parameter.description,
        unitKind: parameter.unitKind,
        unit: canonicalUnit(parameter.unitKind).code,
        standard: parameter.standard,
        least: parameter.least ?? null,
        most: parameter.most ?? null,
        setting: parameter.setting ?? null,
        source: parameter.source,
      })),
  },
  NotComputed: {
    analysis: (each) => analyses.get(each.analysis),
    metric: ({ metric }) => (metric === null ? null : metrics.get(metric)),
  },
};
