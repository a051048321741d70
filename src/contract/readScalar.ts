import { type GraphQLEnumType, GraphQLError, type GraphQLScalarType } from 'graphql';
import { shortened } from '../domain/shortened.ts';
import { unprintableIn } from '../domain/unprintable.ts';
import type { ScalarNode } from './inputTree.ts';
import { legalWords } from './legalWords.ts';
import type { Said } from './problem.ts';

export type ScalarRead = { readonly value: unknown } | Said;

/** What GraphQL's Int holds: 32 bits. */
export const INT_MIN = -(2 ** 31);
export const INT_MAX = 2 ** 31 - 1;

const WHOLE = /^-?(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A scalar's text as a value of an enum. */
export function readEnum(type: GraphQLEnumType, { text }: ScalarNode): ScalarRead {
  if (type.getValue(text) !== undefined) return { value: text };
  const legal = type.getValues().map(({ name }) => name);
  return { code: 'UNKNOWN_WORD', message: `"${shortened(text)}" is no ${type.name}${legalWords(text, legal)}` };
}

/** A scalar's text as a value of a scalar type. Texts keep what was written: `3.80` stays "3.80", `012` stays "012". */
export function readScalar(type: GraphQLScalarType, node: ScalarNode): ScalarRead {
  switch (type.name) {
    case 'String':
    case 'ID':
      return readText(node);
    case 'Int':
      return readInt(node);
    case 'Float':
      return readFloat(node);
    case 'Boolean':
      return readBoolean(node);
    default:
      return readCustom(type, node);
  }
}

function readText({ text, quoted, typed }: ScalarNode): ScalarRead {
  if (typed && !quoted) return noText(text);
  const sign = unprintableIn(text);
  if (sign !== undefined)
    return { code: 'UNPRINTABLE', message: `holds the sign ${sign}, which is not printed: take it out` };
  if (text.trim() !== '') return { value: text };
  return { code: 'EMPTY_TEXT', message: 'is an empty text: write one, or leave the field out' };
}

function readInt({ text, quoted }: ScalarNode): ScalarRead {
  if (quoted || !WHOLE.test(text)) return wrongType(text, quoted, 'a whole number such as 3');
  const value = Number(text);
  if (value >= INT_MIN && value <= INT_MAX) return { value };
  return { code: 'OUT_OF_RANGE', message: `${shortened(text)} is out of range: ${INT_MIN} to ${INT_MAX} is legal` };
}

function readFloat({ text, quoted }: ScalarNode): ScalarRead {
  if (quoted || !DECIMAL.test(text)) return wrongType(text, quoted, 'a number such as 0.25');
  const value = Number(text);
  if (Number.isFinite(value)) return { value };
  return { code: 'OUT_OF_RANGE', message: `${shortened(text)} is out of range: a finite number is needed` };
}

function readBoolean({ text, quoted }: ScalarNode): ScalarRead {
  if (!quoted && (text === 'true' || text === 'false')) return { value: text === 'true' };
  return wrongType(text, quoted, 'true or false');
}

function readCustom(type: GraphQLScalarType, { text, quoted, typed }: ScalarNode): ScalarRead {
  if (typed && !quoted) return noText(text);
  try {
    return { value: type.parseValue(text) };
  } catch (error) {
    // the parsers of our scalars refuse by GraphQLError; anything else is a fault of ours
    if (!(error instanceof GraphQLError)) throw error;
    return { code: 'UNKNOWN_CODE', message: error.message };
  }
}

function noText(text: string): Said {
  return { code: 'WRONG_TYPE', message: `is ${shortened(text)}: a text is needed, in quotes` };
}

function wrongType(text: string, quoted: boolean, needed: string): Said {
  const unquote = quoted ? ', without quotes' : '';
  return { code: 'WRONG_TYPE', message: `is "${shortened(text)}": ${needed} is needed${unquote}` };
}
