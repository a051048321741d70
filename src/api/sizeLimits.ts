import { type ASTVisitor, GraphQLError, Kind, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import { validationAbortedError } from 'graphql/validation/validationAbortedError.js';
import { limitPassed } from './errors.ts';
import {
  DEEPEST_QUERY,
  MOST_ALIASES,
  MOST_DIRECTIVES,
  MOST_LEVELS,
  MOST_LISTS_IN_TYPE,
  MOST_ROOT_FIELDS,
  MOST_SELECTIONS,
  MOST_SPREADS,
} from './limits.ts';
import { COUNTED_UP_TO, type QuerySize, querySizes } from './querySize.ts';

type SizeLimit = {
  readonly name: string;
  readonly most: number;
  readonly count: (size: QuerySize) => number;
  /** How to stay below it. */
  readonly instead: string;
};

/** What a query may have how many of. */
const sizeLimits: readonly SizeLimit[] = [
  {
    name: 'root fields',
    most: MOST_ROOT_FIELDS,
    count: ({ fields }) => fields,
    instead: 'ask for the rest in further requests',
  },
  {
    name: 'aliases',
    most: MOST_ALIASES,
    count: ({ aliases }) => aliases,
    instead: 'ask for many items by one field ("nodes(ids: ...)", a list with "filter"), or in further requests',
  },
  {
    name: 'directives',
    most: MOST_DIRECTIVES,
    count: ({ directives }) => directives,
    instead: 'leave fields out of the query instead of skipping them, or skip whole fragments',
  },
  {
    name: 'fragment spreads',
    most: MOST_SPREADS,
    count: ({ spreads }) => spreads,
    instead: 'spread fewer fragments within fragments, or ask for the rest in further requests',
  },
  {
    name: 'selections',
    most: MOST_SELECTIONS,
    count: ({ selections }) => selections,
    instead: 'select fewer fields, or ask for the rest in further requests',
  },
  {
    name: 'levels of selections',
    most: MOST_LEVELS,
    count: ({ levels }) => levels,
    instead: `fields alone lie in each other ${DEEPEST_QUERY} levels deep at most; ask for the inner items in a query of their own`,
  },
  {
    name: 'levels of lists in a type',
    most: MOST_LISTS_IN_TYPE,
    count: ({ lists }) => lists,
    instead: 'give variables the types of the arguments that they stand for',
  },
];

/**
 * Validation rule: no operation is larger than the limits. It looks before all others and ends validation where one is:
 * others would walk what is too deep for the stack.
 */
export function withinSizeLimits(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      const sizeOf = querySizes((name) => context.getFragment(name));
      const problems = definitions
        .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
        .flatMap((operation) => problemsOf(operation, sizeOf(operation)));
      if (problems.length === 0) return;
      problems.forEach((problem) => void context.reportError(problem));
      throw validationAbortedError;
    },
  };
}

function problemsOf(operation: OperationDefinitionNode, size: QuerySize): readonly GraphQLError[] {
  return sizeLimits.flatMap((limit) => {
    const value = limit.count(size);
    return value > limit.most ? [tooLarge(operation, limit, value)] : [];
  });
}

function tooLarge(operation: OperationDefinitionNode, { name, most, instead }: SizeLimit, value: number): GraphQLError {
  const who = operation.name ? `"${operation.name.value}"` : 'The query';
  const many = value === COUNTED_UP_TO ? `${value} or more` : value;
  return new GraphQLError(
    `${who} has ${many} ${name}, fragments counted wherever they are spread: ${most} is the limit; ${instead}`,
    { nodes: operation, extensions: limitPassed({ name, value, most }) },
  );
}
