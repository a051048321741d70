import type { Measurement } from '../domain/measurement.ts';
import { conditionRows, readConditions } from './conditions.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { quantityId, quantityRow, readQuantities } from './quantities.ts';
import { grouped, idsOf, type Row, rowOf } from './rows.ts';
import { byColumn, byIon } from './scopes.ts';
import type { MeasurementQueries } from './store.ts';
import { measurementConditions, measurementSettings, measurements } from './tables/measurements.ts';

const measurement: Noun<typeof measurements, Measurement, 'dataset' | 'material' | 'cell' | 'ion'> = {
  noun: 'measurements',
  table: measurements,
  facets: {
    TECHNIQUE: { column: measurements.technique },
    ION: { column: measurements.ion },
    MATERIAL: { column: measurements.material },
    DATASET: { column: measurements.dataset },
  },
  read: readMeasurements,
  scopes: {
    dataset: byColumn(measurements, measurements.dataset),
    material: byColumn(measurements, measurements.material),
    cell: byColumn(measurements, measurements.cell),
    ion: byIon(measurements, measurements.ion),
  },
};

export function measurementQueries(connect: () => Connection): MeasurementQueries {
  return queriesOf(measurement, connect);
}

export function measurementRows(record: Measurement): readonly Row[] {
  const { conditions: _, settings, shownIn, locators, ...plain } = record;
  const { id, dataset } = plain;
  return [
    rowOf(measurements, { ...plain, shownIn: JSON.stringify(shownIn) }),
    ...conditionRows(measurementConditions, record),
    ...settings.flatMap(({ code, value }, position) => {
      const place = { dataset, owner: id, slot: slotOf(code) };
      const quantity = quantityId(place);
      return [quantityRow(place, value), rowOf(measurementSettings, { measurement: id, position, code, quantity })];
    }),
    ...locatorRows(record, locators),
  ];
}

type MeasurementRow = typeof measurements.$inferSelect;

export function readMeasurements(connection: Connection, rows: readonly MeasurementRow[]): readonly Measurement[] {
  const ids = idsOf(rows);
  const quantities = readQuantities(connection, ids);
  const conditionsOf = readConditions(connection, measurementConditions, ids, quantities);
  const sort = [measurementSettings.measurement, measurementSettings.position];
  const settingRows = rowsWhere(connection, measurementSettings, measurementSettings.measurement, ids, sort);
  const settings = grouped(settingRows, (row) => row.measurement);
  const locators = readLocators(connection, ids);
  return rows.map(({ shownIn, ...row }) => ({
    ...row,
    conditions: conditionsOf(row.id),
    settings: (settings.get(row.id) ?? []).map(({ code }) => ({
      code,
      value: quantities.reported(row.id, slotOf(code)),
    })),
    shownIn: JSON.parse(shownIn) as readonly string[],
    locators: locators.all(row.id),
  }));
}

function slotOf(code: string): string {
  return `settings.${code}`;
}
