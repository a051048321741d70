import type { ServerResponse } from 'node:http';
import { type ErrorCode, errorOf } from './errors.ts';
import { respondJson } from './respond.ts';

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

export function respondError(response: ServerResponse, { status, code, message, headers }: HttpError): Promise<void> {
  return respondJson(response, { errors: [errorOf(code, message)] }, { status, headers });
}
