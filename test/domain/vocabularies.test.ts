import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { features } from '../../src/domain/features.ts';
import { processes } from '../../src/domain/processes.ts';
import { quantityKinds } from '../../src/domain/quantityKinds.ts';
import { regions } from '../../src/domain/regions.ts';
import { type Entry, type Registry, registry } from '../../src/domain/registry.ts';
import { roles } from '../../src/domain/roles.ts';
import { techniques } from '../../src/domain/techniques/index.ts';
import { trendTerms } from '../../src/domain/trendTerms.ts';
import { UNIT_KINDS } from '../../src/domain/units.ts';

const registries: readonly Registry<Entry>[] = [
  features,
  processes,
  quantityKinds,
  regions,
  roles,
  techniques,
  trendTerms,
];

test.each(registries)('every $noun has a code in upper snake case, a name and a description', ({ entries }) => {
  for (const { code, name, description } of entries) {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    expect(name).not.toBe('');
    expect(description).toMatch(/\.$|=/);
  }
});

test('registry() refuses two entries with one code', () => {
  const entry = { code: 'A', name: 'a', description: 'A.' };
  expect(() => registry('thing', [entry, entry])).toThrow('Two entries of the thing registry have the code A');
});

test('registry() finds entries by code, and get() throws on unknown ones', () => {
  expect(regions.find('SLOPE')?.name).toBe('slope');
  expect(regions.find('NOWHERE')).toBeUndefined();
  expect(() => regions.get('NOWHERE')).toThrow('Unknown region "NOWHERE"');
});

test('"about" is 5 % of capacities per mass and shares, a content apart, and one unit of the last digit of all else', () => {
  const wide = quantityKinds.entries.filter(({ approximation }) => approximation === 'FIVE_PERCENT');
  const meant = quantityKinds.entries.filter(
    ({ code, unitKind }) => ['SPECIFIC_CAPACITY', 'SHARE'].includes(unitKind) && code !== 'NITROGEN_CONTENT',
  );
  expect(wide).toEqual(meant);
});

test('settings of a technique have codes of their own', () => {
  for (const { settings } of techniques.entries) {
    const codes = settings.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('UnitKind of the contract lists the kinds of the unit table', () => {
  const sdl = readFileSync('schema/quantity.graphql', 'utf8');
  const beside = 'scalar UnitCode';
  const kinds = buildSchema(`${beside}\n${sdl}`, { assumeValidSDL: true }).getType('UnitKind') as GraphQLEnumType;
  expect(
    kinds
      .getValues()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...UNIT_KINDS].toSorted());
});
