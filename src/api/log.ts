/** One line of the log. `error` is the cause with its stack: for the log alone, never for a client. */
export type LogEntry = {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly requestId?: string;
  readonly error?: unknown;
};

/** Where log lines go; comes in as an argument. */
export type Log = (entry: LogEntry) => void;
