import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plainYaml } from '../../src/ingest/plainYaml.ts';
import { readNodeByNode } from '../../src/ingest/yamlTree.ts';
import { seeded } from '../support/seeded.ts';

const PAPERS = 'seed/papers';
const papers = readdirSync(PAPERS).map((folder) => join(PAPERS, folder, 'dataset.yaml'));

/** Signs that mean something in YAML, or are often mistyped. */
const MARKS = [
  ...['"', "'", ':', '#', '-', ' ', '\n', '\t', '[', ']', '{', '}', ',', '|', '>', '&a ', '*', '!', '%', '@', '`', '~'],
  ...['? ', '\r', '- ', ': ', ' #', 'null', '\0', '---\n', '...\n', '\\', '\u2028', '\uFEFF', '\u00A0', '“', ' #1'],
];

/** The beginning of a dataset with one or two signs put in, overwritten or left out. */
function mutated(text: string, random: () => number): string {
  const below = (most: number) => Math.floor(random() * most);
  let made = text.slice(0, text.indexOf('\n', 200 + below(1000)) + 1);
  for (let slip = 0; slip <= below(2); slip += 1) {
    const at = below(made.length);
    const mark = random() < 0.3 ? '' : (MARKS[below(MARKS.length)] ?? '');
    made = made.slice(0, at) + mark + made.slice(at + below(2));
  }
  return made;
}

test.each(papers)('%s is plain, and read as node by node', (file) => {
  const text = readFileSync(file, 'utf8');
  expect({ ok: true, tree: plainYaml(text) }).toEqual(readNodeByNode(text));
});

test('of 1000 texts with slips, those that are still plain are read as node by node, and none that is refused there', () => {
  const random = seeded(12);
  const texts = papers.map((file) => readFileSync(file, 'utf8'));
  let plain = 0;
  for (let round = 0; round < 1000; round += 1) {
    const text = mutated(texts[round % texts.length] ?? '', random);
    const tree = plainYaml(text);
    if (tree === undefined) continue;
    plain += 1;
    const whole = readNodeByNode(text);
    if (!whole.ok || JSON.stringify(whole.tree) !== JSON.stringify(tree))
      expect({ text, tree }).toEqual({ text, whole });
  }
  expect(plain).toBeGreaterThan(250);
});

describe('blocks and quotes', () => {
  test('a scalar begins at its quote or at the mark of its block', () => {
    const text = 'a: "x\\ty"\nb: >- # words\n  one\n  two\nc: |\n\n  three\n';
    const tree = plainYaml(text);
    expect({ ok: true, tree }).toEqual(readNodeByNode(text));
    expect(tree).toMatchObject({
      entries: [
        { key: 'a', value: { place: { line: 1, column: 4 }, text: 'x\ty', quoted: true } },
        { key: 'b', value: { place: { line: 2, column: 4 }, text: 'one two', quoted: true } },
        { key: 'c', value: { place: { line: 5, column: 4 }, text: '\nthree\n', quoted: true } },
      ],
    });
  });

  test.each(['~', 'null', 'Null', 'NULL'])('%s says null, and a text in quotes', (word) => {
    expect(plainYaml(`a: ${word}\n`)).toMatchObject({ entries: [{ value: { kind: 'null' } }] });
    expect(plainYaml(`a: '${word}'\n`)).toMatchObject({ entries: [{ value: { kind: 'scalar', text: word } }] });
  });
});

test.each([
  ['an anchor', 'a: &x b\n'],
  ['an alias', 'a: &x b\nc: *x\n'],
  ['a tag', 'a: !!str 3\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['a merge key', '<<: {a: b}\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['the end of a document', 'a: b\n...\n'],
  ['a list as a key', '[a]: b\n'],
  ['a field without a value', 'a:\nb: c\n'],
  ['a text that a comment cuts off', 'a: b c # d\n'],
  ['a # that is glued to what follows', 'a: b #1\n'],
  ['an odd blank in a name', '{\u00A0a: b}\n'],
  ['an odd blank behind a colon', '- a:\u00A0b\n'],
  ['a text in typographic quotes', 'a: “b”\n'],
  ['an empty text', ''],
  ['a slip', 'a: [b\n'],
  ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`],
])('%s is not plain', (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});
