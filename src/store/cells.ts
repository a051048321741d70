import type { Cell } from '../domain/cell.ts';
import type { Connection } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { quantityRow, readQuantities } from './quantities.ts';
import { idsOf, type Row, reportedTexts, rowOf, textColumns } from './rows.ts';
import { byColumn, byIon } from './scopes.ts';
import type { CellQueries } from './store.ts';
import { cells } from './tables/cells.ts';

const cell: Noun<typeof cells, Cell, 'dataset' | 'material' | 'ion'> = {
  noun: 'cells',
  table: cells,
  facets: {
    ION: { column: cells.ion },
    MATERIAL: { column: cells.material },
    MASS_BASIS: { column: cells.massBasis },
    DATASET: { column: cells.dataset },
  },
  read: readCells,
  scopes: {
    dataset: byColumn(cells, cells.dataset),
    material: byColumn(cells, cells.material),
    ion: byIon(cells, cells.ion),
  },
};

export function cellQueries(connect: () => Connection): CellQueries {
  return queriesOf(cell, connect);
}

export function cellRows(record: Cell): readonly Row[] {
  const { id, dataset, material, ion, massBasis, upperCutoff, lowerCutoff, oneC } = record;
  const row = rowOf(cells, {
    id,
    dataset,
    material,
    ion,
    ...textColumns('label', record.label),
    ...textColumns('format', record.format),
    ...textColumns('electrolyte', record.electrolyte),
    ...textColumns('counterElectrode', record.counterElectrode),
    massBasis,
  });
  const slots = Object.entries({ upperCutoff, lowerCutoff, oneC });
  return [
    row,
    ...slots.map(([slot, reported]) => quantityRow({ dataset, owner: id, slot }, reported)),
    ...locatorRows(record, record.locators),
  ];
}

export function readCells(connection: Connection, rows: readonly (typeof cells.$inferSelect)[]): readonly Cell[] {
  const ids = idsOf(rows);
  const quantities = readQuantities(connection, ids);
  const locators = readLocators(connection, ids);
  return rows.map((row) => {
    const { id, dataset, material, ion, massBasis } = row;
    const text = reportedTexts(connection.file, row);
    return {
      id,
      dataset,
      material,
      ion,
      label: text('label'),
      format: text('format'),
      electrolyte: text('electrolyte'),
      counterElectrode: text('counterElectrode'),
      upperCutoff: quantities.reported(id, 'upperCutoff'),
      lowerCutoff: quantities.reported(id, 'lowerCutoff'),
      massBasis,
      oneC: quantities.reported(id, 'oneC'),
      locators: locators.all(id),
    };
  });
}
