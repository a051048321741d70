import { columnQuantities } from '../../domain/columnQuantities.ts';
import { features } from '../../domain/features.ts';
import { datasetId, ionId, typeOfId } from '../../domain/globalId.ts';
import { processes } from '../../domain/processes.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { regions } from '../../domain/regions.ts';
import { roles } from '../../domain/roles.ts';
import { normaliseDoi } from '../../domain/source.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { trendTerms } from '../../domain/trendTerms.ts';
import { UNIT_KINDS, unitsOf } from '../../domain/units.ts';
import { fileWarnings } from '../../ingest/checks/fileWarnings.ts';
import { formats } from '../../ingest/formats/index.ts';
import { repairs } from '../../ingest/repairs/index.ts';
import { analyses } from '../../knowledge/analyses.ts';
import { metrics } from '../../knowledge/derivedMetrics.ts';
import { auditRules, rules } from '../../knowledge/ruleBook.ts';
import { connection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { materialNamed } from '../judging.ts';
import { mappedIds } from '../mapIds.ts';
import { onlyOne } from '../references.ts';
import { releaseOf } from '../release.ts';
import { foundBySearch } from '../search.ts';
import { askedAssessment, assessmentPage } from './assessments.ts';
import { checkPage, findingPage } from './audits.ts';
import { claimList } from './claims.ts';
import { derivedPage } from './derivedMetrics.ts';
import { askedCoverage, askedExperiments, askedMatrix, askedOrder, askedOrders } from './judged.ts';
import { nodeOf, nodesOf } from './node.ts';
import type { ApiResolvers } from './resolvers.ts';

export const query: Pick<ApiResolvers, 'Query'> = {
  Query: {
    node: (_, { id }, context) => nodeOf(id, context),
    nodes: (_, { ids }, context) => nodesOf(ids, context),
    material: (_, { slug }, context) => materialNamed(slug, 'slug', context),
    ion: (_, { symbol }, { load }) => load.item('ions', ionId(symbol)),
    source: (_, { doi, slug }, context) => sourceOf(doi ?? null, slug ?? null, context),
    dataset: (_, { key }, { load }) =>
      typeOfId(key) === 'Dataset' ? load.item('datasets', key) : load.datasetByKey(key),
    datasetVersion: async (_, { key, version }, { load }) => {
      const versions = await load.versionsOfDataset(typeOfId(key) === 'Dataset' ? key : datasetId(key));
      return versions.find((each) => each.version === version) ?? null;
    },
    datasets: connection('datasets'),
    laboratories: connection('laboratories'),
    sources: connection('sources'),
    materials: connection('materials'),
    ions: connection('ions'),
    cells: connection('cells'),
    measurements: connection('measurements'),
    curves: connection('curves'),
    observations: connection('observations'),
    dftResults: connection('dftResults'),
    propositions: connection('propositions'),
    claims: (_, args, context, info) => claimList(null)({ id: '' }, args, context, info),
    mechanismModels: connection('mechanismModels'),
    techniques: () => techniques.entries,
    quantityKinds: () => quantityKinds.entries,
    processes: () => processes.entries,
    regions: () => regions.entries,
    features: () => features.entries,
    trendTerms: () => trendTerms.entries,
    roles: () => roles.entries,
    columnQuantities: () => columnQuantities.entries,
    fileFormats: () => formats.entries,
    fileWarnings: () => fileWarnings.entries,
    fileRepairs: () => repairs.entries,
    rules: () => rules.entries,
    auditRules: () => auditRules.entries,
    metrics: () => metrics.entries,
    analyses: () => analyses.entries,
    derivedMetrics: (_, args, context, info) => derivedPage(args, context, info),
    assessment: (_, args, context) => askedAssessment(args, context),
    assessments: (_, args, context, info) => assessmentPage(args, context, info),
    evidenceMatrix: (_, args, context) => askedMatrix(args, context),
    contributionOrder: (_, args, context) => askedOrder(args, context),
    contributionOrders: (_, args, context) => askedOrders(args, context),
    auditFindings: (_, args, context, info) => findingPage(args, context, info),
    auditChecks: (_, args, context, info) => checkPage(args, context, info),
    nextExperiments: (_, args, context) => askedExperiments(args, context),
    coverage: (_, args, context) => askedCoverage(args, context),
    search: (_, args, context) => foundBySearch(args, context),
    mapIds: (_, args, context) => mappedIds(args, context),
    release: (_, __, context) => releaseOf(context),
    units: (_, { kind }) => (kind ? unitsOf(kind) : UNIT_KINDS.flatMap(unitsOf)),
  },
};

async function sourceOf(doi: string | null, slug: string | null, { load }: Context) {
  if ((doi === null) === (slug === null)) {
    const what = doi === null ? 'neither is given' : 'both are given';
    throw badInput(`Field "source" needs exactly one of the arguments "doi" and "slug": ${what}`);
  }
  if (doi !== null) {
    return onlyOne(await load.sourcesByDoi(normaliseDoi(doi)), { argument: 'doi', name: doi, noun: 'sources' });
  }
  if (slug === null) return null;
  if (typeOfId(slug) === 'Source') return load.item('sources', slug);
  return onlyOne(await load.sourcesBySlug(slug), { argument: 'slug', name: slug, noun: 'sources' });
}
