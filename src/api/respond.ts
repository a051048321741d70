import type { ServerResponse } from 'node:http';
import { type ErrorCode, errorOf } from './errors.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const TEXT_TYPE = 'text/plain; charset=utf-8';

export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** Sends a whole answer; does nothing where one was sent already or the client has left. */
export function respond(response: ServerResponse, type: string, { status = 200, headers = {}, body }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

export function respondJson(response: ServerResponse, value: unknown, reply: Omit<Reply, 'body'> = {}): void {
  respond(response, JSON_TYPE, { ...reply, body: `${JSON.stringify(value)}\n` });
}

/** Why a request cannot be answered, in the shape of a GraphQL answer. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: ErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function respondError(response: ServerResponse, { status, code, message, headers }: HttpError): void {
  respondJson(response, { errors: [errorOf(code, message)] }, { status, headers });
}
