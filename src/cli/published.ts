import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.ts';

/** A query that the package brings along. */
export type PublishedQuery = {
  /** Name of its file without the ending. */
  readonly name: string;
  readonly text: string;
  /** What it asks, in one line. */
  readonly question: string;
  /** Variables with which it answers something of the package's own datasets. */
  readonly variables: Readonly<Record<string, unknown>>;
};

const ENDING = '.graphql';

/** The queries of docs/queries, in the order of its variables.json: from plain questions to judged ones. */
export function publishedQueries(io: Io): readonly PublishedQuery[] {
  const folder = join(io.packageRoot, 'docs', 'queries');
  const variables: Readonly<Record<string, PublishedQuery['variables']>> = JSON.parse(
    readFileSync(join(folder, 'variables.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const names = new Set([...Object.keys(variables), ...files.map((file) => file.slice(0, -ENDING.length))]);
  return [...names].map((name) => {
    const text = readFileSync(join(folder, `${name}${ENDING}`), 'utf8');
    const [, question = ''] = /^# (.*)/.exec(text) ?? [];
    return { name, text, question, variables: variables[name] ?? {} };
  });
}
