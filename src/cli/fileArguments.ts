import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readAnyFile } from '../ingest/datasetFiles.ts';
import { curveNamed } from '../ingest/files/curveNamed.ts';
import type { FileOptions, FileReading } from '../ingest/files/readFile.ts';
import type { ColumnMapping } from '../ingest/files/reading.ts';
import { wordOfRepair } from '../ingest/repairs/applyRepairs.ts';
import { repairs } from '../ingest/repairs/index.ts';
import { withFileTasks } from './fileTasks.ts';
import type { Io } from './io.ts';
import { showProgress } from './progress.ts';

/** What commands that read a file are told of how to read it. */
export type FileArguments = {
  readonly format?: string;
  readonly sheet?: string;
  readonly column?: readonly ColumnMapping[];
  readonly repair?: readonly string[];
  readonly curve?: string;
};

/** Adds these options to a command. */
export function withFileArguments(command: Command): Command {
  const words = repairs.entries.map(wordOfRepair).join(', ');
  return command
    .option('--format <code>', 'read it as this format (`hckb codes "file format"` lists them)')
    .option('--sheet <name>', 'sheet of a workbook')
    .option(
      '--column <head=QUANTITY[:unit]>',
      'plain tables: what a column holds, by its head or its number from 1; may be given again',
      readMapping,
    )
    .option('--repair <repairs>', `mend what is named, several with commas between: ${words}`, readRepairs)
    .option('--curve <name>', 'of a file with several curves the one with this name or number');
}

/**
 * Reads a file that is named on the command line, and keeps the curve that is named, or all.
 *
 * @throws {FileError} if it cannot be read, or holds no such curve
 */
export async function readChosen(io: Io, name: string, options: FileArguments): Promise<FileReading> {
  const file = await readAnyFile(resolve(io.cwd, name));
  const progress = showProgress(io, `Reading ${name}`);
  const reading = await withFileTasks(io, (tasks) =>
    tasks.read(file, { ...fileOptions(options), progress: progress.at }),
  ).finally(progress.end);
  const { curve } = options;
  return curve === undefined ? reading : { ...reading, curves: [curveNamed(reading.curves, curve)] };
}

function fileOptions({ format, sheet, column, repair }: FileArguments): FileOptions {
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
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return [...before, ...words];
}
