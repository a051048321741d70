import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLScalarType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { UNPRINTABLE } from '../domain/unprintable.ts';
import type { Contract } from './buildContract.ts';
import { INT_MAX, INT_MIN } from './readScalar.ts';

/** A schema or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What is not white space, of signs that are printed: an empty text is none. */
const TEXT: JsonSchema = { type: 'string', pattern: `^[^${UNPRINTABLE}]*\\S[^${UNPRINTABLE}]*$` };

const BUILT_IN: Readonly<Record<string, JsonSchema>> = {
  String: TEXT,
  ID: TEXT,
  Int: { type: 'integer', minimum: INT_MIN, maximum: INT_MAX },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/**
 * An input type of the contract as JSON Schema (draft 2020-12), with descriptions: of data whose texts are texts and whose
 * numbers are numbers it accepts what `checkInput` accepts. `enumDescriptions` is for editors.
 *
 * @throws {TypeError} if the contract has no such input type
 */
export function jsonSchemaOf(contract: Contract, typeName: string): JsonSchema {
  const type = inputType(contract, typeName);
  const types = [...reachedFrom(type, new Set())].filter(({ name }) => !(name in BUILT_IN));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: typeName,
    ...described(type.description),
    $ref: referenceTo(type),
    $defs: Object.fromEntries(types.map((each) => [each.name, definitionOf(each)])),
  };
}

/**
 * An input type of the contract with all types that its fields lead to.
 *
 * @throws {TypeError} if the contract has no such input type
 */
export function inputTypesFrom(contract: Contract, typeName: string): readonly GraphQLNamedInputType[] {
  return [...reachedFrom(inputType(contract, typeName), new Set())];
}

function inputType(contract: Contract, typeName: string): GraphQLInputObjectType {
  const type = contract.getType(typeName);
  if (!isInputObjectType(type)) throw new TypeError(`The contract has no input type ${typeName}`);
  return type;
}

/** A type with all that its fields lead to. */
function reachedFrom(type: GraphQLNamedInputType, reached: Set<GraphQLNamedInputType>): Set<GraphQLNamedInputType> {
  if (reached.has(type)) return reached;
  reached.add(type);
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) reachedFrom(getNamedType(field.type), reached);
  }
  return reached;
}

function definitionOf(type: GraphQLNamedInputType): JsonSchema {
  if (isInputObjectType(type)) return mapOf(type);
  return { ...described(type.description), ...(isEnumType(type) ? wordsOf(type) : scalarOf(type)) };
}

function mapOf(type: GraphQLInputObjectType): JsonSchema {
  const fields = Object.values(type.getFields());
  return {
    type: 'object',
    ...described(type.description),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])),
    required: fields.filter(isRequiredInputField).map(({ name }) => name),
    additionalProperties: false,
  };
}

function fieldOf({ type, description }: GraphQLInputField): JsonSchema {
  return { ...described(description), ...valueSchema(type) };
}

/** A null counts as left out where a value may be left out. */
function valueSchema(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return givenSchema(type.ofType);
  const given = givenSchema(type);
  return 'type' in given ? { ...given, type: [given.type, 'null'] } : { anyOf: [given, { type: 'null' }] };
}

function givenSchema(type: GraphQLInputType): JsonSchema {
  if (isListType(type)) return { type: 'array', items: valueSchema(type.ofType) };
  const named = getNamedType(type);
  return BUILT_IN[named.name] ?? { $ref: referenceTo(named) };
}

function wordsOf(type: GraphQLEnumType): JsonSchema {
  const values = type.getValues();
  return {
    enum: values.map(({ name }) => name),
    enumDescriptions: values.map(({ description }) => description ?? ''),
  };
}

/** @throws {TypeError} on a scalar that does not say what it takes */
function scalarOf({ name, extensions }: GraphQLScalarType): JsonSchema {
  const { jsonSchema } = extensions;
  if (typeof jsonSchema === 'object' && jsonSchema !== null) return jsonSchema as JsonSchema;
  throw new TypeError(`The scalar ${name} does not say in JSON Schema what it takes`);
}

function referenceTo({ name }: GraphQLNamedInputType): string {
  return `#/$defs/${name}`;
}

function described(description: string | null | undefined): JsonSchema {
  return description ? { description } : {};
}
