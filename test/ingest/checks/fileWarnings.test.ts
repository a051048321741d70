import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileWarnings } from '../../../src/ingest/checks/fileWarnings.ts';
import { repairs } from '../../../src/ingest/repairs/index.ts';

/** Texts in capitals, as codes are, in calls that make warnings. */
const CODES = /\b(?:fileWarning|tell)\(\s*'([A-Z][A-Z0-9_]{3,})'/g;

function codesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(CODES)].map(([, code]) => code ?? ''));
}

test('every warning that a reader or a check gives is in the registry', () => {
  const told = [...new Set(codesIn('src/ingest'))];
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((code) => fileWarnings.find(code) === undefined)).toEqual([]);
});

test('every repair that a warning names is in the registry', () => {
  const named = fileWarnings.entries.flatMap(({ repair }) => (repair === null ? [] : [repair]));
  expect(named.filter((code) => repairs.find(code) === undefined)).toEqual([]);
});
