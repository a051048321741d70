import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { askedFacets, type Operation } from './askedFacets.ts';
import { COUNT, costs, list, page, RELATED } from './costs.ts';
import { limitPassed } from './errors.ts';
import { filterTypeOf, relatedFilters } from './filters/related.ts';
import { MOST_SELECTIONS } from './limits.ts';
import { listLengths } from './listLengths.ts';

type Asked = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * What an operation will cost at most with these variables, lists that are no pages taken as long as they mostly are;
 * undefined where the variables do not fit, since nothing of it will run.
 *
 * @throws {GraphQLError} where an argument has no value that fits, or too many variables do not
 */
export function queryCost(schema: GraphQLSchema, { document, operation, variables }: Asked): number | undefined {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: MOST_MISFITS,
  });
  if (errors !== undefined && errors.length > MOST_MISFITS) throw tooManyMisfits(errors);
  if (errors !== undefined) return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const cost = getComplexity({
    schema,
    query: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variables,
    estimators: [(asked) => costOf(asked, { fragments: named, variables: coerced ?? {} })],
    maxQueryNodes: MOST_SELECTIONS + 1,
  });
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/** Values of variables that do not fit, each of which is told: graphql gives up behind them in words of its own. */
const MOST_MISFITS = 50;

function tooManyMisfits([first]: readonly GraphQLError[]): GraphQLError {
  return new GraphQLError(
    `The variables have more than ${MOST_MISFITS} values that do not fit; the first: ${first?.message}`,
    { extensions: limitPassed({ name: 'values that do not fit', value: MOST_MISFITS + 1, most: MOST_MISFITS }) },
  );
}

function costOf(asked: ComplexityEstimatorArgs, within: Operation): number {
  const filter = filterTypeOf(asked.field);
  const related = filter === undefined ? 0 : relatedFilters(filter, asked.args.filter);
  return RELATED * related + fieldCost(asked, within);
}

function fieldCost(
  { type, field, node, args, childComplexity: below }: ComplexityEstimatorArgs,
  within: Operation,
): number {
  const name = `${type.name}.${field.name}`;
  const cost = costs[name];
  if (cost !== undefined) return cost(args, below, askedFacets(node, getNamedType(field.type), within));
  const length = listLengths[name];
  if (length !== undefined) return list(length, below);
  if (getNamedType(field.type).name.endsWith('Connection')) return page(args, below);
  return field.name === 'totalCount' ? COUNT : 1 + below;
}
