import type { TableMeasurementInput } from '../../contract/generated.ts';
import type { Place } from '../../contract/inputTree.ts';
import type { MadeRecord } from './madeRecord.ts';
import { rowCell } from './rowCell.ts';
import { rowConditions } from './rowConditions.ts';
import { rowMaterial } from './rowMaterial.ts';
import { isOfCell, rowMeasurement, rowObservation } from './rowMeasurements.ts';
import { rowReader } from './rowReader.ts';
import { type RowSource, rowSource } from './rowSource.ts';
import { rowValues } from './rowValues.ts';
import type { ShareReading } from './shares.ts';
import type { TableRow } from './table.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** What a row of a table becomes. */
export type RowRecords = {
  readonly row: number;
  readonly place: Place;
  readonly source: RowSource;
  /** What tells the row from others of its publication. */
  readonly identity: string;
  readonly material: MadeRecord;
  readonly cell: MadeRecord | undefined;
  readonly measurements: readonly MadeRecord[];
  readonly observations: readonly MadeRecord[];
};

/** All records that a row makes. @param problems where what is wrong with it goes */
export function rowRecords(
  row: TableRow,
  context: TableContext,
  { shares, problems }: { readonly shares: ShareReading; readonly problems: RowProblem[] },
): RowRecords {
  const reader = rowReader(row, context, problems);
  const source = rowSource(reader, context);
  const values = rowValues(reader, context, shares);
  const material = rowMaterial(reader, context);
  const needsCell = values.some(({ value }) => isOfCell(measurementOf(context, value.measurement)));
  const { cell: given, values: columns } = context.map;
  const cell = needsCell && given ? rowCell(reader, given, { ...context, material }) : undefined;
  const made = { reader, context, material, cell };
  const used = new Set(values.map(({ value }) => value.measurement));
  const measurements = (context.map.measurements ?? [])
    .filter(({ key }) => used.has(key))
    .flatMap((each) => rowMeasurement(each, made) ?? []);
  const observations = values.map((value) => rowObservation(value, measurements, made));
  // a row of a cell is told apart by what was done with it, one without by what is said of the carbon
  const apart = measurements.filter(({ fields }) => fields.cell).map(({ key }) => key);
  const further = columns.flatMap(({ byRow }) => rowConditions(reader, { byRow }).parts);
  const told = cell === undefined ? observations.map(({ key }) => key) : [cell.key, ...apart, ...further];
  return {
    row: reader.row,
    place: reader.place,
    source,
    identity: [material.key, ...told].join('|'),
    material,
    cell,
    measurements,
    observations,
  };
}

function measurementOf({ map }: TableContext, key: string | null | undefined): TableMeasurementInput | undefined {
  return map.measurements?.find((each) => each.key === key);
}
