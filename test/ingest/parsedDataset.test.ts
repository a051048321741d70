import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkInput } from '../../src/contract/check.ts';
import { compileCheck } from '../../src/contract/compiledCheck.ts';
import type { DatasetInput } from '../../src/contract/generated.ts';
import { readJson } from '../../src/ingest/jsonTree.ts';
import { parseJsonDataset, parseYamlDataset } from '../../src/ingest/parsedDataset.ts';
import { buildDataset } from '../../src/ingest/readDataset.ts';
import { type Json, mutant } from '../support/mutants.ts';
import { seeded } from '../support/seeded.ts';
import { wholeContract as schema } from '../support/wholeContract.ts';
import { datasetYaml, observation } from './made.ts';

const isDataset = compileCheck<DatasetInput>(schema, 'DatasetInput');
const checks = { schema, isDataset };
const yamlOf = (key: string) => readFileSync(`seed/papers/${key}/dataset.yaml`, 'utf8');

/** As a program would write it: texts are texts, also where YAML would let them stand without quotes. */
function dataOf(yaml: string): Json {
  const parsed = parseYamlDataset(yaml, schema);
  return JSON.parse(JSON.stringify(parsed.input));
}

const small = dataOf(
  datasetYaml({ observations: observation('quantity: D002, material: hc, value: { reported: "3 nm" }') }),
);
const seeds = ['cao_2012_nanowires', 'chayambuka_2022_hard_carbon'].map((key) => dataOf(yamlOf(key)));

/** Whether the walk over the written data finds nothing wrong. */
function isAcceptedByWalk(text: string): boolean {
  const json = readJson(text, 1);
  return json.ok && checkInput(schema, 'DatasetInput', json.tree).ok;
}

test('the compiled check accepts exactly what the walk accepts, whatever is changed in a dataset', () => {
  const random = seeded(20261130);
  let accepted = 0;
  for (let run = 0; run < 1500; run += 1) {
    const data = mutant([small, ...seeds][run % 3] as Json, random);
    const text = JSON.stringify(data);
    const walked = isAcceptedByWalk(text);
    if (walked !== isDataset(JSON.parse(text))) throw new Error(`Only one of both accepts ${text}`);
    if (walked) accepted += 1;
  }
  // a test that only sees faulty ones, or none, would say nothing
  expect(accepted).toBeGreaterThan(150);
  expect(accepted).toBeLessThan(1000);
});

test.each(['cao_2012_nanowires', 'nagmani_nd_mapping'])('%s makes the same records from JSON as from YAML', (key) => {
  const yaml = yamlOf(key);
  const text = JSON.stringify(dataOf(yaml));
  const fromJson = buildDataset(parseJsonDataset(text, 1, checks), undefined, []);
  const fromYaml = buildDataset(parseYamlDataset(yaml, schema), key, []);
  expect(fromJson.problems).toEqual([]);
  expect(fromJson.dataset?.records).toEqual(fromYaml.dataset?.records);
  expect(fromJson.dataset?.externalReferences).toEqual(fromYaml.dataset?.externalReferences);
});

test('a field that is null is as one that is left out', () => {
  const { observations, ...rest } = small as { readonly observations: readonly { readonly value: object }[] };
  const padded = {
    ...rest,
    claims: null,
    leftOut: null,
    observations: observations.map(({ value, ...each }) => ({
      ...each,
      ...{ note: null, ion: null, cited: null, conditions: null, trend: null },
      value: { ...value, unit: null, relation: null, n: null },
    })),
  };
  const [bare, full] = [small, padded].map(
    (data) => buildDataset(parseJsonDataset(JSON.stringify(data), 1, checks), undefined, []).dataset?.records,
  );
  expect(isDataset(padded)).toBe(true);
  expect(bare).toBeDefined();
  expect(full).toEqual(bare);
});

test('what the compiled check refuses is told at its line and column', () => {
  const text = JSON.stringify({ ...(small as object), title: 7, licence: '' });
  const { problems } = parseJsonDataset(text, 12, checks);
  const told = problems.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`);
  const columnOf = (piece: string) => text.indexOf(piece) + piece.length + 1;
  expect(told).toEqual([
    `12:${columnOf('"title":')} title is 7: a text is needed, in quotes`,
    `12:${columnOf('"licence":')} licence is an empty text: write one, or leave the field out`,
  ]);
});

test('a number is no text, since programs that write it lose digits', () => {
  const faulty = JSON.stringify(small).replace('"reported":"3 nm"', '"reported":3.80');
  expect(parseJsonDataset(faulty, 1, checks).problems).toMatchObject([
    { path: 'observations[0].value.reported', message: 'is 3.80: a text is needed, in quotes' },
  ]);
  const unit = JSON.stringify(small).replace('"reported":"3 nm"', '"reported":"3","unit":5');
  expect(parseJsonDataset(unit, 1, checks).problems).toMatchObject([{ path: 'observations[0].value.unit' }]);
});

test('a field that is given twice is told, although plain data have the last alone', () => {
  const text = JSON.stringify(small).replace('"title":', '"title":"A","title":');
  expect(isDataset(JSON.parse(text))).toBe(true);
  expect(parseJsonDataset(text, 4, checks).problems).toMatchObject([
    { line: 4, path: 'title', code: 'DUPLICATE_FIELD', message: 'is given twice, first in line 4: keep one' },
  ]);
});

test('a text that is no JSON is told where it breaks', () => {
  expect(parseJsonDataset('{"key": "a"', 9, checks).problems).toMatchObject([{ line: 9, column: 12, code: 'JSON' }]);
});
