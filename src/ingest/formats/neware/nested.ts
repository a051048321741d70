import { cyclerCurve, factsOf, planCycler } from '../../files/cyclerTable.ts';
import { FileError } from '../../files/fileError.ts';
import type { FoundTable, IsHead } from '../../files/findTables.ts';
import type { ReadCurve } from '../../files/reading.ts';
import type { TextRow } from '../../files/sheetRows.ts';
import { TableBuilder } from '../../files/tableBuilder.ts';
import { newareColumns } from './newareColumns.ts';

const CYCLE = /^(?:Cycle ?ID|Cycle Index|循环号|循环序号)$/i;
const STEP = /^(?:Step ID|Step Index|Step|工步号|工步序号)$/i;
const RECORD = /^(?:Record ID|Record Index|Record number|DataPoint|数据序号|记录号)$/i;

/** Three heads on top of each other, each further to the right: of cycles, of steps and of records. */
export const isNestedHead: IsHead = (cycle, [step = [], record = []]) => {
  const places = [cycle, step, record].map(firstCell);
  const [first, second, third] = places as [number, number, number];
  if (first !== 0 || second <= first || third <= second) return false;
  return CYCLE.test(cell(cycle, first)) && STEP.test(cell(step, second)) && RECORD.test(cell(record, third));
};

/**
 * The records of a nested table, each with the cycle, the step and the kind of step in which it stands.
 *
 * The rows of cycles and of steps sum up what the records hold; how many there are is told as facts.
 *
 * @throws {FileError} if a record comes before the first step
 */
export function readNested(table: FoundTable): ReadCurve {
  const rows = table.rows()[Symbol.iterator]();
  const stepHead = nextCells(rows);
  const recordHead = nextCells(rows);
  const [stepAt, recordAt] = [firstCell(stepHead), firstCell(recordHead)];
  const typeAt = stepHead.findIndex((label) =>
    /^(?:Step Name|Step Type|Status|工步类型|工步名称)$/i.test(label.trim()),
  );
  const places = [...recordHead.keys()].filter((index) => cell(recordHead, index) !== '');
  const above = [cell(table.labels, 0), cell(stepHead, stepAt), cell(stepHead, typeAt)];
  const { plans, warnings } = planCycler([...above, ...places.map((index) => cell(recordHead, index))], newareColumns);
  const builder = new TableBuilder(plans, table.decimal);
  let [cycles, steps, cycle, step, type] = [0, 0, '', '', ''];
  for (let { done, value } = rows.next(); done !== true; { done, value } = rows.next()) {
    const { cells, line } = value as TextRow;
    const at = firstCell(cells);
    if (at === 0) [cycle, cycles] = [cell(cells, 0), cycles + 1];
    else if (at < recordAt) [step, type, steps] = [cell(cells, at), cell(cells, typeAt), steps + 1];
    else if (steps === 0) throw new FileError('NO_STEP', 'a record stands above the first row of a step', { line });
    else builder.add([cycle, step, type, ...recordOf(cells, places, table.name === null)], line);
  }
  const facts = [
    ...factsOf(table.above),
    { name: 'rows of cycles', value: String(cycles) },
    { name: 'rows of steps', value: String(steps) },
  ];
  return cyclerCurve(table.name, builder.finish(), { facts, ofHead: warnings });
}

/** The cells of a record. A line that ends before its last one is short; rows of sheets end with their last cell that is filled. */
function recordOf(cells: readonly string[], places: readonly number[], isText: boolean): readonly string[] {
  return places.filter((index) => !isText || index < cells.length).map((index) => cell(cells, index));
}

function nextCells(rows: Iterator<TextRow>): readonly string[] {
  const { value } = rows.next();
  return (value as TextRow | undefined)?.cells ?? [];
}

function firstCell(cells: readonly string[]): number {
  return cells.findIndex((text) => text.trim() !== '');
}

function cell(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim();
}
