import { quantityOf } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { shown } from '../../knowledge/measuredMetrics.ts';
import { connectionOf } from '../connections.ts';
import { datasetOf, ionOrNull, referred, referredOrNull } from '../references.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const observation: Pick<ApiResolvers, 'Observation'> = {
  Observation: {
    form: ({ statement }) => statement.form,
    quantity: ({ quantity }) => (quantity === null ? null : quantityKinds.get(quantity)),
    value: ({ statement }) => quantityOf(statement),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    cell: ({ cell }, _, context) => referredOrNull('cells', cell, context),
    measurement: ({ measurement }, _, context) => referredOrNull('measurements', measurement, context),
    technique: ({ technique }) => (technique === null ? null : techniques.get(technique)),
    source: ({ source }, _, context) => referred('sources', source, context),
    dataset: datasetOf,
    derivedMetric: async ({ id, statement }, _, context) => {
      // only what is computed can have one: the others need not be looked up
      if (quantityOf(statement)?.nature !== 'COMPUTED') return null;
      const metric = await context.load.metricOfObservation(id);
      return metric === null ? null : shown(metric);
    },
    history: (observation, _, { earlier }) =>
      quantityOf(observation.statement)?.nature === 'COMPUTED' ? [] : earlier.history(observation),
    claims: claimList('observation'),
    dftResults: connectionOf('dftResults', 'observation'),
  },
};
