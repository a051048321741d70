export { type Client, createClient } from './createClient.ts';
export { type DataOf, type DocumentText, type TypedDocument, typed, type VariablesOf } from './document.ts';
export {
  type ClientError,
  HttpStatusError,
  isClientError,
  NetworkError,
  RequestTimeoutError,
  UnexpectedAnswerError,
} from './errors.ts';
export type { ServerErrorCode } from './generated.ts';
export * as queries from './generated.ts';
export { type AnswerError, type ErrorCode, GraphqlRequestError } from './graphqlRequestError.ts';
export type { ClientOptions, ItemsOptions, RequestOptions } from './options.ts';
export type { Page, PageOf } from './paging.ts';
