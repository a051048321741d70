import { buildContract } from '../../src/contract/buildContract.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';

/** The contract of this package; Jest runs in its root. */
export const schema = buildContract(readSdl('schema'), vocabularies);
