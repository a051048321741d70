import type { Command } from 'commander';
import { withBase } from './base.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';

/** `hckb migrate`: makes the base if there is none and brings it to the newest migration. */
export function migrateCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('migrate')
    .description('make the base (HCKB_DB) or bring it to the newest migration')
    .action(async () => {
      await withBase(io, async (_store, config) => print(io, `${config.databaseFile} is at the newest migration`));
      done(DONE);
    });
}
