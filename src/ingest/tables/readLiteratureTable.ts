import type { Contract } from '../../contract/buildContract.ts';
import { inFileOrder, type Problem, problemAt } from '../../contract/problem.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import { FileError } from '../files/fileError.ts';
import { type DatasetReading, readDatasetTree } from '../readDataset.ts';
import { NO_VALUE } from '../records/quantities.ts';
import { compilationTree } from './compilationTree.ts';
import { doubtfulCommas } from './doubtfulCommas.ts';
import { doubtfulRows } from './doubtfulRows.ts';
import { doubtfulUnits } from './doubtfulUnits.ts';
import { madeDatasets } from './madeDatasets.ts';
import { mapProblems } from './mapProblems.ts';
import { readRows } from './readRows.ts';
import { type RowRecords, rowRecords } from './rowRecords.ts';
import { shareReading } from './shares.ts';
import { contextOf, type TableContext } from './tableContext.ts';
import { type ReadMap, readTableMap } from './tableMap.ts';
import { tableOf } from './tableOf.ts';
import { inRowOrder, type RowProblem, rowsOfProblems } from './tableProblem.ts';
import { unreadColumns } from './unreadColumns.ts';

/** A dataset that a table becomes, checked as one of a folder is; places are rows and columns. */
export type TableDataset = {
  readonly key: string;
  readonly rows: readonly number[];
  readonly reading: Omit<DatasetReading, 'file'>;
};

/** A table as its map reads it. */
export type TableReading = {
  readonly heads: readonly string[];
  /** Rows of data. */
  readonly rowCount: number;
  readonly problems: readonly RowProblem[];
  /** Rows that problems speak of: nothing is made of them. */
  readonly badRows: ReadonlySet<number>;
  /** What is doubtful about the file, but stops nothing. */
  readonly warnings: readonly string[];
  /** What is doubtful about rows, but stops nothing. */
  readonly doubts: readonly RowProblem[];
  /** Heads, or letters, of columns that the map does not name. */
  readonly unread: readonly string[];
  /** Datasets of the other rows, that of the compilation first. */
  readonly datasets: readonly TableDataset[];
  /** What an audit can look at: the other rows, and those of whose cells only some of numbers are wrong, without these. */
  readonly audited: readonly DatasetRecords[];
};

export type LiteratureReading =
  | { readonly status: 'READ'; readonly table: TableReading }
  /** The map does not fit, or the file is no table. */
  | { readonly status: 'MAP_REFUSED'; readonly problems: readonly Problem[] }
  | { readonly status: 'TABLE_REFUSED'; readonly message: string };

/** Reads a literature table by a map, and tells all that is wrong with its rows at once. */
export async function readLiteratureTable(
  bytes: Uint8Array,
  mapText: string,
  schema: Contract,
): Promise<LiteratureReading> {
  const read = readTableMap(mapText, schema);
  if (!read.ok) return { status: 'MAP_REFUSED', problems: read.problems };
  try {
    const { rows, warnings } = await readRows(bytes, read.map);
    const table = tableOf(rows, read.map);
    const refused = refusalsOf(read, table.heads, schema);
    if (refused.length > 0) return { status: 'MAP_REFUSED', problems: refused };
    return { status: 'READ', table: readingOf(read, contextOf(read.map, table), { warnings, schema }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { status: 'TABLE_REFUSED', message: error.message };
  }
}

function refusalsOf({ map, tree, placeOf }: ReadMap, heads: readonly string[], schema: Contract): readonly Problem[] {
  const problems: Problem[] = [...readDatasetTree(compilationTree(tree), schema).problems];
  mapProblems(map, heads, (path, said) => problems.push(problemAt(path, placeOf(path), said)));
  return inFileOrder(problems);
}

function readingOf(
  { map, tree }: ReadMap,
  context: TableContext,
  { warnings, schema }: { readonly warnings: readonly string[]; readonly schema: Contract },
): TableReading {
  const told: RowProblem[] = [];
  const shares = shareReading(context);
  const rows = context.rows.map((row) => rowRecords(row, context, { shares, problems: told }));
  const first = checked(rows, context, schema);
  const problems = inRowOrder([...told, ...first.problems]);
  const named = rowsOfProblems(problems);
  const unnamed = rows.filter(({ row }) => !named.has(row));
  const isWhole = named.size === 0 && rows.every(({ observations }) => observations.length > 0);
  const good = isWhole ? { rows, datasets: first.datasets } : goodOf(rows, named, context, schema);
  const compilation = readDatasetTree(compilationTree(tree), schema);
  const isOne = map.dataset.grouping === 'ONE_DATASET';
  return {
    heads: context.heads,
    rowCount: context.rows.length,
    problems,
    badRows: new Set([
      ...named,
      ...withNumbers(rows)
        .filter((row) => !good.rows.includes(row))
        .map(({ row }) => row),
    ]),
    warnings,
    doubts: inRowOrder([...doubtfulCommas(context), ...doubtfulRows(unnamed), ...doubtfulUnits(unnamed, context)]),
    unread: unreadColumns(context),
    datasets: [...(isOne ? [] : [{ key: map.dataset.key, rows: [], reading: compilation }]), ...good.datasets],
    audited: (named.size === 0
      ? good
      : goodOf(readable(rows, problems, context), new Set(), context, schema)
    ).datasets.flatMap(({ reading }) => reading.dataset?.records ?? []),
  };
}

/** Rows without their numbers that something is wrong with, where nothing else of them is. */
function readable(
  rows: readonly RowRecords[],
  problems: readonly RowProblem[],
  { map, indexOf }: TableContext,
): readonly RowRecords[] {
  const columns = new Set(map.values.map(({ column }) => indexOf(column) + 1));
  const isOfNumber = ({ column, against }: RowProblem) => against === undefined && columns.has(column);
  const unreadable = rowsOfProblems(problems.filter((each) => !isOfNumber(each)));
  const wrong = new Set(problems.map(({ row, column }) => `${row}:${column}`));
  return rows
    .filter(({ row }) => !unreadable.has(row))
    .map((each) => ({
      ...each,
      observations: each.observations.filter(({ place }) => !wrong.has(`${place.line}:${place.column}`)),
    }));
}

type CheckedRows = { readonly datasets: readonly TableDataset[]; readonly problems: readonly RowProblem[] };

function checked(rows: readonly RowRecords[], context: TableContext, schema: Contract): CheckedRows {
  const problems: RowProblem[] = [];
  const made = madeDatasets(rows, context, problems);
  const datasets = made.map(({ key, tree, rows: of }) => ({ key, rows: of, reading: readDatasetTree(tree, schema) }));
  for (const { reading } of datasets) {
    problems.push(...reading.problems.map(rowProblem));
  }
  return { datasets, problems };
}

/** What follows a number begins another one. */
const SEVERAL_NUMBERS = /^"\s*[/,;|、，；]\s*[\d.]/;

/** What follows a number looks like the mark of a footnote or of a reference. */
const FOOTNOTE_MARK = /^"(?:\^?\(?[a-h]\)?|\^\d|[*†‡§¶]+|\[[\d,\s–-]+\])"/u;

/** What a row says in place of what a dataset would. */
const NO_VALUE_ADVICE = 'leave the cell empty, or list what it says under "missing" in the map';

const UNKNOWN_ION = / is no IonSymbol\b/;

function rowProblem({ line: row, column, code, message }: Problem): RowProblem {
  const said = code === NO_VALUE ? message.replace(/(?<=there is no value: ).*$/, NO_VALUE_ADVICE) : message;
  return { row, column, code, message: `${said}${hintBehind(code, message)}` };
}

function hintBehind(code: string, message: string): string {
  if (code === 'UNKNOWN_WORD' && UNKNOWN_ION.test(message))
    return '; "words: [{ cell: Na-ion, means: Na }]" of the ion in the map says what other words mean';
  if (code === 'TRAILING_TEXT' && SEVERAL_NUMBERS.test(message))
    return '; of several numbers each needs a row, or a column, of its own';
  if ((code === 'TRAILING_TEXT' || code === 'UNIT_UNKNOWN') && FOOTNOTE_MARK.test(message))
    return '; if it marks a footnote or a reference, leave it out of the cell';
  return '';
}

/** The datasets of rows that nothing is wrong with; what is left may be wrong anew, as where it lacks what another row said. */
function goodOf(
  rows: readonly RowRecords[],
  bad: ReadonlySet<number>,
  context: TableContext,
  schema: Contract,
): { readonly rows: readonly RowRecords[]; readonly datasets: readonly TableDataset[] } {
  const left = withNumbers(rows).filter(({ row }) => !bad.has(row));
  const { datasets, problems } = checked(left, context, schema);
  const found = rowsOfProblems(problems);
  if (found.size > 0) return goodOf(left, found, context, schema);
  return { rows: left, datasets };
}

function withNumbers(rows: readonly RowRecords[]): readonly RowRecords[] {
  return rows.filter(({ observations }) => observations.length > 0);
}
