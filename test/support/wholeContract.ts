import { buildContract } from '../../src/contract/buildContract.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';
import { fileVocabularies } from '../../src/ingest/fileVocabularies.ts';

/** The contract as the program has it: every code is known. */
export const wholeContract = buildContract(readSdl('schema'), { ...vocabularies, ...fileVocabularies });
