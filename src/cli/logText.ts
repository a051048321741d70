import type { Answered } from '../api/answered.ts';

/** A line of the log as pino writes it. */
export type LogLine = Partial<Answered> & {
  readonly time: string;
  readonly level: string;
  readonly msg: string;
  readonly requestId?: string;
  readonly error?: { readonly stack?: string };
};

/** A line of the log for people: `12:00:00.000 info GET /health 200, 1.5 ms, 16 bytes (request 42)`. */
export function logText({ time, level, msg, durationMs, bytes, operation, requestId, error }: LogLine): string {
  const clock = time.slice(11, 23);
  const facts = [
    msg,
    ...(operation === undefined ? [] : [operation]),
    ...(durationMs === undefined ? [] : [`${durationMs} ms`]),
    ...(bytes === undefined ? [] : [`${bytes} bytes`]),
  ];
  const request = requestId === undefined ? '' : ` (request ${requestId})`;
  const stack = error?.stack === undefined ? '' : `\n${error.stack}`;
  return `${clock} ${level} ${facts.join(', ')}${request}${stack}\n`;
}
