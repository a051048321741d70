import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildContract } from '../contract/buildContract.ts';
import { readSdl } from '../contract/sdl.ts';
import { vocabularies } from '../contract/vocabularies.ts';
import { fileVocabularies } from '../ingest/fileVocabularies.ts';
import type { Io } from './io.ts';

/** The contract as one text. */
export function contractText(io: Io): string {
  return readSdl(join(io.packageRoot, 'schema'));
}

/** The contract that datasets are checked against. */
export function contractOf(io: Io): GraphQLSchema {
  return buildContract(contractText(io), { ...vocabularies, ...fileVocabularies });
}
