import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readAnyFile } from '../ingest/datasetFiles.ts';
import { curveNamed } from '../ingest/files/curveNamed.ts';
import { FileError } from '../ingest/files/fileError.ts';
import type { FileOptions } from '../ingest/files/readFile.ts';
import type { ColumnMapping } from '../ingest/files/reading.ts';
import { wordOfRepair } from '../ingest/repairs/applyRepairs.ts';
import { repairs } from '../ingest/repairs/index.ts';
import { withFileTasks } from './fileTasks.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { showProgress } from './progress.ts';
import { readingJson } from './report/readingJson.ts';
import { readingLines } from './report/readingReport.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';
import { writeBdfFile } from './writeBdfFile.ts';

type Options = {
  readonly format?: string;
  readonly sheet?: string;
  readonly column?: readonly ColumnMapping[];
  readonly repair?: readonly string[];
  readonly curve?: string;
  readonly bdf?: string;
  readonly json?: boolean;
};

/** `hckb read <file>`: what an instrument's file is, its columns with their ranges, and what is wrong with it. */
export function readCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const words = repairs.entries.map(wordOfRepair).join(', ');
  program
    .command('read')
    .description("tell what an instrument's file is: format, columns, ranges, and what is wrong or doubtful in it")
    .argument('<file>', 'file of an instrument; its format is found from its content')
    .option('--format <code>', 'read it as this format (`hckb codes "file format"` lists them)')
    .option('--sheet <name>', 'sheet of a workbook')
    .option(
      '--column <head=QUANTITY[:unit]>',
      'plain tables: what a column holds, by its head or its number from 1; may be given again',
      readMapping,
    )
    .option('--repair <repairs>', `mend what is named, several with commas between: ${words}`, readRepairs)
    .option('--curve <name>', 'of a file with several curves the one with this name or number')
    .option('--bdf <out.csv>', 'write it as BDF')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Options) => {
      done(await read(io, name, options));
    });
}

async function read(io: Io, name: string, options: Options): Promise<ExitCode> {
  try {
    const file = await readAnyFile(resolve(io.cwd, name));
    const progress = showProgress(io, `Reading ${name}`);
    const reading = await withFileTasks(io, (tasks) =>
      tasks.read(file, { ...fileOptions(options), progress: progress.at }),
    ).finally(progress.end);
    const { curve } = options;
    const chosen = curve === undefined ? reading : { ...reading, curves: [curveNamed(reading.curves, curve)] };
    if (options.json) print(io, JSON.stringify(readingJson(name, chosen), null, 2));
    else printWrapped(io, readingLines(name, chosen, paintFor(io)));
    if (options.bdf !== undefined) await writeBdfFile(io, chosen.curves, resolve(io.cwd, options.bdf));
    return DONE;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(io, `${name}: ${error.message}`);
    return PROBLEMS;
  }
}

function fileOptions({ format, sheet, column, repair }: Options): FileOptions {
  return {
    ...(format !== undefined && { format: format.toUpperCase().replaceAll('-', '_') }),
    ...(sheet !== undefined && { sheet }),
    ...(column !== undefined && { columns: column }),
    ...(repair !== undefined && { repairs: repair }),
  };
}

function readMapping(text: string, before: readonly ColumnMapping[] = []): readonly ColumnMapping[] {
  const [, column, quantity, unit] = /^(.+)=([A-Za-z0-9_]+)(?::(.+))?$/.exec(text) ?? [];
  if (column === undefined || quantity === undefined) {
    throw new InvalidArgumentError('It has the form head=QUANTITY or head=QUANTITY:unit, such as "2=VOLTAGE:mV".');
  }
  return [...before, { column, quantity: quantity.toUpperCase(), ...(unit !== undefined && { unit }) }];
}

function readRepairs(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ];
}
