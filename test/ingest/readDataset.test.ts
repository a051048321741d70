import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDatasetFolder, readDatasetText } from '../../src/ingest/readDataset.ts';
import { schema } from '../contract/schema.ts';
import { AT, datasetYaml, folderOf, KEY, made, observation, problemsOf } from './made.ts';

test('readDatasetFolder() reads a folder without faults into records', async () => {
  const { problems, dataset } = await readDatasetFolder(join(folderOf({ [KEY]: datasetYaml() }), KEY), schema);
  expect(problems).toEqual([]);
  expect(dataset?.records).toMatchObject({
    id: `Dataset:${KEY}`,
    key: KEY,
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(dataset?.records.cells[0]).toMatchObject({
    id: `Cell:${KEY}/hc-na`,
    material: `Material:${KEY}/hc`,
    ion: 'Na',
  });
});

test('readDatasetFolder() tells of a folder without the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const { file, problems } = await readDatasetFolder(folder, schema);
  expect(file).toBe(join(folder, 'dataset.yaml'));
  expect(problems).toMatchObject([{ code: 'FILE_MISSING', line: 1, column: 1 }]);
});

test('readDatasetFolder() tells of a file that is not UTF-8', async () => {
  const root = folderOf({ [KEY]: Buffer.from([0x61, 0xff, 0xfe]) });
  expect((await readDatasetFolder(join(root, KEY), schema)).problems).toMatchObject([{ code: 'NOT_UTF8' }]);
});

test('readDatasetFolder() tells of a file that cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  mkdirSync(join(folder, 'dataset.yaml'));
  expect((await readDatasetFolder(folder, schema)).problems).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
});

test('the key must be the name of the folder', () => {
  expect(readDatasetText(datasetYaml(), 'other', schema).problems).toMatchObject([
    { path: 'key', line: 1, column: 6, message: `is "${KEY}", but the folder is "other": they must be the same` },
  ]);
});

test('the checksum does not change with key order, comments, quotes and flow or block style', () => {
  const block = `
  - quantity: D002
    material: hc # the carbon
    value:
      reported: "0.383 nm"
    at: ${AT}`;
  const flow = `[{ at: ${AT}, value: { reported: '0.383 nm' }, material: hc, "quantity": D002, note: null }]`;
  const [a, b] = [block, flow].map((observations) => made({ observations }).records);
  expect(a?.checksum).toBe(b?.checksum);
  expect(a?.observations).toEqual(b?.observations);
});

test('the checksum changes with what is said', () => {
  const checksum = (text: string) =>
    made({ observations: observation(`quantity: D002, material: hc, value: { reported: "${text}" }`) }).records
      .checksum;
  expect(checksum('0.38 nm')).not.toBe(checksum('0.380 nm'));
});

test('one file with ten mistakes reports all ten at once, each at its line', () => {
  const observations = `
  - { key: a, quantity: D002, material: hcc, value: { reported: "0.383 nm" }, at: ${AT} }
  - { key: b, quantity: REVERSIBLE_CAPACITY, material: hc, value: { reported: "12 foo" }, at: ${AT} }
  - { key: b, quantity: D002, material: hc, value: { reported: "0.37 nm" }, at: ${AT} }
  - { key: c, value: { reported: "0.37 nm" }, at: ${AT} }
  - { key: d, quantity: D002, value: { reported: "0.37 nm", missing: NOT_REPORTED }, at: ${AT} }
  - { key: e, quantity: D002, at: ${AT} }
  - { key: f, quantity: D002, ordering: { items: [{ ion: Na }], relations: [] }, at: ${AT} }
  - { key: g, quantity: D002, ratio: { relation: TIMES, value: { reported: "2 nm" }, toLabel: graphite }, at: ${AT} }
  - { key: H, quantity: D002, measurement: xrd, technique: EPR, value: { reported: "0.37 nm" }, at: ${AT} }`;
  const { problems } = readDatasetText(datasetYaml({ observations }), KEY, schema);
  expect(problems.map(({ code }) => code)).toEqual([
    'UNKNOWN_KEY',
    'UNIT_UNKNOWN',
    'DUPLICATE_KEY',
    'MISSING_FIELD',
    'SEVERAL_OF_FIELDS',
    'NONE_OF_FIELDS',
    'TOO_FEW',
    'UNIT_UNKNOWN',
    'ILLEGAL_KEY',
    'CONTRADICTION',
  ]);
  const lines = problems.map(({ line }) => line - (problems[0]?.line ?? 0));
  expect(lines).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8]);
});

test('a shape that the contract refuses is told with all its faults before the content is looked at', () => {
  expect(problemsOf({ title: '[a]', materials: '[{ key: hc, nam: HC }]' })).toEqual([
    'title: is a list: a text is needed',
    'materials[0]: lacks the field "name": a text is needed',
    'materials[0]: lacks the field "at": a list is needed',
    expect.stringContaining('materials[0].nam: "nam" is no field of MaterialInput, did you mean "name"?'),
  ]);
});
