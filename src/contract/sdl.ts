import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the gate compares the contract with; not a part of it. */
const SNAPSHOT = 'snapshot.graphql';

/**
 * The contract as one text: every `*.graphql` of a folder, by name, its snapshot left out.
 *
 * @param folder `schema/` of the package; it comes in as an argument, since only the wiring knows where the package lies
 * @throws {Error} on a folder without such files
 */
export function readSdl(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== SNAPSHOT);
  if (names.length === 0) throw new Error(`Cannot read the contract: ${folder} holds no .graphql file`);
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
    .concat('\n');
}
