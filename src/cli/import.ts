import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ImportReport, importDataset } from '../ingest/importDataset.ts';
import { actorOf } from './actor.ts';
import { withBaseMade } from './base.ts';
import { bulkSources } from './bulkSources.ts';
import { contractOf } from './contract.ts';
import { withFileTasks } from './fileTasks.ts';
import { importManyDatasets } from './importMany.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { tellReport } from './problems.ts';

type Wish = { dryRun?: boolean; revive?: boolean; expect?: string; json?: boolean };

/** `hckb import <folder>`: takes a dataset, or many, into the base, each whole or not at all. */
export function importCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('import')
    .description(
      'take datasets into the base (HCKB_DB), each whole or not at all; the same content, read alike, changes nothing',
    )
    .argument(
      '<folder>',
      'folder with a dataset.yaml, or with many such folders below; or a file of lines of JSON, one dataset a line (.ndjson, .ndjson.gz; - for standard input)',
    )
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--revive', 'take a retired dataset in again')
    .option('--expect <version>', 'refuse if the base holds another version by now; 0 for none')
    .option('--json', 'print what changes as JSON')
    .action(async (folder: string, wish: Wish) => {
      const { dryRun = false, revive = false, expect, json = false } = wish;
      const many = await bulkSources(io, folder);
      if (many !== null) {
        if (expect !== undefined) throw new CallError('--expect is of one dataset: leave it out where there are many');
        done(await importManyDatasets(io, many, { dryRun, revive, json }));
        return;
      }
      const options = {
        schema: contractOf(io),
        now: () => new Date(),
        actor: actorOf(io),
        diff: true,
        ...{ dryRun, revive, expectedVersion: expect === undefined ? null : versionNumber(expect) },
      };
      const report = await withFileTasks(io, (tasks) =>
        withBaseMade(io, (store) => importDataset(store, resolve(io.cwd, folder), { ...options, tasks })),
      );
      if (json) print(io, JSON.stringify(report, null, 2));
      else tellReport(io, report, dryRun);
      if (report.status === 'RETIRED' && !json) complain(io, `${report.key}: "--revive" takes it in again`);
      done(DONE_BY[report.status]);
    });
}

const DONE_BY = {
  IMPORTED: DONE,
  REREAD: DONE,
  UNCHANGED: DONE,
  SUPERSEDED: DONE,
  RETIRED: PROBLEMS,
  CONFLICT: PROBLEMS,
  REFUSED: PROBLEMS,
} as const satisfies Record<ImportReport['status'], ExitCode>;

/** @throws {CallError} if it is no version */
function versionNumber(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new CallError(`--expect is "${given}": a version number from 0 is needed`);
}
