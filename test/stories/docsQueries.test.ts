import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { makeSeedBase, type SeedServer, serveSeed } from '../support/seedServer.ts';

const guide = readFileSync('docs/queries.md', 'utf8');
const published = readdirSync('docs/queries')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

type Block = { readonly language: string; readonly text: string };

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** Each query with the block behind it: what it answers, or with which error. */
const asked = blocks.flatMap(({ language, text }, place) =>
  language === 'graphql' ? [{ query: text, answers: blocks[place + 1] }] : [],
);

let seed: SeedServer;

beforeAll(async () => {
  seed = await serveSeed();
});

afterAll(() => seed.close());

test('docs/queries.md explains each published query once, under its name', () => {
  const explained = [...guide.matchAll(/^### ([\w-]+)$/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual(published.toSorted());
});

test('docs/queries.md shows queries with their answers, and calls; nothing else', () => {
  expect(asked.length).toBeGreaterThan(8);
  const behind = asked.map(({ answers }) => answers?.language);
  for (const language of behind) expect(['json', 'text']).toContain(language);
  expect(blocks.filter(({ language }) => language !== 'sh')).toHaveLength(2 * asked.length);
});

test.each(asked)('docs/queries.md tells what is answered to $query', async ({ query, answers }) => {
  const response = await fetch(`${seed.at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (answers?.language === 'json') expect({ data, errors }).toEqual({ data: JSON.parse(answers.text) });
  else expect(errors).toMatchObject([{ message: answers?.text.trim() }]);
});

test('what docs/queries.md calls in a terminal is answered', async () => {
  const folder = tempFolder();
  await makeSeedBase(folder);
  const calls = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) {
    const [npx, name, ...args] = call.split(' ');
    expect([npx, name]).toEqual(['npx', 'hckb']);
    expect((await hckb(folder, args)).code).toBe(0);
  }
});
