import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { hckb, tempFolder } from '../support/cli.ts';
import { contract } from '../support/seed.ts';

const guide = readFileSync('docs/curation.md', 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\``, 'gm'))].map(([, text = '']) => text);
const calls = blocks('sh').flatMap((text) => text.trim().split('\n'));

test.each(blocks('graphql'))('docs/curation.md asks what the contract offers: %#', (query) => {
  expect(validate(contract, parse(query)).map(({ message }) => message)).toEqual([]);
});

test.each(calls)('docs/curation.md calls a command with options that it has: %s', async (call) => {
  const [, line = ''] = /^npx hckb ([^#]*)/.exec(call) ?? [];
  const words = line.trim().split(/\s+/);
  const options = words.filter((word) => word.startsWith('--'));
  const [command = '', sub = ''] = words;
  const { code, out } = await hckb(tempFolder(), command === 'token' ? [command, sub, '--help'] : [command, '--help']);
  expect(code).toBe(0);
  for (const option of options) expect(out).toContain(`${option}`);
});
