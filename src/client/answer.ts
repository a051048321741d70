import { HttpStatusError, UnexpectedAnswerError } from './errors.ts';
import { type AnswerError, GraphqlRequestError } from './graphqlRequestError.ts';
import type { HttpAnswer } from './post.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The data of an answer.
 *
 * @throws {GraphqlRequestError} on an answer with errors, whatever its status: GraphQL's own errors come under several
 * @throws {HttpStatusError} on a status of failure without GraphQL errors
 * @throws {UnexpectedAnswerError} on anything else that is no answer of GraphQL
 */
export function dataOf({ ok, status, body }: HttpAnswer): unknown {
  const answer = parsed(body);
  if (isFields(answer) && areErrors(answer.errors)) {
    throw new GraphqlRequestError(answer.errors, { data: answer.data, status });
  }
  if (!ok) throw new HttpStatusError(status, body);
  if (answer === undefined) throw new UnexpectedAnswerError('The server answers with something that is not JSON', body);
  if (isFields(answer) && isFields(answer.data)) return answer.data;
  throw new UnexpectedAnswerError('The server answers with JSON that is no answer of GraphQL', body);
}

/** JSON knows no undefined, so that it can stand for what is not JSON. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function areErrors(errors: unknown): errors is readonly AnswerError[] {
  return Array.isArray(errors) && errors.length > 0 && errors.every((error) => typeof error?.message === 'string');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
