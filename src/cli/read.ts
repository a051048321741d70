import { resolve } from 'node:path';
import type { Command } from 'commander';
import { FileError } from '../ingest/files/fileError.ts';
import { type FileArguments, readChosen, withFileArguments } from './fileArguments.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { fileFault } from './report/fileFault.ts';
import { readingJson } from './report/readingJson.ts';
import { readingLines } from './report/readingReport.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';
import { writeBdfFile } from './writeBdfFile.ts';

type Options = FileArguments & { readonly bdf?: string; readonly json?: boolean };

/** `hckb read <file>`: what an instrument's file is, its columns with their ranges, and what is wrong with it. */
export function readCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program
    .command('read')
    .description("tell what an instrument's file is: format, columns, ranges, and what is wrong or doubtful in it")
    .argument('<file>', 'file of an instrument; its format is found from its content');
  withFileArguments(command)
    .option('--bdf <out.csv>', 'write it as BDF')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Options) => {
      done(await read(io, name, options));
    });
}

async function read(io: Io, name: string, options: Options): Promise<ExitCode> {
  try {
    const chosen = await readChosen(io, name, options);
    if (options.json) print(io, JSON.stringify(readingJson(name, chosen), null, 2));
    else printWrapped(io, readingLines(name, chosen, paintFor(io)));
    if (options.bdf !== undefined) await writeBdfFile(io, chosen.curves, resolve(io.cwd, options.bdf));
    return DONE;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(io, fileFault(name, error));
    return PROBLEMS;
  }
}
