import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { measuredQuantities } from '../../src/domain/measuringTechniques.ts';
import { quantityKinds } from '../../src/domain/quantityKinds.ts';
import { doubtsAbout } from '../../src/ingest/doubts/index.ts';
import { seedDataset } from '../support/seed.ts';
import { AT, made, observation, type Parts, problemsOf } from './made.ts';

/** What is doubtful about a made dataset. */
function doubts(parts: Parts): readonly string[] {
  return doubtsAbout(made(parts)).map(({ path, message }) => `${path}: ${message}`);
}

const CAPACITY = 'key: cap, quantity: REVERSIBLE_CAPACITY, value: { reported: "280 mAh/g" }';

test('a number of no material and no ion is doubtful, but not if it is cited', () => {
  const lost = 'quantity: D002, technique: XRD, value: { reported: "0.383 nm" }';
  expect(doubts({ observations: observation(lost) })).toEqual([
    'observations[0]: is of no material and no ion: name its material, cell or measurement, or say that it is cited',
  ]);
  expect(doubts({ observations: observation(`${lost}, cited: true`) })).toEqual([]);
});

test('a measurement in a cell that names a material alone is doubtful, with how many numbers it leaves without ion', () => {
  const measurements = (of: string) => `\n  - { key: gcd, technique: GALVANOSTATIC_CYCLING, ${of}, at: [${AT}] }`;
  const observations = observation(`${CAPACITY}, measurement: gcd`);
  expect(doubts({ measurements: measurements('material: hc'), observations })).toEqual([
    'measurements[0]: is made in a cell, but names a material alone: its number is of no ion, which no verdict counts; name its cell',
  ]);
  expect(doubts({ measurements: measurements('cell: hc-na'), observations })).toEqual([]);
  expect(doubts({ measurements: measurements('material: hc'), observations: '[]' })).toEqual([]);
});

test('a claim all of whose evidence is of another ion, or another material, is doubtful', () => {
  const observations = observation(`${CAPACITY}, measurement: gcd`);
  const claims = (of: string) =>
    `\n  - { key: c, ${of}, process: { process: ADSORPTION }, hedging: STATED, paraphrase: It does., observations: [cap], at: ${AT} }`;
  expect(doubts({ observations, claims: claims('material: hc, ion: Na') })).toEqual([]);
  expect(doubts({ observations, claims: claims('material: hc2, ion: K') })).toEqual([
    'claims[0]: is of "HC2", but all observations that it names are of "HC"',
    'claims[0]: is of K, but all observations that it names are of Na',
  ]);
});

test('a number of a technique that does not give it is doubtful, with the techniques that may', () => {
  expect(
    doubts({
      observations: [
        observation('key: a, quantity: BET_AREA, measurement: xrd, value: { reported: "5 m2/g" }'),
        observation('key: b, quantity: D002, measurement: xrd, value: { reported: "0.38 nm" }'),
      ].join(''),
    }),
  ).toEqual(['observations[0]: is of X-ray diffraction, which gives no BET surface area: GAS_SORPTION does']);
});

test('an observation that says what another one says, at the same place, is doubtful', () => {
  const spacing = (key: string, at: string) =>
    `\n  - { key: ${key}, quantity: D002, measurement: xrd, value: { reported: "0.38 nm" }, at: ${at} }`;
  expect(
    doubts({ observations: spacing('a', AT) + spacing('b', '{ part: ABSTRACT, sentence: 2 }') + spacing('c', AT) }),
  ).toEqual(['observations[2]: says what observations[0] says, of the same subject and at the same place: keep one']);
});

test('an upper cut-off that is not above the lower one is a problem', () => {
  const cells = (upper: string, lower: string) =>
    `\n  - { key: hc-na, material: hc, ion: Na, upperCutoff: { reported: ${upper} }, lowerCutoff: { reported: ${lower} }, at: [${AT}] }`;
  expect(problemsOf({ cells: cells('2000 mV', '0.01 V') })).toEqual([]);
  expect(problemsOf({ cells: cells('10 mV', '"2", unit: V') })).toEqual([
    'cells[0].upperCutoff: is 10 mV, which is not above the lower cut-off of 2 V: are they swapped?',
  ]);
});

test('there is nothing doubtful about the papers that come with the program', async () => {
  for (const paper of readdirSync('seed/papers')) {
    expect([paper, doubtsAbout(await seedDataset(`seed/papers/${paper}`))]).toEqual([paper, []]);
  }
});

test('the quantities of which it is said what measures them are quantities', () => {
  expect(measuredQuantities.filter((code) => quantityKinds.find(code) === undefined)).toEqual([]);
});
