import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checkInput } from '../../src/contract/check.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { readDatasetFolder, readDatasetText } from '../../src/ingest/readDataset.ts';
import { readYaml } from '../../src/ingest/yamlTree.ts';
import { schema } from '../contract/schema.ts';
import { AT, datasetYaml, folderOf, KEY, made, observation, type Parts, problemsOf } from './made.ts';

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

test('readDatasetFolder() names what a folder holds in place of the file', async () => {
  const said = async (folder: string) =>
    (await readDatasetFolder(folder, schema)).problems.map(({ code, message }) => `${code} ${message}`);
  const many = folderOf(Object.fromEntries(['b', 'a', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, 'key: x\n'])));
  expect(await said(many)).toEqual([
    'FILE_MISSING there is no such file, but folders of datasets (a, b, c, d, e and 2 more): name one of them',
  ]);
  for (const name of ['dataset.yml', 'Dataset.yaml']) {
    const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
    writeFileSync(join(folder, name), 'key: x\n');
    expect(await said(folder)).toEqual([
      `FILE_MISSING there is no such file, but "${name}" beside it: rename that one to dataset.yaml`,
    ]);
  }
});

test('readDatasetFolder() tells of a file that is not UTF-8', async () => {
  const root = folderOf({ [KEY]: Buffer.from([0x61, 0xff, 0xfe]) });
  expect((await readDatasetFolder(join(root, KEY), schema)).problems).toMatchObject([{ code: 'NOT_UTF8' }]);
});

test('readDatasetFolder() tells of a file that cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  mkdirSync(join(folder, 'dataset.yaml'));
  expect((await readDatasetFolder(folder, schema)).problems).toMatchObject([{ code: 'NO_FILE' }]);
  // longer than any file system takes
  const nowhere = join(folder, 'x'.repeat(5000));
  expect((await readDatasetFolder(nowhere, schema)).problems).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
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

test('a wrong shape and a wrong content are told at once, each once', () => {
  expect(
    problemsOf({ title: '[a]', materials: `[{ key: hc, nam: HC, at: [${AT}] }, { key: HC2, name: b, at: [] }]` }),
  ).toEqual([
    'title: is a list: a text is needed',
    'materials[0]: lacks the field "name": a text is needed',
    expect.stringContaining('materials[0].nam: "nam" is no field of MaterialInput, did you mean "name"?'),
    expect.stringContaining('materials[1].key: "HC2" is no key'),
    'materials[1].at: names no place of the source: give one or more',
  ]);
});

test('one file with faults of shape and of content in different records reports all at once, no other', () => {
  const d002 = 'quantity: D002, material: hc,';
  const observations = `
  - { key: o0, ${d002} value: { reported: "0.383 nm" }, at: { part: ABSTRAC, sentence: 1 } }
  - { key: o1, ${d002} value: { reported: "12 foo" }, at: ${AT} }
  - { key: o2, quantity: D003, material: hc, value: { reported: "0.37 nm" }, at: ${AT} }
  - { key: o1, ${d002} value: { reported: "0.37 nm" }, at: ${AT} }
  - { key: o4, ${d002} vaule: { reported: "0.37 nm" }, at: ${AT} }
  - { key: o5, ${d002} value: { reported: "0.37 nm", missing: NOT_REPORTED }, at: ${AT} }
  - { key: o6, ${d002} value: { reported: "0.37 nm", settting: true }, at: ${AT} }
  - { key: o7, quantity: REVERSIBLE_CAPACITY, measurement: gcdd, value: { reported: "300 mAh/g" }, at: ${AT} }
  - { key: o8, ${d002} value: { reported: "0.37 V" }, at: { part: ABSTRACT, sentence: x } }
  - { key: o9, ${d002} value: { reported: "0.37 nm" }, at: { part: ABSTRACT, sentence: 0 } }
  - { key: o10, ${d002} conditions: { cycle: first }, value: { reported: "0.37 foo" }, at: ${AT} }
  - { key: o11, quantity: D002, material: hcc, value: { reported: 0.37 nm, relation: ABOVE }, at: { sentence: 0 } }`;
  const claims = `
  - { key: c0, material: hc, hedging: STATED, paraphrase: p, at: ${AT} }
  - { key: c1, material: hc, hedging: SUGESTED, paraphrase: p, observations: [o2, o99], at: ${AT} }`;
  const { problems } = readDatasetText(datasetYaml({ observations, claims }), KEY, schema);
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'observations[0].at.part UNKNOWN_WORD',
    'observations[1].value.reported UNIT_UNKNOWN',
    'observations[2].quantity UNKNOWN_CODE',
    'observations[3].key DUPLICATE_KEY',
    'observations[4].vaule UNKNOWN_FIELD',
    'observations[5].value SEVERAL_OF_FIELDS',
    'observations[6].value.settting UNKNOWN_FIELD',
    'observations[7].measurement UNKNOWN_KEY',
    'observations[8].value.reported UNIT_UNKNOWN',
    'observations[8].at.sentence WRONG_TYPE',
    'observations[9].at.sentence OUT_OF_RANGE',
    'observations[10].conditions.cycle WRONG_TYPE',
    'observations[10].value.reported UNIT_UNKNOWN',
    'observations[11].material UNKNOWN_KEY',
    'observations[11].value.relation UNKNOWN_WORD',
    'observations[11].at MISSING_FIELD',
    'observations[11].at.sentence OUT_OF_RANGE',
    'claims[0] NONE_OF_FIELDS',
    'claims[1] NONE_OF_FIELDS',
    'claims[1].hedging UNKNOWN_WORD',
    'claims[1].observations[1] UNKNOWN_KEY',
  ]);
});

test('a reference to a record whose key cannot be read is no fault; one to another noun still is', () => {
  const measurements = `[{ kye: xrd, technique: XRD, material: hc, at: [${AT}] }]`;
  const observations = observation('quantity: D002, measurement: xrd, cell: nowhere, value: { reported: "1 nm" }');
  expect(problemsOf({ measurements, observations }).map((each) => each.split(':')[0])).toEqual([
    'measurements[0]',
    'measurements[0].kye',
    'observations[0].cell',
  ]);
});

const RICH: Parts = {
  laboratories: '[{ key: lab, name: Lab }]',
  leftOut: `[{ text: "7", reason: LABEL, at: ${AT} }]`,
  cells: `[{ key: hc-na, material: hc, ion: Na, format: { text: coin }, upperCutoff: { reported: "2", unit: V, setting: true }, at: [${AT}] }]`,
  measurements: `
  - { key: xrd, technique: XRD, material: hc, conditions: { mode: EX_SITU, cycle: 1 }, at: [${AT}] }
  - { key: gcd, technique: GALVANOSTATIC_CYCLING, cell: hc-na, settings: [{ code: C_RATE, value: { reported: "0.1 C" } }], at: [${AT}] }`,
  observations: [
    'quantity: D002, measurement: xrd, technique: XRD, material: hc, value: { reported: "0.38", unit: nm, lower: "0.37", upper: "0.39", interval: SD, n: 3 }',
    'quantity: D002, material: hc, trend: { term: INCREASES, along: FILLING }',
    'quantity: D002, ordering: { items: [{ material: hc }, { material: hc2 }, { material: other/x }], relations: [LESS, LESS] }',
    'quantity: D002, cell: hc-na, ordering: { items: [{ ion: Na }, { ion: K }], relations: [MUCH_LESS] }',
    'key: r, quantity: REVERSIBLE_CAPACITY, measurement: gcd, cell: hc-na, ion: Na, conditions: { cRate: { reported: "0.1 C" }, afterCycles: 9 }, ratio: { relation: MORE_BY, value: { reported: "~25 %" }, toLabel: graphite }',
    'key: t, quantity: REVERSIBLE_CAPACITY, ratio: { relation: TIMES, value: { reported: "2" }, toIon: K }',
    'key: p, presence: { feature: CLOSED_PORES, level: PRESENT, count: 2 }',
    'role: { label: R2, role: SEI_RESISTANCE }',
    'definition: { kind: ALIAS, symbol: HC, meaning: hard carbon, material: hc }',
    'quantity: D002, resolution: { level: INSUFFICIENT, limit: { reported: "0.01 nm" } }',
    'quantity: REVERSIBLE_CAPACITY, superlative: { degree: BENCHMARK }',
    'quantity: D002, material: hc2, value: { missing: NOT_MEASURED }',
  ]
    .map(observation)
    .join('')
    .concat('\n  - { caption: { figure: "1", shows: profiles, ions: [Na] }, at: { part: CAPTION, figure: "1" } }'),
  dftResults: `[{ key: d, motif: MICROPORE, model: slit, ion: Na, material: hc, observations: [p, r], at: [${AT}] }]`,
  mechanismModels: `[{ key: m, name: M, summary: s, assignments: [{ region: PLATEAU, ion: Na, processes: [PORE_FILLING] }], at: [${AT}] }]`,
  claims: `
  - { key: a, material: hc, ion: Na, process: { process: PORE_FILLING, region: PLATEAU }, hedging: STATED, paraphrase: p, observations: [p, r], dftResults: [d], at: ${AT} }
  - { key: b, order: { ascending: [ADSORPTION, PORE_FILLING] }, hedging: STATED, paraphrase: p, at: ${AT} }
  - { key: c, model: m, hedging: STATED, paraphrase: p, at: ${AT} }
  - { key: d, trend: { quantity: D002, because: [PORE_FILLING] }, hedging: STATED, paraphrase: p, at: ${AT} }`,
};

type Tree = Record<string | number, unknown>;

/** Every map and list of a tree. */
function branches(node: unknown): readonly Tree[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Tree, ...Object.values(node).flatMap(branches)];
}

/** Puts one wrong shape after the other in the place of every field and item, and calls back for each. */
function withEachFault(root: unknown, seen: () => void): void {
  for (const branch of branches(root)) {
    for (const [name, value] of Object.entries(branch)) {
      for (const wrong of [null, ...(Array.isArray(value) ? [] : [[null]]), { nonsense: 1 }, '§', 5]) {
        branch[name] = wrong;
        seen();
      }
      delete branch[name];
      if (!Array.isArray(branch)) seen();
      if (!Array.isArray(branch)) branch[`${name}x`] = value;
      if (!Array.isArray(branch)) seen();
      delete branch[`${name}x`];
      branch[name] = value;
    }
  }
}

test('a wrong shape anywhere in a sound dataset is told without consequences', () => {
  expect(problemsOf(RICH)).toEqual([]);
  const root = parse(datasetYaml(RICH));
  const isSame = (a: Problem, b: Problem) => a.path === b.path && a.code === b.code;
  const consequences: string[] = [];
  let tried = 0;
  let count = 0;
  withEachFault(root, () => {
    // each takes 10 ms: one of seven meets every kind of fault in every kind of record
    if (tried++ % 7 !== 0) return;
    const text = JSON.stringify(root);
    const yaml = readYaml(text);
    const checked = yaml.ok ? checkInput(schema, 'DatasetInput', yaml.tree) : undefined;
    // a field that is well-formed may be wrong by its content, and then that is no consequence
    if (checked?.ok !== false) return;
    count++;
    const told = readDatasetText(text, KEY, schema).problems;
    for (const { path, code } of told.filter((each) => !checked.problems.some((other) => isSame(each, other)))) {
      consequences.push(`${checked.problems[0]?.path} ${checked.problems[0]?.message}: ${path} ${code}`);
    }
  });
  expect(consequences).toEqual([]);
  expect(count).toBeGreaterThan(200);
}, 120_000);
