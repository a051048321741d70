import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validateSchema } from 'graphql';
import { readSdl } from '../../src/contract/sdl.ts';
import { schema } from './schema.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sdl-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('readSdl() joins the files by name and leaves the snapshot out', () => {
  const folder = folderWith({ 'b.graphql': 'type B', 'a.graphql': 'type A', 'snapshot.graphql': 'x', 'c.txt': 'y' });
  expect(readSdl(folder)).toBe('type A\n\ntype B\n');
});

test('readSdl() refuses a folder without SDL', () => {
  expect(() => readSdl(folderWith({}))).toThrow(/holds no .graphql file/);
});

test('the contract is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});
