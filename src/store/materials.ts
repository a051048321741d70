import type { Material } from '../domain/material.ts';
import { canonicalInterval } from '../domain/quantity.ts';
import { reportedValue } from '../domain/reported.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { namedRecords } from './namedRecords.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { byText, byValue } from './orders.ts';
import { quantityRow, readQuantities } from './quantities.ts';
import { grouped, idsOf, type Row, reportedTexts, rowOf, textColumns } from './rows.ts';
import { byColumn } from './scopes.ts';
import { searchText } from './searchText.ts';
import type { MaterialQueries } from './store.ts';
import { cells } from './tables/cells.ts';
import { materialAliases, materials } from './tables/materials.ts';

const material: Noun<typeof materials, Material, 'dataset'> = {
  noun: 'materials',
  table: materials,
  orders: { NAME: byText(materials.name), PYROLYSIS_TEMPERATURE: byValue(materials.pyrolysisTemperature) },
  facets: {
    DATASET: { column: materials.dataset },
    CELL_ION: { column: cells.ion, link: cells, item: cells.material },
  },
  read: readMaterials,
  scopes: { dataset: byColumn(materials, materials.dataset) },
};

export function materialQueries(connect: () => Connection): MaterialQueries {
  return {
    ...queriesOf(material, connect),
    bySlugs: async (slugs) => namedRecords(connect(), material, 'Material', slugs),
  };
}

export function materialRows(record: Material): readonly Row[] {
  const { id, dataset, slug, name, aliases, precursor, synthesis, pyrolysisTemperature } = record;
  const row = rowOf(materials, {
    id,
    dataset,
    slug,
    name,
    ...textColumns('precursor', precursor),
    ...textColumns('synthesis', synthesis),
    ...textColumns('morphology', record.morphology),
    ...textColumns('porosity', record.porosity),
    ...textColumns('doping', record.doping),
    pyrolysisTemperature: 'value' in pyrolysisTemperature ? canonicalInterval(pyrolysisTemperature.value).value : null,
    search: searchText([name, ...aliases, reportedValue(precursor), reportedValue(synthesis)]),
  });
  return [
    row,
    ...aliases.map((alias, position) => rowOf(materialAliases, { material: id, position, name: alias })),
    quantityRow({ dataset, owner: id, slot: 'pyrolysisTemperature' }, pyrolysisTemperature),
    ...locatorRows(record, record.locators),
  ];
}

type MaterialRow = typeof materials.$inferSelect;

export function readMaterials(connection: Connection, rows: readonly MaterialRow[]): readonly Material[] {
  const ids = idsOf(rows);
  const sort = [materialAliases.material, materialAliases.position];
  const aliasRows = rowsWhere(connection, materialAliases, materialAliases.material, ids, sort);
  const aliases = grouped(aliasRows, (row) => row.material);
  const quantities = readQuantities(connection, ids);
  const locators = readLocators(connection, ids);
  return rows.map((row) => {
    const { id, dataset, slug, name } = row;
    const text = reportedTexts(connection.file, row);
    return {
      id,
      dataset,
      slug,
      name,
      aliases: (aliases.get(id) ?? []).map((alias) => alias.name),
      precursor: text('precursor'),
      synthesis: text('synthesis'),
      pyrolysisTemperature: quantities.reported(id, 'pyrolysisTemperature'),
      morphology: text('morphology'),
      porosity: text('porosity'),
      doping: text('doping'),
      locators: locators.all(id),
    };
  });
}
