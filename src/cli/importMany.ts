import { compileCheck } from '../contract/compiledCheck.ts';
import type { DatasetInput } from '../contract/generated.ts';
import { type DatasetReader, readerHere } from '../ingest/bulk/datasetReader.ts';
import { importMany } from '../ingest/bulk/importMany.ts';
import { openReaderPool } from '../ingest/bulk/readerPool.ts';
import type { ImportReport } from '../ingest/importDataset.ts';
import type { JsonChecks } from '../ingest/parsedDataset.ts';
import { actorOf } from './actor.ts';
import { withBaseMade, withCopyOfBase } from './base.ts';
import { showBulkProgress } from './bulkProgress.ts';
import type { BulkSources } from './bulkSources.ts';
import { contractOf, contractText } from './contract.ts';
import { withFileTasks } from './fileTasks.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { tellReport } from './problems.ts';

export type ManyWish = { readonly dryRun: boolean; readonly revive: boolean; readonly json: boolean };

/** Imports many datasets, tells what is wrong with each that was refused, and how many there were of each kind. */
export async function importManyDatasets(io: Io, { sources, share }: BulkSources, wish: ManyWish): Promise<ExitCode> {
  const schema = contractOf(io);
  const checks = { schema, isDataset: compileCheck<DatasetInput>(schema, 'DatasetInput') };
  const counts = new Map<ImportReport['status'], number>();
  const progress = showBulkProgress(io);
  let [datasets, observations] = [0, 0];
  const report = (each: ImportReport, own: number) => {
    datasets += 1;
    observations += own;
    counts.set(each.status, (counts.get(each.status) ?? 0) + 1);
    if (wish.json || isTold(each)) progress.end();
    if (wish.json) print(io, JSON.stringify(each));
    else if (isTold(each)) tellReport(io, each, wish.dryRun);
    progress.at({ datasets, observations, share: share() });
  };
  const reader = readerOf(io, checks);
  const { revive } = wish;
  const about = { ...checks, revive, reader, report, now: () => new Date(), actor: actorOf(io), stop: io.stop };
  const withIt = wish.dryRun ? withCopyOfBase : withBaseMade;
  try {
    await withFileTasks(io, (tasks) => withIt(io, (store) => importMany(store, sources, { ...about, tasks })));
  } finally {
    progress.end();
    await reader.close();
  }
  const tell = wish.json ? complain : print;
  tell(io, summaryLine(counts, wish.dryRun));
  if (io.stop?.aborted) complain(io, 'hckb: stopped before the end: run it again, and it goes on from here');
  return io.stop?.aborted || FAILED.some((status) => counts.has(status)) ? PROBLEMS : DONE;
}

const FAILED: readonly ImportReport['status'][] = ['RETIRED', 'CONFLICT', 'REFUSED'];

function readerOf(io: Io, checks: JsonChecks): DatasetReader {
  if (io.datasetReader === undefined) return readerHere(checks);
  return openReaderPool(io.datasetReader, { sdl: contractText(io) });
}

/** Of thousands of datasets only those are told that somebody has to look at. */
function isTold(report: ImportReport): boolean {
  return (
    FAILED.includes(report.status) || ('warnings' in report && report.warnings.length + report.vanished.length > 0)
  );
}

/** `9998 imported, 2 unchanged, 0 refused` */
function summaryLine(counts: ReadonlyMap<ImportReport['status'], number>, dryRun: boolean): string {
  const count = (status: ImportReport['status']) => counts.get(status) ?? 0;
  const rare = { REREAD: 'read anew', SUPERSEDED: 'replaced by a later version', RETIRED: 'retired' } as const;
  const parts = [
    `${count('IMPORTED')} ${dryRun ? 'would be imported' : 'imported'}`,
    `${count('UNCHANGED')} unchanged`,
    ...(Object.keys(rare) as (keyof typeof rare)[])
      .filter((status) => count(status) > 0)
      .map((status) => `${count(status)} ${rare[status]}`),
    `${count('REFUSED')} refused`,
  ];
  return parts.join(', ');
}
