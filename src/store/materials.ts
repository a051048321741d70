import { sql } from 'drizzle-orm';
import type { Material } from '../domain/material.ts';
import { reportedValue } from '../domain/reported.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { columnFilter, datasetFilter, materialFilter, searchText } from './filters.ts';
import { locatorRows, readLocators } from './locators.ts';
import { namedRecords } from './namedRecords.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { quantityRow, readQuantities } from './quantities.ts';
import { grouped, idsOf, type Row, reportedTexts, rowOf, textColumns } from './rows.ts';
import { byColumn } from './scopes.ts';
import type { MaterialFilter, MaterialQueries } from './store.ts';
import { cells } from './tables/cells.ts';
import { materialAliases, materials } from './tables/materials.ts';
import { observations } from './tables/observations.ts';

const material: Noun<typeof materials, Material, MaterialFilter, 'dataset'> = {
  table: materials,
  read: readMaterials,
  filters: {
    material: materialFilter(materials.id),
    dataset: datasetFilter(materials.dataset),
    ion: {
      where: ({ meets }) => sql`(
        exists (select 1 from ${cells} where ${cells.material} = ${materials.id} and ${meets(cells.ion)})
        or exists (select 1 from ${observations} where ${observations.material} = ${materials.id} and ${meets(observations.ion)})
      )`,
    },
    text: columnFilter(materials.search),
  },
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
