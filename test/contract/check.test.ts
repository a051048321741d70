import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { buildContract } from '../../src/contract/buildContract.ts';
import { checkInput } from '../../src/contract/check.ts';
import { placeAt } from '../../src/contract/inputTree.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';
import { readYaml } from '../../src/ingest/yamlTree.ts';

const schema = buildContract(
  `scalar ProcessCode
   enum Colour { RED GREEN }
   input Inner { text: String! count: Int }
   input Outer {
     name: String! count: Int share: Float on: Boolean colour: Colour process: ProcessCode
     words: [String!] inner: Inner list: [Inner!]
   }
   type Query { a: Int }`,
  vocabularies,
);

function check(text: string) {
  const yaml = readYaml(text);
  if (!yaml.ok) throw new Error('the test wants YAML');
  return checkInput<Record<string, unknown>>(schema, 'Outer', yaml.tree);
}

function problemsOf(text: string): readonly string[] {
  const checked = check(text);
  return checked.ok
    ? []
    : checked.problems.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`);
}

test('checkInput() keeps the digits of texts: 3.80, 012, true', () => {
  const checked = check('name: 3.80\nwords: [012, true, 1e400]\n');
  expect(checked).toEqual({ ok: true, data: { name: '3.80', words: ['012', 'true', '1e400'] } });
});

test('checkInput() reads numbers, truth values, words and codes', () => {
  const checked = check('name: a\ncount: -3\nshare: 0.25\non: false\ncolour: RED\nprocess: PLATING\n');
  expect(checked).toEqual({
    ok: true,
    data: { name: 'a', count: -3, share: 0.25, on: false, colour: 'RED', process: 'PLATING' },
  });
});

test('checkInput() takes null as left out where a field may be left out', () => {
  expect(check('name: a\ncount: ~\ninner: null\n')).toEqual({ ok: true, data: { name: 'a' } });
});

test.each([
  ['an unknown field', 'name: a\ncuont: 3', '2:1 cuont: "cuont" is no field of Outer, did you mean "count"?'],
  ['a missing field', 'list:\n  - count: 3\nname: a', '2:5 list[0]: lacks the field "text": a text is needed'],
  ['a null', 'name:\n', '1:6 name: is empty: a text is needed'],
  ['a field left blank', 'name: a\nlist:\n', '2:6 list: is empty: write a list, or leave the field out'],
  ['a field left blank in a flow map', 'name: a\ninner: {text: b, count}', 'count: is empty: write a whole number, or'],
  ['a null in a list', 'name: a\nwords: [b, null]', '2:12 words[1]: is empty: a text is needed'],
  ['a field given twice', 'name: a\nname: b', '2:1 name: is given twice, first in line 1: keep one'],
  ['a list for a text', 'name: [a]', '1:7 name: is a list: a text is needed'],
  [
    'a map for a list',
    'name: a\nwords: {b: c}',
    '2:8 words: is a map: a list is needed; write a list also for one item',
  ],
  ['an item for a list', 'name: a\nwords: b', '2:8 words: is "b": a list is needed; write a list also for one item'],
  ['a text for a map', 'name: a\ninner: b', '2:8 inner: is "b": a map with the fields text, count is needed'],
  [
    'a text for a map that begins with one',
    'name: a\ninner: b c',
    '2:8 inner: is "b c": a map with the fields text, count is needed; write { text: "b c" }',
  ],
  [
    'a list for a map',
    'name: a\ninner: [{text: b}]',
    '2:8 inner: is a list: a map with the fields text, count is needed; write the one item without a list',
  ],
  ['a broken number for an Int', 'name: a\ncount: 3.0', '2:8 count: is "3.0": a whole number such as 3 is needed'],
  ['a quoted Int', 'name: a\ncount: "3"', '2:8 count: is "3": a whole number such as 3 is needed, without quotes'],
  [
    'an Int too large',
    'name: a\ncount: 2147483648',
    '2:8 count: 2147483648 is out of range: -2147483648 to 2147483647 is legal',
  ],
  ['a Float too large', 'name: a\nshare: 1e400', '2:8 share: 1e400 is out of range: a finite number is needed'],
  ['another truth value', 'name: a\non: yes', '2:5 on: is "yes": true or false is needed'],
  [
    'an unknown word',
    'name: a\ncolour: GREN',
    '2:9 colour: "GREN" is no Colour, did you mean "GREEN"? (legal are RED, GREEN)',
  ],
  ['an empty text', 'name: ""', '1:7 name: is an empty text: write one, or leave the field out'],
])('checkInput() tells of %s', (_, text, problem) => {
  expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
});

test('checkInput() tells of an unknown code the nearest one', () => {
  expect(problemsOf('name: a\nprocess: PLATTING')).toEqual([expect.stringContaining('did you mean "PLATING"?')]);
});

test.each(['count', 'share', 'on', 'colour', 'process', 'inner'])(
  'checkInput() echoes no more than the beginning of a long text for %s',
  (field) => {
    const [problem = ''] = problemsOf(`name: a\n${field}: ${'9'.repeat(1000)}`);
    expect(problem).toContain(`${'9'.repeat(37)}...`);
    expect(problem).not.toContain('9'.repeat(38));
  },
);

test('checkInput() tells of an empty file', () => {
  expect(problemsOf('')).toEqual(['1:1 : is empty: a map is needed']);
});

test('checkInput() tells all problems at once, in the order of the file', () => {
  const problems = problemsOf('colour: BLUE\ncount: x\nwords: b\nlist:\n  - {count: y}\n');
  expect(problems.map((each) => each.slice(0, 3))).toEqual(['1:1', '1:9', '2:8', '3:8', '5:5', '5:1']);
});

test('checkInput() also gives what is usable: faults left out, stand-ins for what is needed, and where they are', () => {
  expect(check('cuont: 3\ncolour: RED\nshare: x\nlist:\n  - {count: 3}\n  - b\n')).toMatchObject({
    ok: false,
    usable: { name: '', colour: 'RED', list: [{ text: '', count: 3 }, { text: '' }] },
    faults: [
      { path: ['cuont'], isUnknown: true },
      { path: ['share'], isUnknown: false },
      { path: ['list', 0, 'text'], isUnknown: false },
      { path: ['list', 1], isUnknown: false },
      { path: ['name'], isUnknown: false },
    ],
  });
  expect(check('a')).toMatchObject({ ok: false, usable: undefined });
});

test('checkInput() refuses a type that the contract lacks', () => {
  const tree = { kind: 'null', place: { line: 1, column: 1 } } as const;
  expect(() => checkInput(buildSchema('type Query { a: Int }'), 'Outer', tree)).toThrow(TypeError);
});

test('placeAt() finds any path, and the nearest node above one that is not there', () => {
  const yaml = readYaml('name: a\nlist:\n  - text: b\n    count: 3\n');
  if (!yaml.ok) throw new Error('the test wants YAML');
  expect(placeAt(yaml.tree, ['list', 0, 'count'])).toEqual({ line: 4, column: 12 });
  expect(placeAt(yaml.tree, ['list', 0, 'other', 'deep'])).toEqual({ line: 3, column: 5 });
});

test('a text within braces that a comma ends is told, with the text that goes on', () => {
  expect(problemsOf('{ name: a text, if at all, they say, count: 3 }')).toEqual([
    '1:17 if at all: "if at all" has no colon: if it goes on from "a text", write quotes around the whole text, since a ' +
      'comma ends one without quotes',
    '1:28 they say: "they say" has no colon either: quotes around the whole text make it a part of that text',
  ]);
  expect(problemsOf('{ name: "a", cuont }')).toEqual([
    expect.stringMatching(/^1:14 cuont: "cuont" is no field of Outer, did you mean "count"\?/),
  ]);
});

test('a name within braces without a space behind its colon is told', () => {
  expect(problemsOf('{ name: a, count:3 }')).toEqual([
    '1:12 count:3: lacks the space behind a colon: write "count: 3"',
  ]);
});
