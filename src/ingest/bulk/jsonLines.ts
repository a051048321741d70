import type { Said } from '../../contract/problem.ts';
import { decoded, MOST_BYTES, tooLarge } from '../datasetText.ts';

/** A line of a file, from 1, or why it cannot be read. */
export type TextLine = { readonly line: number; readonly content: string | Said };

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, but for empty ones. One that is longer than a dataset may be is passed over and told. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let [line, size] = [1, 0];
  let parts: Uint8Array[] = [];
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > MOST_BYTES) parts = [];
    else parts.push(part);
  };
  const ended = function* (): Generator<TextLine> {
    const content = size > MOST_BYTES ? tooLarge('line', size) : decoded(Buffer.concat(parts));
    if (typeof content !== 'string' || content.trim() !== '') yield { line, content };
    [parts, size, line] = [[], 0, line + 1];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield* ended();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  yield* ended();
}
