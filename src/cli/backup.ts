import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { backUp, restore } from '../store/backup.ts';
import { needBase } from './base.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';

/** `hckb backup <file>`: copies the base as it is at one moment, also while it is served and written. */
export function backupCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('backup')
    .description('copy the base (HCKB_DB) as it is at one moment, also while it is served and written')
    .argument('<file>', 'file that is made; it must not be there yet')
    .action(async (file: string) => {
      needBase(io);
      const { databaseFile } = readConfig(io.env, io);
      const copy = resolve(io.cwd, file);
      await backUp(databaseFile, copy);
      print(io, `${copy}: a copy of ${databaseFile}`);
      done(DONE);
    });
}

/** `hckb restore <file>`: puts a copy in the place of the base; the one that was there is kept. */
export function restoreCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('restore')
    .description('put a copy, or the file of a release, in the place of the base (HCKB_DB), which nobody may be using')
    .argument('<file>', 'what "hckb backup" or "hckb release" wrote')
    .option('--replace', 'keep the base that is there beside it, under another name')
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      const { databaseFile } = readConfig(io.env, io);
      const kept = replace ? freeName(`${databaseFile}.before-restore`) : null;
      const wasThere = existsSync(databaseFile);
      await restore(resolve(io.cwd, file), databaseFile, kept);
      print(
        io,
        `${databaseFile}: is a copy of ${file}${kept !== null && wasThere ? `; the one before is ${kept}` : ''}`,
      );
      done(DONE);
    });
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${wanted}-${number}`;
    if (!existsSync(name)) return name;
  }
}
