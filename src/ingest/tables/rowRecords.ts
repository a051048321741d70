import type { TableMeasurementInput } from '../../contract/generated.ts';
import type { Place } from '../../contract/inputTree.ts';
import type { MadeRecord } from './madeRecord.ts';
import { rowCell } from './rowCell.ts';
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
  readonly material: MadeRecord | undefined;
  readonly cell: MadeRecord | undefined;
  readonly measurements: readonly MadeRecord[];
  readonly observations: readonly MadeRecord[];
};

/** All records that a row makes. @param told where what is wrong with it goes */
export function rowRecords(
  row: TableRow,
  context: TableContext,
  { shares, told }: { readonly shares: ShareReading; readonly told: RowProblem[] },
): RowRecords {
  const reader = rowReader(row, context, told);
  const source = rowSource(reader, context);
  const values = rowValues(reader, context, shares);
  const material = rowMaterial(reader, context);
  const needsCell = values.some(({ value }) => isOfCell(measurementOf(context, value.measurement)));
  const cell = needsCell && material ? rowCell(reader, context, material) : undefined;
  const made = { reader, context, material, cell };
  const used = new Set(values.map(({ value }) => value.measurement));
  const measurements = (context.map.measurements ?? [])
    .filter(({ key }) => used.has(key))
    .flatMap((each) => rowMeasurement(each, made) ?? []);
  const observations = values.flatMap((value) => rowObservation(value, measurements, made) ?? []);
  const identity = [material?.key, cell?.key, ...observations.map(({ key }) => key)].join('|');
  const apart = [material?.key, cell?.key, ...measurements.filter(({ fields }) => fields.cell).map(({ key }) => key)];
  return {
    row: reader.row,
    place: reader.place,
    source,
    identity: cell === undefined ? identity : apart.join('|'),
    material,
    cell,
    measurements,
    observations,
  };
}

function measurementOf({ map }: TableContext, key: string | null | undefined): TableMeasurementInput | undefined {
  return map.measurements?.find((each) => each.key === key);
}
