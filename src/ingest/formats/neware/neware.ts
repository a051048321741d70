import { plainName } from '../../files/columnPlans.ts';
import { cyclerCurve, factsOf, planCycler } from '../../files/cyclerTable.ts';
import { type FoundTable, findTables, hasHead, type IsHead } from '../../files/findTables.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../../files/reading.ts';
import { cellText } from '../../files/sheetRows.ts';
import { isNestedHead, readNested } from './nested.ts';
import { newareColumns } from './newareColumns.ts';

/** Rows of the sheets about the test that are kept as facts. */
const MOST_FACTS = 200;

/**
 * Record tables of Neware cyclers.
 *
 * Currents are as printed: newer programs print discharge negative, older ones print no sign at all.
 */
export const neware: FileFormat = {
  code: 'NEWARE',
  name: 'Neware records (CSV, text, XLSX)',
  description:
    'Records of a Neware cycler as BTSDA exports them: one row a record, or nested under rows of cycles and steps.',
  source:
    'a BTSDA export of the University of Oslo that cellpy publishes; the heads of other versions as public readers of such files list them',
  recognises: (seen) => (hasHead(seen, isNewareHead) ? 0.95 : 0),
  read,
};

const isNewareHead: IsHead = (labels, next) => isNestedHead(labels, next) || isRecordHead(labels);

const recordNames: ReadonlySet<string> = new Set(
  newareColumns.known.flatMap(({ quantity, names }) => (quantity === 'RECORD_INDEX' ? names.map(plainName) : [])),
);

/** A record number by a name of Neware, with voltage, current and a time. Units stand in brackets, never behind a stroke. */
function isRecordHead(labels: readonly string[]): boolean {
  if (labels.length < 5 || labels.length > 500 || !labels.some((label) => recordNames.has(plainName(label))))
    return false;
  if (labels.some((label) => /[^/]\/(?:[mu]?A|V|Sec)$/.test(label.trim()))) return false;
  const planned = new Set(planCycler(labels, newareColumns).plans.map(({ quantity }) => quantity));
  const hasAll = ['RECORD_INDEX', 'VOLTAGE', 'CURRENT'].every((code) => planned.has(code));
  const hasTime = planned.has('STEP_TIME') || planned.has('TEST_TIME');
  return hasAll && hasTime && (planned.has('STEP_ID') || planned.has('STEP_TYPE'));
}

async function read(file: RawFile, options: ReadOptions): Promise<Reading> {
  const { tables, others, warnings } = await findTables(file, isNewareHead, { ...options, what: 'Neware records' });
  const about = others.filter(({ name }) => /^(?:unit|test|info|单位|测试)/i.test(name));
  const rows = about.flatMap((sheet) => sheet.rows.slice(0, MOST_FACTS).map((row) => row.map(cellText)));
  // more cells in a row are a table of their own, such as that of the steps of the schedule
  const pairs = rows.filter((row) => row.filter((cell) => cell !== '').length === 2);
  return { facts: factsOf(pairs.slice(0, MOST_FACTS)), curves: tables.map(curveOf), warnings };
}

function curveOf(table: FoundTable): ReadCurve {
  if (!isRecordHead(table.labels)) return readNested(table);
  const { plans, warnings } = planCycler(table.labels, newareColumns);
  return cyclerCurve(table.name, table.read(plans), { facts: factsOf(table.above), ofHead: warnings });
}
