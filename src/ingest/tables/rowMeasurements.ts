import type { TableMeasurementInput } from '../../contract/generated.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { headOf, type MadeRecord } from './madeRecord.ts';
import { textNode } from './nodes.ts';
import { rowConditions } from './rowConditions.ts';
import type { RowReader } from './rowReader.ts';
import type { RowValue } from './rowValues.ts';
import type { TableContext } from './tableContext.ts';

/** What the records of a row are made of. */
export type RowSubject = {
  readonly reader: RowReader;
  readonly context: TableContext;
  readonly material: MadeRecord;
  /** Undefined where the row has no number of a cell. */
  readonly cell: MadeRecord | undefined;
};

/** Whether a measurement is made on a cell. */
export function isOfCell(measurement: Pick<TableMeasurementInput, 'of'> | undefined): boolean {
  return measurement !== undefined && (measurement.of ?? 'CELL') === 'CELL';
}

/** A measurement of a row; undefined where the row has not what it is made on. */
export function rowMeasurement(
  given: TableMeasurementInput,
  { reader, material, cell }: RowSubject,
): MadeRecord | undefined {
  const sample = isOfCell(given) ? cell : material;
  if (sample === undefined) return undefined;
  const { node, parts } = rowConditions(reader, given);
  return {
    key: [given.key, sample.key, ...parts].join('.'),
    name: `${given.key} of ${sample.name}`,
    place: reader.place,
    column: null,
    fields: {
      technique: textNode(given.technique, reader.place),
      ...(isOfCell(given)
        ? { cell: textNode(sample.key, sample.place) }
        : { material: textNode(sample.key, sample.place) }),
      conditions: node,
    },
  };
}

/** A number of a row as an observation: of its measurement, else of the carbon. */
export function rowObservation(
  { value, node, note }: RowValue,
  measurements: readonly MadeRecord[],
  { reader, context, material }: RowSubject,
): MadeRecord {
  const measurement = measurements.find(({ key }) => key.startsWith(`${value.measurement}.`));
  const of = measurement ?? material;
  const conditions = rowConditions(reader, value);
  return {
    key: [value.key ?? quantityKey(value.quantity), of.key, ...conditions.parts].join('.'),
    name: `${quantityKinds.get(value.quantity).name} of ${of.name}`,
    place: node.place,
    column: headOf({ place: node.place }, context),
    fields: {
      quantity: textNode(value.quantity, node.place),
      ...(measurement ? { measurement: textNode(of.key, of.place) } : { material: textNode(of.key, of.place) }),
      conditions: conditions.node,
      value: node,
      note: note === undefined ? undefined : textNode(note, node.place),
    },
  };
}

/** With which the keys of observations of a quantity begin. */
export function quantityKey(quantity: string): string {
  return quantity.toLowerCase().replaceAll('_', '-');
}
