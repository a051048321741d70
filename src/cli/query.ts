import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type DocumentNode, type GraphQLError, graphql, Kind, parse, type TypeNode } from 'graphql';
import { executableSchema } from '../api/schema.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import { withContext } from './base.ts';
import { contractText } from './contract.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { type PublishedQuery, publishedQueries } from './published.ts';
import { readText } from './readText.ts';

/** A name without folder and ending, as published queries have. */
const BARE_NAME = /^[\w-]+$/;

/** What a shell takes as it is. */
const PLAIN_WORD = /^[\w./:=-]+$/;

type QueryOptions = { readonly var: readonly string[]; readonly list?: true };

/** `hckb query [query] [--var k=v]`: asks the base a query and prints the answer as JSON; `--list` lists the published ones. */
export function queryCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('query')
    .description('ask the base (HCKB_DB) a GraphQL query and print the answer as JSON')
    .argument('[query]', 'file with one GraphQL query, or name of a published one')
    .option('--var <name=value>', 'value of a variable; may be given many times', collect, [])
    .option('--list', 'list the published queries with what they ask')
    .action(async (name: string | undefined, options: QueryOptions) => {
      if (options.list) done(list(io));
      else if (name === undefined) throw new CallError('Name a query: a file, or one that "hckb query --list" lists');
      else done(await ask(io, await wanted(io, name), options.var));
    });
}

function list(io: Io): ExitCode {
  const queries = publishedQueries(io);
  const width = Math.max(...queries.map(({ name }) => name.length));
  for (const { name, question } of queries) print(io, `${name.padEnd(width)}  ${question}`);
  return DONE;
}

type Wanted = { readonly file: string; readonly source: string; readonly example: PublishedQuery['variables'] };

/** What stands under a bare name is published, whatever lies in the folder; everything else is a file. */
async function wanted(io: Io, name: string): Promise<Wanted> {
  if (name.includes('{') && !existsSync(resolve(io.cwd, name))) {
    throw new CallError('Name a file with the query instead of the query itself, such as query.graphql');
  }
  if (!BARE_NAME.test(name)) return { file: name, source: await readText(io, name), example: {} };
  const queries = publishedQueries(io);
  const found = queries.find((query) => query.name === name);
  if (found !== undefined) return { file: name, source: found.text, example: found.variables };
  if (existsSync(resolve(io.cwd, name))) return { file: name, source: await readText(io, name), example: {} };
  const near = nearestWord(
    name,
    queries.map((query) => query.name),
  );
  const hint = near === undefined ? 'hckb query --list lists them' : `did you mean "${near}"?`;
  throw new CallError(`There is no file and no published query "${name}": ${hint}`);
}

/** A published query that is given no variable takes those of its example, and says so. */
async function ask(io: Io, { file, source, example }: Wanted, pairs: readonly string[]): Promise<ExitCode> {
  const given = readVariables(pairs, parsed(source, file));
  const asExample = pairs.length === 0 && Object.keys(example).length > 0;
  if (asExample) complain(io, `With the variables of its example: ${asOptions(example)}`);
  const variableValues = asExample ? example : given;
  const schema = executableSchema(contractText(io));
  const answer = await withContext(io, 'hckb query', (context) =>
    graphql({ schema, source, variableValues, contextValue: context }),
  );
  print(io, JSON.stringify(answer, null, 2));
  return answer.errors === undefined ? DONE : PROBLEMS;
}

/** As they would be given, ready for a shell. */
function asOptions(variables: PublishedQuery['variables']): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .map((pair) => `--var ${PLAIN_WORD.test(pair) ? pair : `'${pair.replaceAll("'", "'\\''")}'`}`)
    .join(' ');
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

function parsed(source: string, file: string): DocumentNode {
  try {
    return parse(source);
  } catch (error) {
    const { message, locations } = error as GraphQLError;
    const at = locations?.[0] === undefined ? '' : `:${locations[0].line}:${locations[0].column}`;
    throw new CallError(`Cannot read the query: ${file}${at}: ${message}`);
  }
}

/**
 * Values of `--var name=value`: text for variables of text-like types, JSON for all others.
 *
 * @throws {CallError} naming every option that is no such pair or names no variable of the query
 */
function readVariables(pairs: readonly string[], document: DocumentNode): Readonly<Record<string, unknown>> {
  const types = new Map(variablesOf(document));
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [, name, text] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    const type = types.get(name ?? '');
    if (name === undefined || text === undefined) problems.push(`--var ${pair}: write name=value`);
    else if (type === undefined) problems.push(`--var ${pair}: the query has ${variableList([...types.keys()])}`);
    else values[name] = readValue(text, type);
  }
  if (problems.length > 0) throw new CallError(problems.join('\n'));
  return values;
}

function variablesOf(document: DocumentNode): readonly (readonly [string, TypeNode])[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type] as const)
      : [],
  );
}

function variableList(names: readonly string[]): string {
  return names.length === 0 ? 'no variables' : `the variables ${names.join(', ')}`;
}

/** Lists and numbers are JSON; whatever is no JSON is text, so that `--var ion=Na` needs no quotes. */
function readValue(text: string, type: TypeNode): unknown {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind === Kind.NAMED_TYPE && ['String', 'ID'].includes(named.name.value)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
