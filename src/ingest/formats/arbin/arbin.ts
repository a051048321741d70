import type { FileFact } from '../../../domain/curve.ts';
import { plainName } from '../../files/columnPlans.ts';
import { cyclerCurve, factsOf, planCycler } from '../../files/cyclerTable.ts';
import { findTables, hasHead } from '../../files/findTables.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../../files/reading.ts';
import { cellText } from '../../files/sheetRows.ts';
import { splitLabel } from '../../files/splitLabel.ts';
import type { WorkbookSheet } from '../../files/workbook.ts';
import { arbinColumns } from './arbinColumns.ts';

/** What every table of Arbin has; `Data_Point` and `Test_Time` are names of no other cycler. */
const REQUIRED: readonly string[] = ['data point', 'test time', 'step index', 'cycle index', 'current', 'voltage'];

/** Tables of Arbin cyclers; databases are a format of their own. Each sheet of a channel is a curve. */
export const arbin: FileFormat = {
  code: 'ARBIN',
  name: 'Arbin tables (CSV, XLSX)',
  description: 'Records of an Arbin cycler: CSV of MITS 8 and newer, or a workbook with a sheet for every channel.',
  source:
    'a MITS 8 export that PyProBE publishes; the sheets of workbooks as public readers of such files describe them',
  recognises: (seen) => (hasHead(seen, isArbinHead) ? 0.95 : 0),
  read,
};

function isArbinHead(labels: readonly string[]): boolean {
  if (labels.length < REQUIRED.length || labels.length > 500) return false;
  const names = new Set(labels.map((label) => plainName(splitLabel(label.trim()).name)));
  // third parties put their own columns behind those of Arbin; theirs are other formats
  return REQUIRED.every((name) => names.has(name)) && !labels.some((label) => / \/ (?:s|V|A)$/.test(label.trim()));
}

async function read(file: RawFile, options: ReadOptions): Promise<Reading> {
  const { tables, others, warnings } = await findTables(file, isArbinHead, { ...options, what: 'Arbin records' });
  return {
    facts: others.filter(({ name }) => /info/i.test(name)).flatMap(infoOf),
    curves: tables.map((table) => {
      const { plans, warnings: ofHead } = planCycler(table.labels, arbinColumns);
      return cyclerCurve(table.name, table.read(plans), { facts: factsOf(table.above), ofHead });
    }),
    warnings,
  };
}

/** The sheet of the test: a row of names that has `Start_DateTime` among them, and a row of values for every channel. */
function infoOf({ rows }: WorkbookSheet): readonly FileFact[] {
  const texts = rows.slice(0, 100).map((row) => row.map(cellText));
  const head = texts.findIndex((row) => row.some((cell) => plainName(cell) === 'start datetime'));
  return texts.slice(head + 1).flatMap((row) =>
    row.flatMap((value, index) => {
      const name = texts[head]?.[index] ?? '';
      return head === -1 || name === '' || value === '' ? [] : [{ name, value }];
    }),
  );
}
