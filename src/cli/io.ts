import type { Readable } from 'node:stream';

/** What a command may touch of the outside world; comes in as an argument so that tests can hand in their own. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the package: holds schema/, migrations/ and seed/. */
  readonly packageRoot: string;
  /** `isTTY` is true where a person looks on: only then there is colour, and lines are wrapped at `columns`. */
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** `isTTY` is true where a person looks on: only then the log is for people. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stdin?: Readable;
  /** Script of the threads that read datasets in bulk; without it they are read on the thread of the program. */
  readonly datasetReader?: URL | string;
  /** Script of the worker that reads instrument files; without it they are read on the thread of the program. */
  readonly fileWorker?: URL | string;
  /** Script of the worker that computes numbers of curves again for requests; without it the server's thread does. */
  readonly recomputeWorker?: URL | string;
  /** Aborted when the program is asked to stop (SIGINT, SIGTERM). */
  readonly stop?: AbortSignal;
};

/** Exit codes: 0 done; 1 the data or the query has problems; 2 the call, a setting or the base is wrong. */
export const DONE = 0;
export const PROBLEMS = 1;
export const WRONG_CALL = 2;
export type ExitCode = typeof DONE | typeof PROBLEMS | typeof WRONG_CALL;

/** A call that cannot be carried out: told to the user in one line, without a stack. */
export class CallError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CallError';
  }
}

export function print(io: Io, line: string): void {
  io.stdout.write(`${line}\n`);
}

export function complain(io: Io, line: string): void {
  io.stderr.write(`${line}\n`);
}
