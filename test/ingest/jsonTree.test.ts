import { expect, test } from '@jest/globals';
import { readJson } from '../../src/ingest/jsonTree.ts';

function problemOf(text: string): string {
  const read = readJson(text, 7);
  if (read.ok) return 'nothing';
  return read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('; ');
}

test('readJson() keeps the places, the texts and the kinds of what is written', () => {
  const read = readJson(' {"a": [1.50, true, null, "x\\u0031"], "a": {}}', 3);
  const at = (column: number) => ({ place: { line: 3, column } });
  const scalar = { kind: 'scalar', typed: true };
  expect(read).toEqual({
    ok: true,
    tree: {
      kind: 'map',
      ...at(2),
      entries: [
        {
          key: 'a',
          ...at(3),
          value: {
            kind: 'list',
            ...at(8),
            items: [
              { ...scalar, ...at(9), text: '1.50', quoted: false },
              { ...scalar, ...at(15), text: 'true', quoted: false },
              { kind: 'null', ...at(21) },
              { ...scalar, ...at(27), text: 'x1', quoted: true },
            ],
          },
        },
        { key: 'a', ...at(39), value: { kind: 'map', ...at(44), entries: [] } },
      ],
    },
  });
});

test('readJson() reads a whole number in any spelling as one', () => {
  const texts = ['3.0', '3e2', '-0', '12'].map((text) => {
    const read = readJson(text, 1);
    return read.ok && read.tree.kind === 'scalar' ? read.tree.text : null;
  });
  expect(texts).toEqual(['3', '300', '0', '12']);
});

test.each([
  ['{"a": }', '7:7 is no JSON: a value is needed, but "}" stands here'],
  ['{"a" 1}', '7:6 is no JSON: ":" is needed, but "1" stands here'],
  ['{"a": 1 "b"', '7:9 is no JSON: "," or "}" is needed, but """ stands here'],
  ['{a: 1}', '7:2 is no JSON: a value is needed, but "a" stands here'],
  ['{1: 1}', '7:2 is no JSON: the name of a field in double quotes is needed, but "1" stands here'],
  ['[1, 2', '7:6 is no JSON: "," or "]" is needed, but it ends here'],
  ['[1] tail', '7:5 is no JSON: the end of the line is needed, but "tail" stands here'],
  ['', '7:1 is no JSON: a value is needed, but it ends here'],
  ['012', '7:1 is no JSON: a value is needed, but "012" stands here'],
  ['"\\x"', '7:1 is no JSON: a value is needed, but """ stands here'],
  ['"a\tb"', '7:1 is no JSON: a value is needed, but """ stands here'],
  ['True', '7:1 is no JSON: a value is needed, but "True" stands here'],
])('readJson() says where %s breaks, and what is needed there', (text, message) => {
  expect(problemOf(text)).toBe(message);
});

test('readJson() refuses what nests deeper than any dataset, however deep', () => {
  expect(problemOf('['.repeat(100_000))).toContain('7:34 is no JSON: no more than 32 levels of nesting is needed');
});

test('readJson() takes a text exactly where JSON.parse does', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b\\n"',
    '1',
    '-2.5e3',
    'true',
    'null',
    ' ',
    'x',
    '.5',
    '01',
    '"',
  ];
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  for (let run = 0; run < 5000; run += 1) {
    const text = Array.from({ length: 1 + (next() % 7) }, () => pieces[next() % pieces.length]).join('');
    if (readJson(text, 1).ok !== isJson(text)) throw new Error(`Only one of both takes ${text}`);
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
