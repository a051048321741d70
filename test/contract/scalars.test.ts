import { expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { scalars } from '../../src/contract/scalars.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';

const all = scalars(vocabularies);

test.each([
  ['TechniqueCode', 'XRD'],
  ['QuantityCode', 'D002'],
  ['ProcessCode', 'ADSORPTION'],
  ['RegionCode', 'PLATEAU'],
  ['FeatureCode', 'NARROW_EPR_LINE'],
  ['TrendTermCode', 'DECREASES_SHARPLY'],
  ['RoleCode', 'SEI_RESISTANCE'],
  ['UnitCode', 'mAh g-1'],
])('%s reads "%s"', (name, code) => {
  expect(all[name]?.parseValue(code)).toBe(code);
  expect(all[name]?.parseLiteral({ kind: Kind.STRING, value: code })).toBe(code);
});

test('a wrong code is told the nearest legal one', () => {
  expect(() => all.ProcessCode?.parseValue('ADSORBTION')).toThrow(
    '"ADSORBTION" is no process, did you mean "ADSORPTION"?',
  );
});

test('a code in a query may stand without quotes, as an enum value does', () => {
  expect(all.TechniqueCode?.parseLiteral({ kind: Kind.ENUM, value: 'EPR' })).toBe('EPR');
  expect(() => all.TechniqueCode?.parseLiteral({ kind: Kind.ENUM, value: 'EPQ' })).toThrow('did you mean "EPR"?');
});

test('a code must be a text', () => {
  expect(() => all.RegionCode?.parseValue(3)).toThrow('RegionCode must be a text');
  expect(() => all.RegionCode?.parseLiteral({ kind: Kind.INT, value: '3' })).toThrow('RegionCode must be a text');
});

test('UnitCode refuses an empty text', () => {
  expect(() => all.UnitCode?.parseValue(' ')).toThrow('must not be empty');
});

test('UnitCode reads 40 characters and refuses 41', () => {
  expect(all.UnitCode?.parseValue('m'.repeat(40))).toBe('m'.repeat(40));
  expect(() => all.UnitCode?.parseValue('m'.repeat(41))).toThrow('it has 41 characters, 40 at most are legal');
});

test.each(['TechniqueCode', 'UnitCode', 'DateTime'])('%s echoes no more than the beginning of a long text', (name) => {
  const read = () => all[name]?.parseValue('x'.repeat(100_000));
  expect(read).toThrow(`"${'x'.repeat(37)}..." is no `);
});

test('DateTime reads an instant in UTC and nothing else', () => {
  expect(all.DateTime?.parseValue('2026-01-31T12:00:00Z')).toBe('2026-01-31T12:00:00.000Z');
  expect(() => all.DateTime?.parseValue('2026-13-31T12:00:00Z')).toThrow('no instant');
  expect(() => all.DateTime?.parseValue('31.1.2026')).toThrow('no instant');
});

test('a wrong code in a query is told with its place', () => {
  const schema = buildSchema('scalar TechniqueCode type Query { a(technique: TechniqueCode): Int }');
  Object.assign(schema.getType('TechniqueCode') as object, { parseLiteral: all.TechniqueCode?.parseLiteral });
  const [error] = validate(schema, parse('{\n  a(technique: EPRR)\n}'));
  expect(error).toMatchObject({ locations: [{ line: 2, column: 16 }] });
  expect(error?.message).toContain('did you mean "EPR"?');
});
