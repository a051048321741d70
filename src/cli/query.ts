import type { Command } from 'commander';
import { type DocumentNode, type GraphQLError, graphql, Kind, parse, type TypeNode } from 'graphql';
import { executableSchema } from '../api/schema.ts';
import { withContext } from './base.ts';
import { contractText } from './contract.ts';
import { CallError, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { readText } from './readText.ts';

/** `hckb query <file> [--var k=v]`: asks the base a query and prints the answer as JSON. */
export function queryCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('query')
    .description('ask the base (HCKB_DB) a GraphQL query of a file and print the answer as JSON')
    .argument('<file>', 'file with one GraphQL query')
    .option('--var <name=value>', 'value of a variable; may be given many times', collect, [])
    .action(async (file: string, options: { var: readonly string[] }) => {
      const source = await readText(io, file);
      const variableValues = readVariables(options.var, parsed(source, file));
      const schema = executableSchema(contractText(io));
      const answer = await withContext(io, 'hckb query', (context) =>
        graphql({ schema, source, variableValues, contextValue: context }),
      );
      print(io, JSON.stringify(answer, null, 2));
      done(answer.errors === undefined ? DONE : PROBLEMS);
    });
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
