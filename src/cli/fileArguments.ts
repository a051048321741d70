import { type Command, InvalidArgumentError } from 'commander';
import { FileError } from '../ingest/files/fileError.ts';
import type { FileOptions, FileReading, FinishedCurve } from '../ingest/files/readFile.ts';
import type { ColumnMapping } from '../ingest/files/reading.ts';
import { repairs } from '../ingest/repairs/index.ts';

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
  const words = repairs.entries.map(({ code }) => code.toLowerCase().replaceAll('_', '-')).join(', ');
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

export function fileOptions({ format, sheet, column, repair }: FileArguments): FileOptions {
  return {
    ...(format !== undefined && { format: format.toUpperCase().replaceAll('-', '_') }),
    ...(sheet !== undefined && { sheet }),
    ...(column !== undefined && { columns: column }),
    ...(repair !== undefined && { repairs: repair }),
  };
}

/** The curve that is named, or all. @throws {FileError} if there is no such curve */
export function curvesOf({ curves }: FileReading, wanted: string | undefined): readonly FinishedCurve[] {
  if (wanted === undefined) return curves;
  const found = curves.filter(({ name }, index) => name === wanted || String(index + 1) === wanted);
  if (found.length > 0) return found.slice(0, 1);
  const names = curves.map(({ name }, index) => (name === null ? `${index + 1}` : `${index + 1} "${name}"`));
  throw new FileError('UNKNOWN_CURVE', `holds no curve "${wanted}": it holds ${names.slice(0, 20).join(', ')}`);
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
