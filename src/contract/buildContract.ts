import { buildSchema, type GraphQLSchema, isScalarType } from 'graphql';
import { scalars } from './scalars.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The contract at work, for those who need not know whose type it is. */
export type Contract = GraphQLSchema;

/**
 * The executable contract: the SDL with its custom scalars at work, without resolvers.
 *
 * @throws {GraphQLError} on an SDL that is no valid schema
 */
export function buildContract(sdl: string, vocabularies: Vocabularies): Contract {
  const schema = buildSchema(sdl);
  for (const { name, extensions, serialize, parseValue, parseLiteral } of Object.values(scalars(vocabularies))) {
    const declared = schema.getType(name);
    // buildSchema leaves scalars that take anything; their behaviour is the one thing an SDL cannot say
    if (isScalarType(declared)) Object.assign(declared, { extensions, serialize, parseValue, parseLiteral });
  }
  return schema;
}
