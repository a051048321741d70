import { expect, test } from '@jest/globals';
import { AT, KEY, made, observation } from './made.ts';

const records = (parts: Parameters<typeof made>[0]) => made(parts).records;

test('an observation has material, ion, cell and technique from its measurement', () => {
  const observations = observation('quantity: REVERSIBLE_CAPACITY, measurement: gcd, value: { reported: "300 mAh/g" }');
  expect(records({ observations }).observations[0]).toMatchObject({
    material: `Material:${KEY}/hc`,
    ion: 'Na',
    cell: `Cell:${KEY}/hc-na`,
    measurement: `Measurement:${KEY}/gcd`,
    technique: 'GALVANOSTATIC_CYCLING',
  });
});

test("an observation's own conditions lie over those of its measurement", () => {
  const observations = observation(
    'quantity: D002, measurement: xrd, conditions: { cycle: 5 }, value: { reported: "0.38 nm" }',
  );
  expect(records({ observations }).observations[0]?.conditions).toEqual({ mode: 'EX_SITU', cycle: 5 });
});

test('an ordering of ions has no ion, even where its cell has one', () => {
  const observations = observation(
    'quantity: D002, cell: hc-na, ordering: { items: [{ ion: Na }, { ion: Na }], relations: [LESS] }',
  ).replace('{ ion: Na }]', '{ ion: K }]');
  const dataset = made({ observations });
  expect(dataset.records.observations[0]).toMatchObject({ ion: null, material: `Material:${KEY}/hc` });
  expect(dataset.externalReferences).toEqual([
    { id: 'Ion:K', path: ['observations', 0, 'ordering', 'items', 1, 'ion'] },
  ]);
});

test('settings that are left out are not reported, in the order of the technique', () => {
  const measurements = `[{ key: m, technique: DFT, material: hc, at: [${AT}] }]`;
  expect(records({ measurements }).measurements[0]?.settings).toEqual([
    { code: 'CUTOFF_ENERGY', value: { missing: 'NOT_REPORTED' } },
  ]);
});

test('"about" reaches 5 % for capacities and one unit of the last digit for lengths', () => {
  const observations =
    observation('key: c, quantity: REVERSIBLE_CAPACITY, value: { reported: "~200 mAh/g" }') +
    observation('key: d, quantity: D002, value: { reported: "~0.38 nm" }');
  const [capacity, distance] = records({ observations }).observations.map(({ statement }) => statement);
  expect(capacity).toMatchObject({ value: { value: { lower: 190, upper: 210 } } });
  expect(distance).toMatchObject({ value: { value: { lower: 0.37, upper: 0.39 } } });
});

test('records of other datasets are kept as global ids and listed with their place', () => {
  const observations = observation('quantity: D002, material: other/x, value: { reported: "0.38 nm" }');
  const { records: made1, externalReferences } = made({ observations });
  expect(made1.observations[0]?.material).toBe('Material:other/x');
  expect(externalReferences).toEqual([{ id: 'Material:other/x', path: ['observations', 0, 'material'] }]);
});

test('a dataset may name its own records by its own key', () => {
  const observations = observation(`quantity: D002, material: ${KEY}/hc, value: { reported: "0.38 nm" }`);
  expect(made({ observations }).externalReferences).toEqual([]);
});

test('a DOI is kept without resolver, in lower case', () => {
  const sources =
    '[{ key: a, kind: ARTICLE, title: { text: T }, doi: { text: "https://doi.org/10.1039/D4EE06029F" }, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }]';
  expect(records({ sources }).sources[0]?.doi).toEqual({ value: '10.1039/d4ee06029f' });
});

test('a claim of a process shares its proposition with others of the same', () => {
  const claim = (key: string, stance: string) =>
    `{ key: ${key}, material: hc, ion: Na, process: { process: PORE_FILLING, region: PLATEAU }, stance: ${stance}, hedging: STATED, paraphrase: p, at: ${AT} }`;
  const { claims } = records({ claims: `[${claim('a', 'ASSERTS')}, ${claim('b', 'DENIES')}]` });
  expect(claims.map(({ assertion }) => assertion)).toEqual(
    [1, 2].map(() => ({
      kind: 'PROCESS',
      proposition: `Proposition:${KEY}/hc/Na/PORE_FILLING/PLATEAU`,
      process: 'PORE_FILLING',
      region: 'PLATEAU',
    })),
  );
});

test('a made key stays the same when the number is corrected, and changes with the place', () => {
  const idOf = (text: string, sentence: number) =>
    records({
      observations: `[{ quantity: D002, material: hc, value: { reported: "${text}" }, at: { part: ABSTRACT, sentence: ${sentence} } }]`,
    }).observations[0]?.id;
  expect(idOf('0.38 nm', 1)).toMatch(/^Observation:roe_2024_made\/value-d002-hc-[0-9a-f]{10}$/);
  expect(idOf('0.38 nm', 1)).toBe(idOf('0.39 nm', 1));
  expect(idOf('0.38 nm', 1)).not.toBe(idOf('0.38 nm', 2));
});

test('every form is read', () => {
  const observations = [
    'quantity: D002, material: hc, trend: { term: INCREASES, along: FILLING }',
    'quantity: D002, ordering: { items: [{ label: a }, { label: b }], relations: [MUCH_LESS] }',
    'quantity: REVERSIBLE_CAPACITY, ratio: { relation: MORE_BY, value: { reported: "~25 %" }, toLabel: graphite }',
    'presence: { feature: CLOSED_PORES, level: PRESENT, count: 2 }',
    'role: { label: R2, role: SEI_RESISTANCE }',
    'definition: { kind: ALIAS, symbol: HC, meaning: hard carbon, material: hc }',
    'quantity: D002, resolution: { level: INSUFFICIENT, limit: { reported: "0.01 nm" } }',
    'quantity: REVERSIBLE_CAPACITY, superlative: { degree: BENCHMARK }',
    'caption: { figure: "1", shows: profiles, ions: [Na] }',
    'quantity: D002, value: { missing: NOT_MEASURED }',
  ];
  const made1 = records({ observations: observations.map(observation).join('') });
  expect(made1.observations.map(({ statement }) => statement)).toMatchObject([
    { form: 'TREND', term: 'INCREASES', along: 'FILLING', comparedToRegion: null },
    { form: 'ORDERING', items: [{ label: 'a' }, { label: 'b' }], relations: ['MUCH_LESS'] },
    { form: 'RATIO', value: { lower: 23.75, upper: 26.25 }, to: { label: 'graphite' } },
    { form: 'PRESENCE', level: 'PRESENT', count: 2 },
    { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' },
    { form: 'DEFINITION', quantity: null, material: `Material:${KEY}/hc` },
    { form: 'RESOLUTION', limit: { value: 0.01 } },
    { form: 'SUPERLATIVE', degree: 'BENCHMARK', scope: null },
    { form: 'CAPTION', figure: '1', panel: null, quantities: [], ions: ['Na'] },
    { form: 'VALUE', value: { missing: 'NOT_MEASURED' } },
  ]);
});
