import { expect, test } from '@jest/globals';
import type { LogEntry } from '../../src/api/log.ts';
import { openLog } from '../../src/cli/log.ts';
import type { Config } from '../../src/config.ts';
import { testIo } from '../support/cli.ts';

const answered = { method: 'POST', path: '/graphql', status: 200, durationMs: 12.3, bytes: 456, operation: 'Shares' };
const request: LogEntry = { level: 'info', message: 'POST /graphql 200', requestId: 'r-1', answered };
const failure: LogEntry = { level: 'error', message: 'Cannot answer', requestId: 'r-1', error: new Error('disk full') };

function logged(entry: LogEntry, config: Partial<Config>, isTTY = false): string {
  const io = testIo('.');
  const stderr = { write: io.stderr.write, isTTY };
  openLog({ ...io, stderr }, { logLevel: 'info', logFormat: 'auto', ...config })(entry);
  return io.printed().err;
}

test('openLog() writes one JSON object a line where nobody looks on', () => {
  const line = logged(request, {});
  expect(line.endsWith('}\n')).toBe(true);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(JSON.parse(line)).toEqual({ level: 'info', time, msg: 'POST /graphql 200', requestId: 'r-1', ...answered });
});

test('openLog() writes the stack of an error', () => {
  const error = { type: 'Error', message: 'disk full', stack: expect.stringContaining('Error: disk full\n    at ') };
  expect(JSON.parse(logged(failure, {}))).toMatchObject({ level: 'error', msg: 'Cannot answer', error });
  const [line, ...stack] = logged(failure, { logFormat: 'text' }).split('\n');
  expect(line).toMatch(/error Cannot answer \(request r-1\)$/);
  expect(stack.join('\n')).toContain('Error: disk full\n    at ');
});

test('openLog() writes for people on a terminal, or where it is told to', () => {
  const line = /^\d\d:\d\d:\d\d\.\d{3} info POST \/graphql 200, Shares, 12\.3 ms, 456 bytes \(request r-1\)\n$/;
  expect(logged(request, {}, true)).toMatch(line);
  expect(logged(request, { logFormat: 'text' })).toMatch(line);
  expect(logged(request, { logFormat: 'json' }, true)).toMatch(/^\{/);
});

test('openLog() leaves out what is milder than its level', () => {
  expect(logged(request, { logLevel: 'warn' })).toBe('');
  expect(logged(failure, { logLevel: 'warn' })).not.toBe('');
  expect(logged(failure, { logLevel: 'silent' })).toBe('');
  expect(logged({ level: 'debug', message: 'x' }, { logLevel: 'trace' })).toContain('"level":"debug"');
});
