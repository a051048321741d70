import { plainName } from '../../files/columnPlans.ts';
import { cyclerCurve, factsOf, planCycler } from '../../files/cyclerTable.ts';
import { type FoundTable, findTables, hasHead } from '../../files/findTables.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../../files/reading.ts';
import { landColumns, landtColumns } from './landtColumns.ts';
import { dateNotAsNamed, recordsNamedChannel } from './misnamed.ts';

const CHANNEL = 'channel index';
const MEASURED: readonly string[] = ['test time s', 'current a', 'voltage v'];

/** `Voltage/V`, `TestTime/Sec`, `电流/uA`: what a record of LAND has at least. */
const LAND: readonly RegExp[] = [
  /^(?:TestTime|测试时间)(?:\/\S+)?$/i,
  /^(?:Voltage|电压)\/m?V$/i,
  /^(?:Current|电流)\/[mu]?A$/i,
];

/**
 * Tables of Landt, LANHE and LAND cyclers.
 *
 * The CSV with machine names was read from a real file. The exports with strokes (`Voltage/V`) follow what public readers
 * of them list; no such file was at hand: columns that they may have beside are kept under their labels.
 */
export const landt: FileFormat = {
  code: 'LANDT',
  name: 'Landt, LANHE and LAND tables (CSV, text, XLSX)',
  description: 'Records of a Landt cycler as a table, with English or Chinese heads.',
  source: 'a Landt export that the Battery Data Alliance publishes; heads of LAND exports as public readers list them',
  recognises: (seen) => (hasHead(seen, (labels) => isLandt(labels) || isLand(labels)) ? 0.95 : 0),
  read,
};

function isLandt(labels: readonly string[]): boolean {
  const names = new Set(labels.map(plainName));
  // one of them may be in another unit, as in "current_mA"
  return names.has(CHANNEL) && MEASURED.filter((name) => names.has(name)).length >= 2;
}

function isLand(labels: readonly string[]): boolean {
  return LAND.every((pattern) => labels.some((label) => pattern.test(label.trim())));
}

async function read(file: RawFile, options: ReadOptions): Promise<Reading> {
  const isHead = (labels: readonly string[]) => isLandt(labels) || isLand(labels);
  const { tables, warnings } = await findTables(file, isHead, { ...options, what: 'Landt records' });
  return { facts: [], curves: tables.map(curveOf), warnings };
}

function curveOf(table: FoundTable): ReadCurve {
  const { plans, warnings } = planCycler(table.labels, isLandt(table.labels) ? landtColumns : landColumns);
  const curve = cyclerCurve(table.name, table.read(plans), { facts: factsOf(table.above), ofHead: warnings });
  return dateNotAsNamed(recordsNamedChannel(curve));
}
