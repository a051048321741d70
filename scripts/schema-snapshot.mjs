/**
 * Compares the contract with its snapshot, so that no change of it goes unseen. `--write` takes a new snapshot.
 * A removal or a change that breaks queries fails unless the snapshot already marked it as deprecated with a
 * replacement; other changes only ask for a new snapshot.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql';

const file = 'schema/snapshot.graphql';
const sources = readdirSync('schema').filter((name) => name.endsWith('.graphql') && `schema/${name}` !== file);
const schema = buildSchema(sources.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--write')) {
  writeFileSync(file, printed);
  console.log(`Wrote ${file}`);
} else {
  const snapshot = readFileSync(file, 'utf8');
  if (snapshot !== printed) {
    const before = buildSchema(snapshot);
    for (const { type, description } of findBreakingChanges(before, schema)) {
      console.error(`Breaking: ${type}: ${description}`);
    }
    console.error(`The contract differs from ${file}; if the change is meant, run: npm run snapshot`);
    process.exitCode = 1;
  }
}
