import {
  type EnumValueNode,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  type StringValueNode,
  type ValueNode,
} from 'graphql';
import { shortened } from '../domain/shortened.ts';
import { LONGEST_UNIT } from '../domain/units.ts';
import { legalWords } from './legalWords.ts';
import type { Vocabularies } from './vocabularies.ts';

type Read = (text: string) => string;

/** ISO 8601 in UTC, to the second or finer. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The custom scalars of the contract, by name. A code is legal if its registry holds it, and a wrong one is told the
 * nearest that is; a unit is only known to be text here, since its kind follows from the quantity beside it.
 */
export function scalars(vocabularies: Vocabularies): Readonly<Record<string, GraphQLScalarType<string, string>>> {
  const codes = Object.entries(vocabularies).map(([name, { noun, entries, find }]) => {
    const legal = entries.map(({ code }) => code);
    const read: Read = (text) => {
      if (find(text) !== undefined) return text;
      throw new GraphQLError(`"${shortened(text)}" is no ${noun}${legalWords(text, legal)}`);
    };
    const enumDescriptions = entries.map(({ description }) => description);
    return textScalar(name, read, { enum: legal, enumDescriptions });
  });
  const all = [
    ...codes,
    textScalar('UnitCode', readUnitCode, { type: 'string', pattern: '\\S', maxLength: LONGEST_UNIT }),
    textScalar('DateTime', readInstant, { type: 'string', pattern: INSTANT.source }),
  ];
  return Object.fromEntries(all.map((scalar) => [scalar.name, scalar]));
}

function readUnitCode(text: string): string {
  if (text.trim() === '') throw new GraphQLError('A unit must not be empty: leave it out where there is none');
  const length = [...text].length;
  if (length <= LONGEST_UNIT) return text;
  const echo = shortened(text);
  throw new GraphQLError(`"${echo}" is no unit: it has ${length} characters, ${LONGEST_UNIT} at most are legal`);
}

function readInstant(text: string): string {
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new GraphQLError(`"${shortened(text)}" is no instant of the form 2026-01-31T12:00:00.000Z`);
}

/** `EPR` is read as `"EPR"`: codes look like enum values, and who writes a query by hand does not know that they are none. */
function isWord(node: ValueNode): node is StringValueNode | EnumValueNode {
  return node.kind === Kind.STRING || node.kind === Kind.ENUM;
}

/** @param jsonSchema what it takes, for those who check without the contract */
function textScalar(name: string, read: Read, jsonSchema: object): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node: ValueNode | null) => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a text`, { nodes: node });
    try {
      return read(value);
    } catch (error) {
      // graphql takes an error of its own as it is: without its node it would lose the place in the query
      throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: node }) : error;
    }
  };
  return new GraphQLScalarType({
    name,
    extensions: { jsonSchema },
    serialize: String,
    parseValue: (value) => parse(value, null),
    parseLiteral: (node: ValueNode) => parse(isWord(node) ? node.value : undefined, node),
  });
}
