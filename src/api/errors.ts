import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What went wrong, for programs: `extensions.code` of every error. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** Codes of errors whose message was written for the client; all others are masked. */
const TOLD: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'TIMEOUT',
]);

/**
 * An argument that is well-formed GraphQL and yet cannot be answered; the message says what would be right.
 *
 * @param limit which limit the argument passes, if that is what is wrong
 */
export function badInput(message: string, limit?: LimitPassed): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(limit && limitPassed(limit)) } });
}

/** The limit if a value passes it; a value may be wrong in other ways, such as being below all that make sense. */
export function limitIfPassed(limit: LimitPassed): LimitPassed | undefined {
  return limit.value > limit.most ? limit : undefined;
}

/** Which limit a request passes, and by how much. */
export type LimitPassed = { readonly name: string; readonly value: number; readonly most: number };

/** Extensions of an error about a limit, for programs: its code says at which step the request was refused. */
export function limitPassed(limit: LimitPassed): { readonly limit: LimitPassed } {
  return { limit };
}

/** Whether an error is ours to mend, so that a client may see nothing of it. */
export function isInternal(error: GraphQLError): boolean {
  return !TOLD.has(error.extensions.code);
}

/** An error as clients may see it: one of ours keeps its place in the answer, but no word of SQL, path or stack. */
export function maskedError(formatted: GraphQLFormattedError, requestId: string | undefined): GraphQLFormattedError {
  if (TOLD.has(formatted.extensions?.code)) return formatted;
  const { locations, path } = formatted;
  return {
    ...errorOf('INTERNAL_SERVER_ERROR', internalMessage(requestId), requestId),
    ...(locations && { locations }),
    ...(path && { path }),
  };
}

/** An error outside of GraphQL's own, in the same shape. */
export function errorOf(code: ErrorCode, message: string, requestId?: string): GraphQLFormattedError {
  return { message, extensions: { code, ...(requestId !== undefined && { requestId }) } };
}

export function internalMessage(requestId: string | undefined): string {
  const which = requestId === undefined ? '' : `; the log knows this request as ${requestId}`;
  return `Internal error: the server could not answer this${which}`;
}
