import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { buildContract } from '../../src/contract/buildContract.ts';
import { type JsonSchema, jsonSchemaOf } from '../../src/contract/jsonSchema.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';
import { UNPRINTABLE } from '../../src/domain/unprintable.ts';
import { wholeContract } from '../support/wholeContract.ts';

const small = buildContract(
  `scalar ProcessCode
   enum Colour { "Like blood." RED GREEN }
   "A thing."
   input Outer { "What it is called." name: String! count: Int colour: Colour process: ProcessCode! inner: [Inner!] }
   input Inner { share: Float on: Boolean! outer: Outer }
   input Unused { a: Int }
   type Query { a: Int }`,
  vocabularies,
);

test('jsonSchemaOf() says of an input type what its fields take, which are needed, and that there are no others', () => {
  const { title, description, $ref, $defs } = jsonSchemaOf(small, 'Outer');
  expect({ title, description, $ref }).toEqual({ title: 'Outer', description: 'A thing.', $ref: '#/$defs/Outer' });
  expect(Object.keys($defs as object).sort()).toEqual(['Colour', 'Inner', 'Outer', 'ProcessCode']);
  expect(($defs as Record<string, JsonSchema>).Outer).toEqual({
    type: 'object',
    description: 'A thing.',
    properties: {
      name: { description: 'What it is called.', type: 'string', pattern: `^[^${UNPRINTABLE}]*\\S[^${UNPRINTABLE}]*$` },
      count: { type: ['integer', 'null'], minimum: -2147483648, maximum: 2147483647 },
      colour: { anyOf: [{ $ref: '#/$defs/Colour' }, { type: 'null' }] },
      process: { $ref: '#/$defs/ProcessCode' },
      inner: { type: ['array', 'null'], items: { $ref: '#/$defs/Inner' } },
    },
    required: ['name', 'process'],
    additionalProperties: false,
  });
});

test('jsonSchemaOf() lists the words of enums and the codes of vocabularies with what they mean', () => {
  const { Colour, ProcessCode } = jsonSchemaOf(small, 'Outer').$defs as Record<string, JsonSchema>;
  expect(Colour).toEqual({ enum: ['RED', 'GREEN'], enumDescriptions: ['Like blood.', ''] });
  const entries = vocabularies.ProcessCode?.entries ?? [];
  expect(ProcessCode?.enum).toEqual(entries.map(({ code }) => code));
  expect(ProcessCode?.enumDescriptions).toEqual(entries.map(({ description }) => description));
});

test('jsonSchemaOf() knows no type that the contract has not, and no scalar that does not say what it takes', () => {
  expect(() => jsonSchemaOf(small, 'Elsewhere')).toThrow('The contract has no input type Elsewhere');
  const bare = buildSchema('scalar Odd input A { odd: Odd } type Query { a: Int }');
  expect(() => jsonSchemaOf(bare, 'A')).toThrow('The scalar Odd does not say in JSON Schema what it takes');
});

test('every field and every type of a dataset is described in its schema', () => {
  const definitions = jsonSchemaOf(wholeContract, 'DatasetInput').$defs as Record<string, JsonSchema>;
  const silent = Object.entries(definitions).flatMap(([name, { description, properties = {} }]) => [
    ...(description === undefined ? [name] : []),
    ...Object.entries(properties as Record<string, JsonSchema>)
      .filter(([, field]) => field.description === undefined)
      .map(([field]) => `${name}.${field}`),
  ]);
  expect(silent).toEqual([]);
});
