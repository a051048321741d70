import { expect, test } from '@jest/globals';
import { readYaml } from '../../../src/ingest/yamlTree.ts';

const TEXT = `key: a
materials:
  - key: hc
    name: HC
    at: [{ part: TEXT, sentence: 1 }]
observations:
  - { key: c, value: { reported: "1 nm" }, at: { part: TEXT } }
  - { key: d, value: { reported: "2 nm" }, at: { part: TEXT } }
  - key: e
    value: { reported: "1 nm" }
`;

/** What is wrong with the text after a change, as `line:column message`. */
function said(from: string, to: string): string | undefined {
  expect(TEXT).toContain(from);
  const read = readYaml(TEXT.replace(from, to));
  if (read.ok) return undefined;
  const [{ line, column, message }] = read.problems as [(typeof read.problems)[0]];
  return `${line}:${column} ${message}`;
}

test('a bracket that is closed in the column of its field is no slip, and hides none', () => {
  const text = 'materials: [\n  { key: hc }\n]\ntitle: x: y\n';
  const read = readYaml(text);
  expect(read.ok).toBe(false);
  expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual([4]);
});

test('the text of these tests is YAML', () => {
  expect(readYaml(TEXT).ok).toBe(true);
});

test.each([
  ['a field too deep', '    name', '      name', '4:7', 'field', 7, 'the field of line 3 begins in column 5'],
  ['a field not deep enough', '    name', '   name', '4:4', 'field', 4, 'the field of line 3 begins in column 5'],
  ['a field below its dash', '    name', '  name', '4:3', 'field', 3, 'the field of line 3 begins in column 5'],
  ['a field behind one in the margin', '    name', 'name', '5:5', 'field', 5, 'the field of line 4 begins in column 1'],
  ['an item too deep', '  - { key: d', '   - { key: d', '8:4', 'item', 4, 'the item of line 7 begins in column 3'],
  ['an item not deep enough', '  - { key: d', ' - { key: d', '8:2', 'item', 2, 'the item of line 7 begins in column 3'],
  ['an item in the margin', '  - { key: d', '- { key: d', '8:1', 'item', 1, 'the item of line 7 begins in column 3'],
])('readYaml() tells of %s in which column its neighbour begins', (_, from, to, place, noun, column, neighbour) => {
  const message = `is no YAML: this ${noun} begins in column ${column}, ${neighbour}: indent them alike`;
  expect(said(from, to)).toMatch(new RegExp(`^${place} ${message}(?: \\(|$)`));
});

test.each([
  ['the outer }', 'at: { part: TEXT } }\n  - { key: d', 'at: { part: TEXT }\n  - { key: d', '7:5', '{', '}'],
  ['an inner }', '"1 nm" }, at', '"1 nm", at', '7:5', '{', '}'],
  ['the } in the last line', '"1 nm" }\n', '"1 nm"\n', '10:12', '{', '}'],
  ['a ]', 'sentence: 1 }]', 'sentence: 1 }', '5:9', '[', ']'],
  ['a quote', '"1 nm" }, at', '"1 nm }, at', '7:34', '"', '"'],
])('readYaml() tells where the bracket or quote opens where %s is missing', (_, from, to, place, open, closing) => {
  const message = `the ${open} that begins here is not closed: write the ${closing} that is missing`;
  expect(said(from, to)).toContain(`${place} is no YAML: ${message}`);
});

test.each([
  ['between words', 'key: c, value', 'key: c value', '7:14 is no YAML: a comma is missing before "value:", or quotes'],
  [
    'behind a text',
    '"1 nm" }, at',
    '"1 nm" relation: EXACT }, at',
    '7:41 is no YAML: a comma is missing before "relation:"',
  ],
  ['behind a map', '"1 nm" }, at', '"1 nm" } at', '7:43 is no YAML: a comma is missing before "at:"'],
  ['in a list', '[{ part: TEXT,', '[{ part: TEXT } {', '5:25 is no YAML: a comma is missing before "{"'],
])('readYaml() tells before which word a comma is missing %s', (_, from, to, message) => {
  expect(said(from, to)).toContain(message);
});

test.each([
  ['a } too many', 'TEXT } }\n  - { key: d', 'TEXT } } }\n  - { key: d', '7:65 is no YAML: this } closes nothing'],
  [
    'a } too many before the end of a value',
    '"1 nm" }, at',
    '"1 nm" } }, at',
    '7:43 is no YAML: one } too many: this one closes the whole value, and a comma with more follows; take it away',
  ],
  [
    'a text within braces that begins with a word and a colon',
    'key: c, value',
    'key: c: d, value',
    '7:12 is no YAML: a text that holds ": " must be quoted: write quotes around the text that begins here',
  ],
  [
    'a text within braces that holds a colon',
    'key: c, value',
    'key: a c: d, value',
    '7:14 is no YAML: a comma is missing before "c:", or quotes around the text before it, if it goes on: a text that ' +
      'holds ": " must be quoted',
  ],
  [
    'a number sign within braces',
    'key: c, value',
    'key: c #2, value',
    '7:14 is no YAML: this # begins a comment, and what is behind it is lost: quote the text',
  ],
  [
    'a number sign within braces over several lines',
    'key: c, value',
    'key: c #2,\n      value',
    '7:14 is no YAML: this # begins a comment, and what is behind it is lost: quote the text',
  ],
  [
    'a space that is missing behind a dash and a name',
    '- key: e',
    '- key:e',
    '9:5 is no YAML: a space is missing behind the colon: "key: e"',
  ],
  [
    'a no-break space as indent',
    '    name',
    '   \u00A0name',
    '4:4 is no YAML: a no-break space (U+00A0) stands here: replace it by a space of the space bar',
  ],
  [
    'a no-break space behind a dash',
    '- key: e',
    '-\u00A0key: e',
    '9:4 is no YAML: a no-break space (U+00A0) stands here',
  ],
  ['a thin space behind a colon', 'name: HC', 'name:\u2009HC', '4:10 is no YAML: a thin space (U+2009) stands here'],
  [
    'a blank without a name',
    'name: HC',
    'name:\u2003HC',
    '4:10 is no YAML: a blank of another kind (U+2003) stands here',
  ],
  [
    'a wrong bracket',
    'sentence: 1 }]',
    'sentence: 1 ]]',
    '5:36 is no YAML: this ] stands where the { of line 5, column 10',
  ],
  [
    'a colon that is missing',
    'name: HC',
    'name HC',
    '4:5 is no YAML: this is no field: write a name, a colon and a space, such as "name: HC"',
  ],
  [
    'a space that is missing',
    'name: HC',
    'name:HC',
    '4:5 is no YAML: this is no field: write a name, a colon and a space, such as "name: HC"',
  ],
  ['a dash without a space', '  - key: e', '  -key: e', '9:3 is no YAML: a space is missing behind the dash'],
  [
    'words behind a map',
    'value: { reported: "1 nm" }\n',
    'value: { reported: "1 nm" } x\n',
    '10:33 is no YAML: a value ended before this',
  ],
])('readYaml() tells of %s in plain words', (_, from, to, message) => {
  expect(said(from, to)).toContain(message);
});

test('readYaml() reads what is right before a slip: blocks of text, lists in the margin, values over several lines', () => {
  const text = `\uFEFFnote: |
    - { not, read
  more: "
key:
- a
- - b
  - "c: d"
# { a comment
list: [a,
  'it''s', # ]
  b]
words: one
  two { three
"quoted": {"a": "\\"", b: c d,}
marked: &x
  deep:
    deeper: 1
last: { a: 1 b: 2 }
`;
  const read = readYaml(text.replace('  more: "\n', ''));
  expect(read).toMatchObject({ ok: false, problems: [{ line: 17, column: 14 }] });
});

test('a comment within braces that takes nothing away is no slip, and hides none', () => {
  const text = '- { key: a # the first\n  , name: b }\n- { key: c d: e }\n';
  const read = readYaml(text);
  expect(read.ok ? [] : read.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:12']);
});
