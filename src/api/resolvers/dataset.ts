import { quantityOf } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { observationSummary } from '../../knowledge/recordSummary.ts';
import { computedPage } from '../computedPages.ts';
import { connectionOf } from '../connections.ts';
import { referred } from '../references.ts';
import { claimList } from './claims.ts';
import type { ApiResolvers } from './resolvers.ts';

export const dataset: Pick<ApiResolvers, 'Dataset' | 'DatasetVersion' | 'ObservationVersion'> = {
  Dataset: {
    versions: ({ id }, _, { load }) => load.versionsOfDataset(id),
    sources: connectionOf('sources', 'dataset'),
    materials: connectionOf('materials', 'dataset'),
    cells: connectionOf('cells', 'dataset'),
    measurements: connectionOf('measurements', 'dataset'),
    observations: connectionOf('observations', 'dataset'),
    dftResults: connectionOf('dftResults', 'dataset'),
    curves: connectionOf('curves', 'dataset'),
    claims: claimList('dataset'),
  },
  DatasetVersion: {
    dataset: (version, _, context) => referred('datasets', version.dataset, context),
    isPresent: async ({ dataset: id, version }, _, context) => {
      const present = await referred('datasets', id, context);
      return present.version === version && present.retirement === null;
    },
    content: async ({ dataset: id, version }, _, context) => {
      const { datasets } = await context.snapshot();
      const content = await datasets.content(id, version);
      if (content === null) throw new Error(`The base lists version ${version} of ${id}, which it does not hold`);
      return content;
    },
    observations: async ({ dataset: id, version, importedAt }, args, { earlier }) => {
      const stated = await earlier.observations(id, version);
      if (stated === null) return null;
      const entries = [...stated.values()].map((observation) => ({ version, importedAt, observation }));
      return computedPage(entries, args, {
        list: 'observations of a version',
        parent: `${id}, version ${version}`,
        keyOf: ({ observation }) => observation.id,
        asked: { filter: null, options: {} },
      });
    },
  },
  ObservationVersion: {
    id: ({ observation }) => observation.id,
    form: ({ observation }) => observation.statement.form,
    quantity: ({ observation: { quantity } }) => (quantity === null ? null : quantityKinds.get(quantity)),
    value: ({ observation }) => quantityOf(observation.statement),
    summary: ({ observation }) => observationSummary(observation),
    material: ({ observation }) => observation.material,
    ion: ({ observation }) => observation.ion,
    technique: ({ observation: { technique } }) => (technique === null ? null : techniques.get(technique)),
    conditions: ({ observation }) => observation.conditions,
    source: ({ observation }) => observation.source,
    note: ({ observation }) => observation.note,
    json: ({ observation }) => JSON.stringify(observation),
  },
};
