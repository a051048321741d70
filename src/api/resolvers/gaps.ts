import { processes } from '../../domain/processes.ts';
import { propositionOf } from '../../domain/proposition.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { rules } from '../../knowledge/ruleBook.ts';
import { ionOf, referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

type Names = 'NextExperiments' | 'NextExperiment' | 'VerdictChange' | 'Coverage' | 'CoverageCell' | 'CoverageCount';

export const gaps: Pick<ApiResolvers, Names> = {
  NextExperiments: {
    material: ({ material }, _, context) => referred('materials', material, context),
    ion: ({ ion }, _, context) => ionOf(ion, context),
  },
  NextExperiment: { technique: ({ technique }) => techniques.get(technique) },
  VerdictChange: {
    proposition: ({ proposition }) => propositionOf(proposition),
    rule: ({ rule }) => rules.get(rule),
  },
  Coverage: {
    materials: ({ materials }, _, context) => Promise.all(materials.map((id) => referred('materials', id, context))),
  },
  CoverageCell: {
    technique: ({ technique }) => techniques.get(technique),
    ion: ({ ion }, _, context) => ionOf(ion, context),
    process: ({ process }) => processes.get(process),
  },
  CoverageCount: {
    technique: ({ technique }) => techniques.get(technique),
    ion: ({ ion }, _, context) => ionOf(ion, context),
  },
};
