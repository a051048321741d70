import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonBreak } from '../../src/api/jsonBreak.ts';

test.each([
  ['{"query":}', 1, 10, 'a value'],
  ['{\n  "query": "{ a }",\n}', 3, 1, 'a name in double quotes'],
  ["{'query': 1}", 1, 2, 'a name in double quotes or }'],
  ['{"a" 1}', 1, 6, ':'],
  ['{"a": 1 "b": 2}', 1, 9, ', or }'],
  ['[1\n 2]', 2, 2, ', or ]'],
  ['[,]', 1, 2, 'a value or ]'],
  ['{} {}', 1, 4, 'nothing more'],
  ['{"a": tru}', 1, 7, 'a value'],
  ['{"a": 01}', 1, 8, ', or }'],
  ['', 1, 1, 'a value'],
])('jsonBreak(%j) is line %i, column %i: expected %s', (text, line, column, expected) => {
  expect(jsonBreak(text)).toEqual({ line, column, expected });
});

test('jsonBreak() tells how a text that is broken in two or never ends is written', () => {
  for (const text of ['{"query": "{\n a }"}', '{"query": "{', '{"query": "\\x"}'])
    expect(jsonBreak(text)).toMatchObject({
      line: 1,
      expected: expect.stringContaining('a line break in it is written \\n'),
    });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('jsonBreak() finds a break where JSON.parse() fails, and there alone', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '\\u00e4',
    '1',
    '-',
    '.5',
    'e+3',
    '0',
    'true',
    'nul',
    ' ',
    '\n',
    '\t',
    '\u2028',
    'ä',
  ];
  const piecemeal = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...pieces)).map(([json, at, piece]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + piece + json.slice(place + 1);
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), piecemeal, damaged), (text) => (jsonBreak(text) === undefined) === isJson(text)),
    { seed: 1, numRuns: 20_000 },
  );
});

test('jsonBreak() takes a megabyte of brackets or quotes in a moment', () => {
  const begun = performance.now();
  for (const text of ['['.repeat(1e6), `${'[""'.repeat(3e5)}x`, `"${'\\"'.repeat(5e5)}`, '{"a":'.repeat(2e5)])
    jsonBreak(text);
  expect(performance.now() - begun).toBeLessThan(2000);
});
