import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { Log } from '../api/log.ts';
import type { Config } from '../config.ts';
import type { Io } from './io.ts';
import { type LogLine, logText } from './logText.ts';

/** The log on stderr: one JSON object a line, or a line for people where these look on. */
export function openLog(io: Io, { logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Log {
  const isText = logFormat === 'auto' ? io.stderr.isTTY === true : logFormat === 'text';
  const destination: DestinationStream = {
    write: (json) => void io.stderr.write(isText ? logText(JSON.parse(json) as LogLine) : json),
  };
  const options = {
    level: logLevel,
    // a process has one log: its number and its machine are known to who collects it
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    errorKey: 'error',
    formatters: { level: (level: string) => ({ level }) },
  };
  const logger = pino(options, destination);
  return ({ level, message, requestId, answered, error }) => {
    logger[level](
      { ...answered, ...(requestId !== undefined && { requestId }), ...(error !== undefined && { error }) },
      message,
    );
  };
}
