import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isIntrospectionType, isObjectType } from 'graphql';
import { buildContract } from '../contract/buildContract.ts';
import { vocabularies } from '../contract/vocabularies.ts';
import { fileVocabularies } from '../ingest/fileVocabularies.ts';
import { ruleVocabularies } from '../knowledge/ruleBook.ts';
import { withinErrors } from './boundErrors.ts';
import { resolvers } from './resolvers/index.ts';

/**
 * The contract with its resolvers: answers queries with a `Context` as context value.
 *
 * @param sdl the contract as one text, as `readSdl` reads it
 * @throws {Error} on a resolver of a type or field that the contract does not have
 */
export function executableSchema(sdl: string): GraphQLSchema {
  const schema = buildContract(sdl, { ...vocabularies, ...ruleVocabularies, ...fileVocabularies });
  for (const [typeName, fields] of Object.entries(resolvers)) {
    for (const [fieldName, resolve] of Object.entries(fields)) attach(schema, typeName, fieldName, resolve);
  }
  boundErrors(schema);
  return schema;
}

// biome-ignore lint/complexity/noBannedTypes: which functions fit was checked by the generated types
function attach(schema: GraphQLSchema, typeName: string, fieldName: string, resolve: Function): void {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field) Object.assign(field, { resolve });
  else if (isAbstractType(type) && fieldName === '__resolveType') Object.assign(type, { resolveType: resolve });
  else throw new Error(`Cannot resolve ${typeName}.${fieldName}: the contract has no such field`);
}

/** Of every field, also of those that only read what is there: some of these are asked when they are read. */
function boundErrors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = withinErrors(field.resolve ?? defaultFieldResolver);
    }
  }
}
