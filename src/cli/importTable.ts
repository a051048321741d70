import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Severity, severities } from '../domain/audit.ts';
import { auditedRows, type RowFinding } from '../ingest/tables/auditedRows.ts';
import { readLiteratureTable, type TableReading } from '../ingest/tables/readLiteratureTable.ts';
import { choiceOption } from './choice.ts';
import { contractOf } from './contract.ts';
import { fileReason } from './fileReason.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { tellProblems } from './problems.ts';
import { readText } from './readText.ts';
import { referenceIons } from './referenceIons.ts';
import { paintFor } from './report/style.ts';
import { countLines, findingLines, outcomeLine, problemLines } from './report/tableReport.ts';
import { printWrapped } from './report/wrapped.ts';
import { foreseen, type GoodDataset, imported, NOT_TAKEN, type TableOutcome, written } from './tableOutcomes.ts';

type Options = {
  readonly map: string;
  readonly keepGoing?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly severity: Severity;
};

/** `hckb import-table <file> --map map.yaml`: takes a literature table into the base, its rows checked as datasets are. */
export function importTableCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('import-table')
    .description(
      'take a table of literature values into the base (HCKB_DB): a dataset for each publication, nothing if a row has problems',
    )
    .argument('<file>', 'table: .csv or .xlsx')
    .requiredOption('--map <map.yaml>', 'what its columns mean, see docs/tables.md')
    .option('--keep-going', 'import what nothing is wrong with, without the rows that have problems')
    .option('--dry-run', 'show what would be imported, and change nothing')
    .option('--out <folder>', 'write the datasets as folders instead of importing them')
    .addOption(
      choiceOption(
        '--severity <severity>',
        'the mildest findings of the audit to print',
        severities.toReversed(),
      ).default('WARNING'),
    )
    .option('--json', 'print JSON, with all findings')
    .action(async (file: string, options: Options) => {
      done(await importTable(io, file, options));
    });
}

async function importTable(io: Io, file: string, options: Options): Promise<ExitCode> {
  if (options.dryRun && options.out !== undefined) throw new CallError('Give one of --dry-run and --out, not both');
  const [bytes, map] = [await readBytes(io, file), await readText(io, options.map)];
  const read = await readLiteratureTable(bytes, map, contractOf(io));
  if (read.status === 'MAP_REFUSED') {
    if (options.json)
      print(io, JSON.stringify({ status: read.status, map: options.map, problems: read.problems }, null, 2));
    else tellProblems(io, options.map, read.problems);
    return PROBLEMS;
  }
  if (read.status === 'TABLE_REFUSED') {
    if (options.json) print(io, JSON.stringify({ status: read.status, file, message: read.message }, null, 2));
    else complain(io, `${file}: ${read.message}`);
    return PROBLEMS;
  }
  const { table } = read;
  const good = table.datasets.flatMap(({ reading: { dataset }, ...each }): readonly GoodDataset[] =>
    dataset === undefined ? [] : [{ ...each, dataset }],
  );
  const stops = table.problems.length > 0 && !options.keepGoing;
  const outcomes = stops ? [] : await outcomesOf(io, good, options);
  const findings = auditedRows(table.audited, await referenceIons(io));
  const result = { file, table, stops, outcomes, findings };
  if (options.json) print(io, JSON.stringify(resultJson(result), null, 2));
  else tell(io, result, options);
  return table.problems.length > 0 || outcomes.some(({ status }) => NOT_TAKEN.includes(status)) ? PROBLEMS : DONE;
}

function outcomesOf(io: Io, good: readonly GoodDataset[], options: Options): Promise<readonly TableOutcome[]> {
  if (options.dryRun) return foreseen(io, good);
  return options.out === undefined ? imported(io, good) : written(io, options.out, good);
}

type Result = {
  readonly file: string;
  readonly table: TableReading;
  /** Whether problems keep everything out. */
  readonly stops: boolean;
  readonly outcomes: readonly TableOutcome[];
  readonly findings: readonly RowFinding[];
};

function tell(io: Io, { file, table, stops, outcomes, findings }: Result, { severity }: Options): void {
  for (const warning of table.warnings) complain(io, `warning: ${file}: ${warning}`);
  for (const line of problemLines(file, table.heads, table.doubts)) complain(io, `warning: ${line}`);
  for (const line of problemLines(file, table.heads, table.problems)) complain(io, line);
  for (const { problems } of outcomes) tellProblems(io, file, problems);
  printWrapped(io, countLines(file, table));
  for (const outcome of outcomes) print(io, outcomeLine(outcome));
  printWrapped(io, findingLines(file, findings, { severity, paint: paintFor(io) }));
  if (!stops) return;
  const left = table.rowCount - table.badRows.size;
  complain(io, `${file}: nothing was imported; "--keep-going" takes the other ${left === 1 ? 'row' : `${left} rows`}`);
}

function resultJson({ file, table, stops, outcomes, findings }: Result): object {
  const { rowCount, badRows, problems, warnings, doubts, unread } = table;
  const status = stops ? 'REFUSED' : 'READ';
  return {
    status,
    file,
    rowCount,
    badRows: [...badRows],
    problems,
    warnings,
    doubts,
    unread,
    datasets: outcomes,
    findings,
  };
}

async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, file));
  } catch (error) {
    throw new CallError(`Cannot read "${file}": ${fileReason(error)}`);
  }
}
