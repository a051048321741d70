import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compiledWithClient } from '../support/clientPackage.ts';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';

const run = promisify(execFile);

type Example = { readonly name: string; readonly code: string; readonly prints: string | undefined };

/** Each example in TypeScript, with the text that stands right below it: what it prints. */
const examples: readonly Example[] = [
  ...readFileSync('docs/client.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g),
].map(([, code = '', prints], index) => ({ name: `example${index + 1}`, code, prints }));

let seed: SeedServer;
let folder: string;

beforeAll(async () => {
  seed = await serveSeed();
  const here = ({ name, code }: Example) => [name, code.replaceAll('http://localhost:4000', seed.at)];
  folder = compiledWithClient(Object.fromEntries(examples.map(here)));
});

afterAll(() => seed.close());

test.each(examples)('docs/client.md: $name compiles, runs, and prints what it is said to', async ({ name, prints }) => {
  const { stdout } = await run(process.execPath, [join(folder, `${name}.js`)]);
  if (prints === undefined) expect(stdout).not.toBe('');
  else expect(stdout).toBe(prints);
});
