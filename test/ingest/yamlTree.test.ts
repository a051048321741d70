import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/ingest/yamlTree.ts';

function problemsOf(text: string): readonly string[] {
  const yaml = readYaml(text);
  return yaml.ok ? [] : yaml.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('readYaml() gives every node its place and every scalar its text', () => {
  expect(readYaml('a: 3.80\nb:\n  - "x"\n  - ~\n')).toEqual({
    ok: true,
    tree: {
      kind: 'map',
      place: { line: 1, column: 1 },
      entries: [
        {
          key: 'a',
          place: { line: 1, column: 1 },
          value: { kind: 'scalar', place: { line: 1, column: 4 }, text: '3.80', quoted: false },
        },
        {
          key: 'b',
          place: { line: 2, column: 1 },
          value: {
            kind: 'list',
            place: { line: 3, column: 3 },
            items: [
              { kind: 'scalar', place: { line: 3, column: 5 }, text: 'x', quoted: true },
              { kind: 'null', place: { line: 4, column: 5 } },
            ],
          },
        },
      ],
    },
  });
});

test.each([
  ['an unquoted >', 'a: >96 %\n', /^1:\d+ is no YAML: a text that begins with > or \|/],
  ['an unquoted colon', 'a: b: c\n', /^1:\d+ is no YAML: a text that holds ": " must be quoted/],
  ['a tab', 'a:\n\tb: c\n', /^2:1 is no YAML: indent with spaces/],
  ['an open quote', 'a: "b\n', /^1:4 is no YAML: the " that begins here is not closed/],
  ['two documents', 'a: b\n---\nc: d\n', /a second document begins/],
  ['an anchor', 'a: &x b\n', /^1:\d+ the anchor &x is not read/],
  ['an alias', 'a: &x b\nc: *x\n', /the alias \*x is not read/],
  ['an unknown alias', 'c: *x\n', /the alias \*x is not read: write its content out, or quote the text/],
  ['a merge key', '<<: {a: b}\n', /^1:1 merge keys \(<<\) are not read/],
  ['a tag', 'a: !!str 3\n', /^1:\d+ the tag .*str is not read/],
  ['an unknown tag', 'a: !x 3\n', /a text that begins with ! must be quoted/],
  ['a directive', '%YAML 1.1\n---\na: b\n', /^1:1 the file has a % directive/],
  ['a list as a key', '[a]: b\n', /^1:1 a map has a key that is no plain name/],
  ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, /nests deeper than 32 levels/],
  ['an attack by nesting', '['.repeat(100_000), /nests deeper than 32/],
])('readYaml() refuses %s', (_, text, message) => {
  expect(problemsOf(text).join('\n')).toMatch(message);
});

test('a comment that cuts words off is told, one behind a code is not', () => {
  expect(readYaml('note: For potassium #1 the main\n')).toMatchObject({
    ok: false,
    problems: [{ line: 1, message: expect.stringContaining('"For potassium" ends where # begins a comment') }],
  });
  expect(readYaml('ion: Na # sodium\n').ok).toBe(true);
});

test.each(['name: WS #1400\n', '{ name: WS #1400\n}\n'])(
  'a # that is glued to what follows is no comment: %j',
  (text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringContaining(
        '"WS" ends where # begins a comment: quote the text, or put the comment on a line of its own',
      ),
    ]);
  },
);

test.each([
  'name: WS # 1400\n',
  'name: WS\n#aliases: [x]\n',
  'name: "WS" #1400\n',
  'name: WS ## words\n',
  'name: WS#1\n',
])('a # is a comment, or a part of a word: %j', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('odd blanks where a name ends are told, those within a text are a part of it', () => {
  expect(problemsOf('{\u00A0key: a }\n')).toEqual([
    '1:2 a no-break space (U+00A0) stands here: replace it by a space of the space bar',
  ]);
  expect(problemsOf('{ key:\u00A0a }\n')).toEqual([expect.stringMatching(/^1:7 a no-break space \(U\+00A0\)/)]);
  expect(problemsOf('at:\n  part:\u202Fb\n')).toEqual([expect.stringMatching(/^2:8 a narrow no-break space/)]);
  expect(problemsOf('a: 6.2\u00A0nm\nb: "c:\u00A0d"\n')).toEqual([]);
});

test('typographic quotes around a text are told, those within it are a part of it', () => {
  expect(problemsOf('a: “6.2 nm”\n')).toEqual([
    '1:4 “6.2 nm” stands in typographic quotes, which are signs of the text: use "',
  ]);
  expect(problemsOf('{ a: ‘b, c: d }\n')).toEqual([expect.stringMatching(/^1:6 ‘b stands in typographic quotes/)]);
  expect(problemsOf('a: “Soft” carbon\nb: "“c”"\n')).toEqual([]);
});

test('of many errors that may follow from one slip the number is not told', () => {
  const text = `- {a: {b: c}}, d: e}\n${'- f: g: h\n'.repeat(20)}`;
  expect(problemsOf(text)).toEqual([
    '1:13 is no YAML: one } too many: this one closes the whole value, and a comma with more follows; take it away ' +
      '(what is wrong behind it may follow from this)',
  ]);
});

test('of the errors that follow from one slip the first is told, with how many more there are', () => {
  const read = readYaml('a:\n\tb: 1\n  c: [1\n d: }\n');
  expect(read).toMatchObject({ ok: false, problems: [{ line: 2, message: expect.stringMatching(/more behind it/) }] });
});
