import { expect, test } from '@jest/globals';
import { unfilled } from '../../src/ingest/doubts/unfilled.ts';
import { datasetTemplate } from '../../src/ingest/template.ts';
import { made, observation, type Parts, problemsOf } from './made.ts';

const told = (parts: Parts) => unfilled(made(parts)).map(({ path, line, message }) => `${line} ${path}: ${message}`);

test('placeholders are told at their places, words that hold one are not', () => {
  expect(told({})).toEqual([]);
  expect(told({ title: 'TODO', curator: '"..."' })).toEqual([
    '2 title: "TODO" stands for something that is not filled in yet',
    '3 curator: "..." stands for something that is not filled in yet',
  ]);
  expect(told({ title: 'What is to do', curator: 'Tod O.' })).toEqual([]);
});

test('the DOI of the template, which is of nothing, is a placeholder', () => {
  const template = datasetTemplate('x', '');
  expect(template).toContain('10.1000/xyz');
  const source = '{ key: roe_2024, kind: ARTICLE, title: { text: T }, doi: { text: 10.1000/xyz }, ';
  const sources = `[${source}venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }]`;
  expect(told({ sources })).toEqual([expect.stringMatching(/^5 sources\[0\]\.doi\.text: "10\.1000\/xyz" stands for/)]);
});

test.each([
  ['free', ''],
  ['CC BY 4.0', ', did you mean "CC-BY-4.0"?'],
  ['CC0', ', did you mean "CC0-1.0"?'],
  ['CC-BY', ', did you mean "CC-BY-4.0"?'],
])('the licence "%s" is told', (licence, meant) => {
  expect(told({ licence })).toEqual([
    `4 licence: "${licence}" is no SPDX identifier of a licence${meant} (usual are CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, ODbL-1.0, ODC-By-1.0, PDDL-1.0, MIT)`,
  ]);
});

test.each(['MIT', 'CC-BY-NC-4.0', 'GPL-3.0-or-later', 'CC-BY-4.0 OR MIT', 'LicenseRef-ours'])(
  'the licence "%s" may be one',
  (licence) => {
    expect(told({ licence })).toEqual([]);
  },
);

test.each(['n/a', 'N/A', '-', 'n.d.', 'not reported'])(
  'a value that says "%s" points to the reasons why one is missing',
  (text) => {
    const value = `key: o, quantity: D002, material: hc, value: { reported: "${text}" }`;
    expect(problemsOf({ observations: observation(value) })).toEqual([
      `observations[0].value.reported: "${text}" says that there is no value: write { missing: NOT_REPORTED } in place of it ("hckb codes" lists each "missing reason")`,
    ]);
  },
);

test('a condition that says "n/a" is left out', () => {
  const conditions =
    'key: o, quantity: D002, material: hc, value: { reported: "0.38 nm" }, conditions: { boundary: { reported: "n/a" } }';
  expect(problemsOf({ observations: observation(conditions) })).toContain(
    'observations[0].conditions.boundary.reported: "n/a" says that there is no value: leave the field out',
  );
});
