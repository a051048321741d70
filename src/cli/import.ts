import { resolve } from 'node:path';
import type { Command } from 'commander';
import { importDataset } from '../ingest/importDataset.ts';
import { withBase } from './base.ts';
import { contractOf } from './contract.ts';
import { withFileTasks } from './fileTasks.ts';
import { DONE, type ExitCode, type Io, PROBLEMS } from './io.ts';
import { tellReport } from './problems.ts';

/** `hckb import <folder>`: takes a dataset into the base, whole or not at all. */
export function importCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('import')
    .description(
      'take a dataset into the base (HCKB_DB), whole or not at all; the same content, read alike, changes nothing',
    )
    .argument('<folder>', 'folder with a dataset.yaml')
    .action(async (folder: string) => {
      const options = { schema: contractOf(io), now: () => new Date() };
      const report = await withFileTasks(io, (tasks) =>
        withBase(io, (store) => importDataset(store, resolve(io.cwd, folder), { ...options, tasks })),
      );
      tellReport(io, report);
      done(report.status === 'REFUSED' ? PROBLEMS : DONE);
    });
}
