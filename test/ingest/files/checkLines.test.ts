import { constants } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { checkLines, MOST_LINES } from '../../../src/ingest/files/checkLines.ts';
import { MOST_BYTES } from '../../../src/ingest/files/unpacked.ts';
import { readBytes } from '../../support/files.ts';

test('checkLines() takes as many lines as there may be, and tells the first one beyond', () => {
  const lines = (count: number) => new TextEncoder().encode('1\n'.repeat(count));
  expect(() => checkLines(lines(3), 3)).not.toThrow();
  expect(() => checkLines(lines(4), 3)).toThrow('line 4: more than 3 lines: cut the file by cycle or by technique');
});

test('a few kB that unpack to millions of lines are refused before they are decoded', async () => {
  const packed = gzipSync(Buffer.alloc(MOST_LINES + 1, '\n'));
  expect(packed.length).toBeLessThan(30_000);
  await expect(readBytes('bomb.csv.gz', packed)).rejects.toMatchObject({
    code: 'TOO_MANY_LINES',
    place: { line: MOST_LINES + 1 },
  });
});

test('the largest file is no longer than the longest string, as a longer text would end the process', () => {
  expect(MOST_BYTES).toBeLessThan(constants.MAX_STRING_LENGTH);
});
