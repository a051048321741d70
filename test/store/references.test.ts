import { expect, test } from '@jest/globals';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { referencesOfParts } from '../../src/store/references.ts';
import { materialAliases, materials } from '../../src/store/tables/materials.ts';
import { observationMaterials } from '../../src/store/tables/observations.ts';

test('referencesOfParts() finds what parts refer to, but for their owner', () => {
  expect(referencesOfParts(observationMaterials).map(({ column, record }) => [column.name, record.name])).toEqual([
    ['material', 'observation'],
  ]);
  expect(referencesOfParts(materialAliases)).toEqual([]);
});

test('referencesOfParts() refuses parts that refer to records and belong to none', () => {
  const ofParts = sqliteTable('parts_of_parts', {
    alias: text().references(() => materialAliases.material, { onDelete: 'cascade' }),
    material: text().references(() => materials.id),
  });
  const ofNothing = sqliteTable('parts_of_nothing', { material: text().references(() => materials.id) });
  for (const table of [ofParts, ofNothing]) {
    expect(() => referencesOfParts(table)).toThrow(
      /^The table "parts_of_\w+" refers to records, but its rows belong to/,
    );
  }
});
