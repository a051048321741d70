import { readdirSync, readFileSync } from 'node:fs';

/** The contract as one text, without its snapshot. */
export function readSdl(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== 'snapshot.graphql')
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}
