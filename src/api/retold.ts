import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, limitPassed } from './errors.ts';
import { DEEPEST_QUERY, MOST_TOKENS } from './limits.ts';

type Retold = { readonly said: RegExp; readonly message: string; readonly extensions?: object };

/** graphql allows this many in each other; deeper ones tell nothing new. */
const DEEPEST_INTROSPECTION = 2;

/** Codes of queries that cannot be read or are not valid. */
const refused: ReadonlySet<unknown> = new Set<ErrorCode>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** What graphql says of its own limits, in words that say what would be right. */
const retellings: readonly Retold[] = [
  {
    said: /^Syntax Error: Document contains more that \d+ tokens/,
    message: `The query has more than ${MOST_TOKENS} tokens (names, numbers, texts and punctuation), which is the limit: send values as variables, and ask for the rest in further requests`,
    extensions: limitPassed({ name: 'tokens', value: MOST_TOKENS + 1, most: MOST_TOKENS }),
  },
  {
    // what the stack holds is no round number: it is far more than depth may be
    said: /^Maximum call stack size exceeded/,
    message: `The query lies in itself too deep to be read: fields lie in each other ${DEEPEST_QUERY} levels deep at most, and lists and objects of arguments no deeper than their types`,
  },
  {
    said: /^Maximum introspection depth exceeded/,
    message: `Introspection goes too deep: "fields", "interfaces", "possibleTypes" and "inputFields" lie in each other ${DEEPEST_INTROSPECTION} levels deep at most; the contract as a whole is at /schema.graphql`,
  },
  {
    said: /^Validation aborted/,
    message:
      'The query selects the same fields so often that they cannot be compared with each other: select each field once in a place',
  },
];

/** Signs of a message: who sent a number of thousands of digits need not read all of them again. */
const LONGEST_MESSAGE = 2000;

/** An error as it is told: where graphql's own words about a limit help nobody, in ours; what it echoes is cut. */
export function retold(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.code;
  const found = refused.has(code) ? retellings.find(({ said }) => said.test(error.message)) : undefined;
  if (found === undefined) return { ...error, message: cut(error.message) };
  return { ...error, message: found.message, extensions: { ...error.extensions, ...found.extensions } };
}

function cut(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}...` : message;
}
