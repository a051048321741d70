import { expect, test } from '@jest/globals';
import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { resolvers } from '../../src/api/resolvers/index.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { techniques } from '../../src/domain/techniques/index.ts';

const schema = executableSchema(readSdl('schema'));

type Described = { readonly name: string; readonly description?: string | null | undefined };

/** Every type, field, argument, input field and enum value of a schema, by its full name. */
function* described(schema: GraphQLSchema): Generator<readonly [string, Described]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield [type.name, type];
    yield* parts(type);
  }
}

function* parts(type: GraphQLNamedType): Generator<readonly [string, Described]> {
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field];
    for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg];
  }
}

test('the schema describes every type, field, argument, input and enum value', () => {
  const all = [...described(schema)];
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([, { description }]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('executableSchema() refuses a resolver of a field that the contract does not have', () => {
  expect(() => executableSchema('type Query { node: Int }')).toThrow('Cannot resolve Query.nodes');
});

test('every resolver names a type of the contract', () => {
  for (const type of Object.keys(resolvers)) expect([type, schema.getType(type)?.name]).toEqual([type, type]);
});

test('every family of techniques is one of the contract', () => {
  const family = schema.getType('TechniqueFamily') as GraphQLEnumType;
  const known = family.getValues().map(({ name }) => name);
  expect([...new Set(techniques.entries.map((each) => each.family))].filter((each) => !known.includes(each))).toEqual(
    [],
  );
});
