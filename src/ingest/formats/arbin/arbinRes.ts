import type { FileFact } from '../../../domain/curve.ts';
import { checkNumbers } from '../../files/checkNumbers.ts';
import { cyclerCurve, planCycler } from '../../files/cyclerTable.ts';
import { FileError } from '../../files/fileError.ts';
import { GrowingColumn } from '../../files/growingColumn.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../../files/reading.ts';
import type { Sniff } from '../../files/sniff.ts';
import { AccessDatabase, type DatabaseValue, isJetDatabase } from './accessDatabase.ts';
import { arbinColumns } from './arbinColumns.ts';

const RECORDS = 'Channel_Normal_Table';
const TESTS = 'Global_Table';
const TEST = 'Test_ID';

/** Arbin's older databases: each test in them is a curve. Currents, times and capacities are in A, s and Ah. */
export const arbinRes: FileFormat = {
  code: 'ARBIN_RES',
  name: 'Arbin database (.res)',
  description: 'Access database of an Arbin cycler (MITS 4 and Pro): its tests and their records.',
  source: 'a database that navani publishes; its tables name their columns',
  recognises: ({ bytes }: Sniff) => (isJetDatabase(bytes) ? 0.9 : 0),
  read,
};

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const database = new AccessDatabase(bytes);
  const tests = new Map<number, GrowingColumn[]>();
  const labels = database.columnsOf(RECORDS);
  if (!labels.includes(TEST)) {
    throw new FileError('NO_COLUMN', `its table ${RECORDS} has no column ${TEST}, only ${labels.join(', ')}`);
  }
  let rows = 0;
  database.eachRow(
    RECORDS,
    labels,
    (row) => {
      rows += 1;
      checkNumbers(rows, labels.length, { row: rows });
      const test = numberIn(row[TEST]);
      let columns = tests.get(test);
      if (columns === undefined) {
        columns = labels.map(() => new GrowingColumn('NUMBER'));
        tests.set(test, columns);
      }
      for (const [index, label] of labels.entries()) columns[index]?.add(numberIn(row[label]));
    },
    progress,
  );
  const about = testsOf(database);
  const curves = [...tests].sort(([a], [b]) => a - b);
  return {
    facts: [],
    warnings: [],
    curves: curves.map(([test, columns]) => curveOf(labels, columns, about.get(test))),
  };
}

function curveOf(
  labels: readonly string[],
  columns: readonly GrowingColumn[],
  facts: readonly FileFact[] = [],
): ReadCurve {
  const { plans, warnings } = planCycler(labels, arbinColumns);
  const numbers = columns.map((column) => column.takeNumbers());
  const order = orderOf(numbers[labels.indexOf('Data_Point')]);
  const read = plans.map(({ quantity, label, unit }, index) => {
    const values = numbers[index] ?? new Float64Array();
    return {
      quantity,
      label,
      unit,
      words: null,
      values: order === undefined ? values : values.map((_, row) => values[order[row] ?? 0] ?? Number.NaN),
    };
  });
  const name = facts.find((fact) => fact.name === 'Test_Name')?.value ?? null;
  const curve = cyclerCurve(
    name,
    { columns: read, lines: new Uint32Array(), warnings: [] },
    { facts, ofHead: warnings },
  );
  return { ...curve, lines: null };
}

/** Tables of databases have no order of their own: the one of the data points, if the rows lie otherwise. */
function orderOf(points: Float64Array | undefined): Uint32Array | undefined {
  if (points === undefined || points.every((point, index) => index === 0 || point >= (points[index - 1] ?? 0))) {
    return undefined;
  }
  return Uint32Array.from(points.keys()).sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0) || a - b);
}

/** What the database says of each test, by its number. */
function testsOf(database: AccessDatabase): ReadonlyMap<number, readonly FileFact[]> {
  const tests = new Map<number, readonly FileFact[]>();
  if (!database.has(TESTS)) return tests;
  const names = database.columnsOf(TESTS);
  database.eachRow(TESTS, names, (row) => {
    const facts = names.map((name) => ({ name, value: String(row[name] ?? '') }));
    tests.set(
      numberIn(row[TEST]),
      facts.filter(({ value }) => value !== ''),
    );
  });
  return tests;
}

function numberIn(value: DatabaseValue | undefined): number {
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : Number.NaN;
}
