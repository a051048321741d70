import { expect, test } from '@jest/globals';
import { linesOf } from '../../../src/ingest/bulk/jsonLines.ts';
import { MOST_BYTES } from '../../../src/ingest/datasetText.ts';

async function read(chunks: readonly (string | Uint8Array)[]) {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  return collected(linesOf(bytes()));
}

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('linesOf() gives lines with their numbers, wherever the bytes are cut; empty ones are counted and left out', async () => {
  const bytes = Buffer.from('{"ä": 1}\n\n  \r\n[2]\r\n3');
  const expected = [
    { line: 1, content: '{"ä": 1}' },
    { line: 4, content: '[2]\r' },
    { line: 5, content: '3' },
  ];
  for (let size = 1; size <= bytes.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    expect(await read(chunks)).toEqual(expected);
  }
  expect(await read([])).toEqual([]);
});

test('linesOf() tells a line that is no UTF-8, and goes on', async () => {
  expect(await read([Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'a\n'])).toEqual([
    { line: 1, content: { code: 'NOT_UTF8', message: 'the file is not UTF-8: save it as UTF-8' } },
    { line: 2, content: 'a' },
  ]);
});

test('linesOf() passes over a line that is longer than a dataset may be, and keeps nothing of it', async () => {
  const part = 'x'.repeat(10 * 1024 * 1024);
  const lines = await read([part, part, part, part, part, part, '\nb\n']);
  expect(lines).toEqual([
    {
      line: 1,
      content: {
        code: 'FILE_TOO_LARGE',
        message: `the line has ${6 * part.length} bytes: ${MOST_BYTES} at most are read`,
      },
    },
    { line: 2, content: 'b' },
  ]);
});
