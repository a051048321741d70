import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  graphql,
  isEnumType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
} from 'graphql';
import { openContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, openTestStore, sdl } from './serve.ts';

const schema = executableSchema(sdl);
const base = openTestStore();
beforeAll(() => importInto(base.store, exampleDataset('alpha')));
afterAll(() => base.remove());

/** Every field of a type, with those of what it leads to, down to a depth; union members under names of their own. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => {
      const fields = Object.values(member.getFields()).flatMap((field) => selected(field, depth, `${member.name}_`));
      return `... on ${member.name} { __typename ${fields.join(' ')} }`;
    });
    return `{ ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields to walk`);
  return `{ __typename ${Object.values(type.getFields())
    .flatMap((field) => selected(field, depth, ''))
    .join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, depth: number, alias: string): readonly string[] {
  const type = getNamedType(field.type);
  const name = alias === '' ? field.name : `${alias}${field.name}: ${field.name}`;
  if (isScalarType(type) || isEnumType(type)) return [name];
  // connections and unions are on the way to something, not a step of their own
  const step = isUnionType(type) || /(?:Connection|Edge)$/.test(type.name) ? 0 : 1;
  return depth < step || field.args.some(isRequiredArgument) ? [] : [`${name} ${selection(type, depth - step)}`];
}

function typeNames(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('__typename' in value) found.add(String(value.__typename));
  for (const each of Object.values(value)) typeNames(each, found);
  return found;
}

test('every field of every type answers without an error', async () => {
  const seen = new Set<string>(['Query']);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const [query] = selected(field, 2, '');
    // what needs an argument leads to no type that a list does not lead to
    if (query === undefined || field.name === 'source') continue;
    const context = openContext(base.store, field.name);
    const result = await graphql({ schema, source: `{ ${query} }`, contextValue: context });
    await context.close();
    expect([field.name, result.errors]).toEqual([field.name, undefined]);
    for (const name of typeNames(result.data)) seen.add(name);
  }
  const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
  expect(all.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
