import type { Answered } from './answered.ts';

/** One line of the log. */
export type LogEntry = {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly requestId?: string;
  /** A request and how it was answered. */
  readonly answered?: Answered;
  /** The cause with its stack: for the log alone, never for a client. */
  readonly error?: unknown;
};

/** Where log lines go; comes in as an argument. */
export type Log = (entry: LogEntry) => void;
