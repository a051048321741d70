import type { MutationImportDatasetArgs, MutationMarkRetractedArgs } from '../../contract/generated.ts';
import { reasonFault } from '../../domain/curation.ts';
import { datasetId, typeOfId } from '../../domain/globalId.ts';
import type { ImportReport } from '../../ingest/importDataset.ts';
import { withChanges } from '../../ingest/withChanges.ts';
import { namedSources } from '../../knowledge/namedSources.ts';
import { withSnapshot } from '../../store/withSnapshot.ts';
import type { Denial } from '../caller.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { importFiles } from '../importing.ts';
import { referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

type Names = 'Mutation' | 'ImportedDataset' | 'RetiredDataset' | 'RetractionMarked';

export const mutation: Pick<ApiResolvers, Names> = {
  Mutation: {
    validateDataset: async (_, { key, files }, { curate }) => {
      const may = await curate.allowed('validate');
      if ('denial' in may) return denied(may.denial);
      const report = await importFiles({ key, files }, { ...may, dryRun: true }, curate);
      const answer = answerOf(report, true);
      return answer.__typename === 'ImportedDataset' ? { ...answer, __typename: 'ValidDataset' } : answer;
    },
    importDataset: (_, args, context) => imported(args, context),
    retireDataset: async (_, { dataset, reason }, { curate }) => {
      const may = await curate.allowed('retire');
      if ('denial' in may) return denied(may.denial);
      const id = typeOfId(dataset) === 'Dataset' ? dataset : datasetId(dataset);
      const { store, now } = curate;
      const retiring = { dataset: id, reason: reasonOf(reason), at: now().toISOString(), actor: may.actor };
      const { result, changes } = await withChanges(store, id, () => store.retire(retiring));
      if (result.status === 'UNKNOWN') return unknown(`The base holds no dataset "${dataset}"`);
      if (result.status !== 'REFUSED') {
        return { __typename: 'RetiredDataset', dataset: id, retirement: result.retirement, changes };
      }
      const references = result.refusals.map(({ record, message }) => `${record}: ${message}`);
      const message = `Records of other datasets refer to "${dataset}" (${references.length}): retire these first`;
      return { __typename: 'DatasetInUse', message, references };
    },
    markRetracted: (_, args, context) => marked(args, context),
  },
  ImportedDataset: {
    dataset: ({ key, dryRun }, _, context) => (dryRun ? null : referred('datasets', datasetId(key), context)),
  },
  RetiredDataset: { dataset: ({ dataset }, _, context) => referred('datasets', dataset, context) },
  RetractionMarked: { source: ({ source }, _, context) => referred('sources', source, context) },
};

async function imported(args: MutationImportDatasetArgs, { curate }: Context) {
  const may = await curate.allowed('import');
  if ('denial' in may) return denied(may.denial);
  const { expectedVersion = null, dryRun, revive } = args;
  if (expectedVersion !== null && expectedVersion < 0)
    throw badInput(`Argument "expectedVersion" is ${expectedVersion}: a version from 1, or 0 for none, is needed`);
  const wish = { ...may, expectedVersion, dryRun: dryRun === true, revive: revive === true };
  return answerOf(await importFiles(args, wish, curate), wish.dryRun);
}

const noChanges = { records: [], verdicts: [], orders: [] };

/** What came of an import, as the contract calls it. */
function answerOf(report: ImportReport, dryRun: boolean) {
  switch (report.status) {
    case 'REFUSED': {
      const { problems } = report;
      const message = `The dataset has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: nothing was written`;
      return { __typename: 'InvalidDataset', message, problems } as const;
    }
    case 'CONFLICT': {
      const { version, expected } = report;
      const message = `The base holds version ${version} of "${report.key}", not ${expected} (0 is none): nothing was written`;
      return { __typename: 'VersionConflict', message, version } as const;
    }
    case 'RETIRED': {
      const { at, reason } = report.retirement;
      const message = `"${report.key}" was retired at ${at}: ${reason}; "revive: true" takes it in again`;
      return { __typename: 'DatasetIsRetired', message, retirement: report.retirement } as const;
    }
    case 'SUPERSEDED':
      // only a seed asks for what is new alone
      throw new TypeError(`The import of "${report.key}" was superseded without having been asked`);
    default: {
      const { key, status, version, warnings } = report;
      const changes = report.diff ?? noChanges;
      return { __typename: 'ImportedDataset', key, status, version, dryRun, warnings, changes } as const;
    }
  }
}

async function marked(args: MutationMarkRetractedArgs, { curate }: Context) {
  const may = await curate.allowed('retract');
  if ('denial' in may) return denied(may.denial);
  const retraction = retractionOf(args);
  const { store, now } = curate;
  // seen before the change: the request's own snapshot comes after it
  const [source, another] = await withSnapshot(store, (snapshot) => namedSources(snapshot, args.source));
  if (source === undefined || another !== undefined)
    return unknown(`The base holds no one source "${args.source}": write "dataset/key"`);
  const marking = { source: source.id, retraction, at: now().toISOString(), actor: may.actor };
  const { result, changes } = await withChanges(store, source.dataset, () => store.mark(marking));
  const mark = 'retraction' in result ? result.retraction : null;
  return { __typename: 'RetractionMarked', source: source.id, mark, changes } as const;
}

function retractionOf({ reason, notice, withdraw }: MutationMarkRetractedArgs) {
  if (withdraw === true) {
    if (reason != null || notice != null)
      throw badInput('Argument "withdraw" takes the mark back: leave out "reason" and "notice"');
    return null;
  }
  if (reason == null) throw badInput('Argument "reason" is missing: say why it was retracted, or "withdraw: true"');
  return { reason: reasonOf(reason), notice: notice?.trim() || null };
}

function reasonOf(given: string): string {
  const fault = reasonFault(given);
  if (fault !== null) throw badInput(`Argument "reason" ${fault}`);
  return given.trim();
}

function denied({ message, code, scope }: Denial) {
  return { __typename: 'AccessDenied', message, code, scope } as const;
}

function unknown(message: string) {
  return { __typename: 'UnknownRecord', message } as const;
}
