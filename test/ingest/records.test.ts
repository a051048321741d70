import { expect, test } from '@jest/globals';
import { AT, KEY, observation, type Parts, problemsOf } from './made.ts';

const D002 = 'quantity: D002, material: hc';
const VALUE = 'value: { reported: "0.383 nm" }';
const cases: readonly (readonly [string, Parts, string])[] = [
  [
    'an illegal dataset key',
    { key: 'Roe_2024' },
    'key: "Roe_2024" is no key: lower case letters, digits and underscores are legal',
  ],
  ['no source', { sources: '[]', ions: '[]' }, 'sources: names no publication: give one or more'],
  [
    'an unknown source of a locator',
    {
      materials:
        '[{ key: hc, name: HC, at: [{ part: ABSTRACT, source: roe_2025 }] }, { key: hc2, name: A, at: [{ part: ABSTRACT }] }]',
    },
    'materials[0].at[0].source: "roe_2025" is no source of this dataset, did you mean "roe_2024"?',
  ],
  [
    'a DOI without its shape',
    {
      sources:
        '[{ key: a, kind: ARTICLE, title: { text: T }, doi: { text: "doi:11.1/x" }, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }]',
    },
    'sources[0].doi.text: "doi:11.1/x" is no DOI: it looks like 10.1039/d4ee06029f',
  ],
  [
    'two keys alike',
    { materials: `[{ key: hc, name: A, at: [${AT}] }, { key: hc, name: B, at: [${AT}] }]` },
    'materials[1].key: "hc" is already the key of materials[0]: keys are unique within materials',
  ],
  [
    'a reference to nothing',
    { cells: `[{ key: hc-na, material: hc3, ion: Na, at: [${AT}] }]` },
    'cells[0].material: "hc3" is no material of this dataset, did you mean "hc"? (legal are hc, hc2)',
  ],
  [
    'a measurement of nothing',
    { measurements: `[{ key: m, technique: XRD, at: [${AT}] }]` },
    'measurements[0]: has neither cell nor material: give one of them',
  ],
  [
    'a measurement that contradicts its cell',
    { measurements: `[{ key: m, technique: XRD, cell: hc-na, material: hc2, at: [${AT}] }]` },
    `measurements[0].material: is "${KEY}/hc2", but cell "hc-na" says "${KEY}/hc": leave it out or correct it`,
  ],
  [
    'a setting that the technique does not declare',
    {
      measurements: `[{ key: m, technique: XRD, material: hc, settings: [{ code: WAVELENGHT, value: { reported: "1.54 angstrom" } }], at: [${AT}] }]`,
    },
    'measurements[0].settings[0].code: "WAVELENGHT" is no setting of XRD, did you mean "WAVELENGTH"?',
  ],
  [
    'a setting with a unit of another kind',
    {
      measurements: `[{ key: m, technique: XRD, material: hc, settings: [{ code: WAVELENGTH, value: { reported: "1.54 V" } }], at: [${AT}] }]`,
    },
    'measurements[0].settings[0].value.reported: "V" is not a unit of LENGTH but of POTENTIAL',
  ],
  [
    'a cycle below 1',
    { observations: observation(`${D002}, conditions: { cycle: 0 }, ${VALUE}`) },
    'observations[0].conditions.cycle: is 0: cycles are counted from 1',
  ],
  [
    'a sentence below 1',
    {
      materials:
        '[{ key: hc, name: HC, at: [{ part: ABSTRACT, sentence: 0 }] }, { key: hc2, name: B, at: [{ part: TEXT }] }]',
    },
    'materials[0].at[0].sentence: is 0: sentences are counted from 1',
  ],
  [
    'a condition with a reason why it is missing',
    { observations: observation(`${D002}, conditions: { potential: { missing: NOT_REPORTED } }, ${VALUE}`) },
    'observations[0].conditions.potential.missing: cannot be missing for a reason here',
  ],
  [
    'an observation without form',
    { observations: observation(D002) },
    'observations[0]: says nothing of what is asked: give exactly one of value, trend, ordering, ratio',
  ],
  [
    'an observation with two forms',
    { observations: observation(`${D002}, ${VALUE}, superlative: { degree: BEST }`) },
    'observations[0]: has value and superlative: give exactly one of value, trend',
  ],
  [
    'a value without quantity',
    { observations: observation(`material: hc, ${VALUE}`) },
    'observations[0]: lacks the field "quantity", which a value is about',
  ],
  [
    'a role with a quantity',
    { observations: observation(`${D002}, role: { label: R2, role: SEI_RESISTANCE }`) },
    'observations[0].quantity: a role names what it is about itself: leave the quantity out',
  ],
  [
    'a value that is there and missing',
    { observations: observation(`${D002}, value: { reported: "0.383 nm", missing: NOT_MEASURED }`) },
    'observations[0].value: has reported and missing: give exactly one of reported, missing',
  ],
  [
    'a unit of another kind',
    { observations: observation(`${D002}, value: { reported: "0.383 V" }`) },
    'observations[0].value.reported: "V" is not a unit of LENGTH but of POTENTIAL',
  ],
  [
    'a detail of a missing value',
    { observations: observation(`${D002}, value: { missing: NOT_MEASURED, unit: nm }`) },
    'observations[0].value.unit: says something of a quantity that is missing: leave it out',
  ],
  [
    'an interval that follows from the text',
    { observations: observation(`${D002}, value: { reported: "0.383 nm", interval: ROUNDING }`) },
    'observations[0].value.interval: ROUNDING follows from the other fields: SD, SE, CI95 and STATED are legal',
  ],
  [
    'a factor with a unit',
    { observations: observation(`${D002}, ratio: { relation: TIMES, value: { reported: "2 %" }, toLabel: graphite }`) },
    'observations[0].ratio.value.reported: "%" is not a unit of DIMENSIONLESS but of SHARE',
  ],
  [
    'a ratio to two things',
    { observations: observation(`${D002}, ratio: { relation: SIMILAR, toIon: Na, toLabel: graphite }`) },
    'observations[0].ratio: has toIon and toLabel: give exactly one of toIon, toMaterial, toLabel',
  ],
  [
    'a resolution limit in a unit of another kind',
    { observations: observation(`${D002}, resolution: { level: INSUFFICIENT, limit: { reported: "3 %" } }`) },
    'observations[0].resolution.limit.reported: "%" is not a unit of LENGTH but of SHARE',
  ],
  [
    'an ordering of one thing',
    { observations: observation('quantity: D002, ordering: { items: [{ material: hc }], relations: [] }') },
    'observations[0].ordering.items: ranks one thing: 2 or more are needed',
  ],
  [
    'an ordering with too many relations',
    {
      observations: observation(
        'quantity: D002, ordering: { items: [{ material: hc }, { material: hc2 }], relations: [LESS, LESS] }',
      ),
    },
    'observations[0].ordering.relations: has 2 for 2 items: one fewer than the items, 1, is needed',
  ],
  [
    'an ordering item with two fields',
    {
      observations: observation(
        'quantity: D002, ordering: { items: [{ material: hc, label: x }, { material: hc2 }], relations: [LESS] }',
      ),
    },
    'observations[0].ordering.items[0]: has material and label: give exactly one of ion, material',
  ],
  [
    'an ordering of mixed things',
    {
      observations: observation(
        'quantity: D002, ordering: { items: [{ material: hc }, { ion: Na }], relations: [LESS] }',
      ),
    },
    'observations[0].ordering.items: mixes material and ion: an ordering ranks things of one kind',
  ],
  [
    'an ordering of materials that has a material itself',
    {
      observations: observation(
        `${D002}, ordering: { items: [{ material: hc }, { material: hc2 }], relations: [LESS] }`,
      ),
    },
    'observations[0].material: an ordering of materials is about several: leave material out',
  ],
  [
    'a caption of another figure',
    {
      observations: '[{ caption: { figure: "2", shows: profiles }, at: { part: CAPTION, figure: "3" } }]',
    },
    'observations[0].caption.figure: is "2", but the locator is in the caption of "3": they must be the same',
  ],
  [
    'two statements that a made key cannot tell apart',
    { observations: observation(`${D002}, ${VALUE}`) + observation(`${D002}, value: { reported: "0.37 nm" }`) },
    'observations[1]: says the same of the same as observations[0] at the same place: give both a key',
  ],
  [
    'an observation that contradicts its cell',
    { observations: observation(`quantity: D002, material: hc2, cell: hc-na, ${VALUE}`) },
    `observations[0].material: is "${KEY}/hc2", but cell "hc-na" says "${KEY}/hc"`,
  ],
  [
    'an observation that contradicts its measurement',
    { observations: observation(`quantity: D002, technique: EPR, measurement: xrd, ${VALUE}`) },
    'observations[0].technique: is "EPR", but measurement "xrd" says "XRD"',
  ],
  [
    'a claim of nothing',
    { claims: `[{ key: c, hedging: STATED, paraphrase: p, at: ${AT} }]` },
    'claims[0]: says nothing of what is asked: give exactly one of process, order, trend, model',
  ],
  [
    'an order of one process',
    { claims: `[{ key: c, order: { ascending: [ADSORPTION] }, hedging: STATED, paraphrase: p, at: ${AT} }]` },
    'claims[0].order.ascending: orders 1: 2 processes or more are needed',
  ],
  [
    'an order that names a process twice',
    {
      claims: `[{ key: c, order: { ascending: [ADSORPTION, ADSORPTION] }, hedging: STATED, paraphrase: p, at: ${AT} }]`,
    },
    'claims[0].order.ascending[1]: ADSORPTION is already in the order: keep one',
  ],
  [
    'evidence that is not there',
    {
      claims: `[{ key: c, process: { process: ADSORPTION }, observations: [x], hedging: STATED, paraphrase: p, at: ${AT} }]`,
    },
    'claims[0].observations[0]: "x" is no observation of this dataset (there is none)',
  ],
  [
    'evidence that is named twice',
    {
      observations: observation(`key: d, ${D002}, ${VALUE}`),
      claims: `[{ key: c, process: { process: ADSORPTION }, observations: [d, d], hedging: STATED, paraphrase: p, at: ${AT} }]`,
    },
    'claims[0].observations[1]: "d" is already in the list: keep one',
  ],
  [
    'evidence that is named twice, once with the key of this dataset',
    {
      observations: observation(`key: d, ${D002}, ${VALUE}`),
      claims: `[{ key: c, process: { process: ADSORPTION }, observations: [d, ${KEY}/d], hedging: STATED, paraphrase: p, at: ${AT} }]`,
    },
    `claims[0].observations[1]: "${KEY}/d" is already in the list: keep one`,
  ],
  [
    'an ordering that ranks a material twice, once with the key of this dataset',
    {
      observations: observation(
        `quantity: D002, ordering: { items: [{ material: hc }, { material: ${KEY}/hc }], relations: [LESS] }`,
      ),
    },
    'observations[0].ordering.items[1]: is ranked twice: keep one',
  ],
  [
    'a model without assignments',
    { mechanismModels: `[{ key: m, name: M, summary: s, assignments: [], at: [${AT}] }]` },
    'mechanismModels[0].assignments: puts no process anywhere: give one assignment or more',
  ],
  [
    'a record without a place',
    {
      mechanismModels:
        '[{ key: m, name: M, summary: s, assignments: [{ region: SLOPE, processes: [ADSORPTION] }], at: [] }]',
    },
    'mechanismModels[0].at: names no place of the source: give one or more',
  ],
  [
    'an ion with a density in another unit',
    {
      ions: `[{ symbol: Na, name: sodium, charge: 1, ionicRadius: { reported: "1.02 angstrom" }, molarMass: { reported: "22.99 g/mol" }, metalDensity: { reported: "0.968 g" }, compound: NaC8, at: [${AT}] }]`,
    },
    'ions[0].metalDensity.reported: "g" is not a unit of DENSITY',
  ],
];

test.each(cases)('a dataset with %s is refused', (_, parts, problem) => {
  expect(problemsOf(parts)).toEqual([expect.stringContaining(problem)]);
});

test('an amount below 0 is refused, a potential or shift below 0 is not', () => {
  const area = observation('key: a, quantity: BET_AREA, material: hc, value: { reported: "-4.7 m2/g" }');
  expect(problemsOf({ observations: area })).toEqual([
    'observations[0].value.reported: "-4.7 m2/g" is below 0: the BET surface area is 0 or more; was a dash taken for a minus?',
  ]);
  const current = observation(
    'key: d, quantity: D002, material: hc, conditions: { cRate: { reported: "-1 C" } }, value: { reported: "0.38 nm" }',
  );
  expect(problemsOf({ observations: current })).toEqual([
    'observations[0].conditions.cRate.reported: "-1 C" is below 0, which no quantity measured in a unit of C_RATE can be',
  ]);
  const shift = observation('key: s, quantity: NMR_SHIFT, material: hc, value: { reported: "-9 to -16 ppm" }');
  expect(problemsOf({ observations: shift })).toEqual([]);
});

test('a value that its quantity cannot have is refused, also where it stands in a field of its own', () => {
  const spacing = observation('key: d, quantity: D002, material: hc, value: { reported: "-0.385 nm" }');
  expect(problemsOf({ observations: spacing })).toEqual([
    'observations[0].value.reported: "-0.385 nm" is not above 0, as the interlayer spacing d002 is; was a dash taken for a minus?',
  ]);
  const materials = `[{ key: hc, name: HC, pyrolysisTemperature: { reported: "-1200 °C" }, at: [${AT}] }]`;
  expect(problemsOf({ materials, cells: '[]', measurements: '[]' })).toEqual([
    expect.stringMatching(/^materials\[0\]\.pyrolysisTemperature\.reported: "-1200 °C" is not above 0/),
  ]);
  const ions = `[{ symbol: Na, name: sodium, charge: 1, ionicRadius: { reported: "-1.02 angstrom" }, molarMass: { reported: "22.99 g/mol" }, metalDensity: { reported: "0.968 g/cm3" }, compound: NaC8, at: [${AT}] }]`;
  expect(problemsOf({ ions })).toEqual([expect.stringContaining('ions[0].ionicRadius.reported: "-1.02 angstrom"')]);
});

test('a claim of a model that every base holds is told how to name it', () => {
  const claims = (model: string) =>
    `[{ key: x, material: hc, model: ${model}, hedging: STATED, paraphrase: It is so., at: ${AT} }]`;
  expect(problemsOf({ claims: claims('house-of-cards') })).toEqual([
    'claims[0].model: "house-of-cards" is no mechanism model of this dataset, did you mean "mechanism_models/house-of-cards"?',
  ]);
  expect(problemsOf({ claims: claims('mechanism_models/house-of-cards') })).toEqual([]);
});

test.each([20_226, -3])('a source of the year %i is refused', (year) => {
  const sources = `
  - { key: roe_2024, kind: ARTICLE, title: { text: T }, doi: { missing: NOT_REPORTED }, year: ${year}, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }`;
  expect(problemsOf({ sources })).toEqual([
    `sources[0].year: ${year} is no year of publication: it has four digits, as 2024`,
  ]);
});

test.each(['KC8', 'NaC', 'Na8C', 'graphite'])('the compound %s of Na is refused', (compound) => {
  const ions = `
  - { symbol: Na, name: sodium, charge: 1, ionicRadius: { reported: "1.02 angstrom" }, molarMass: { reported: "22.99 g/mol" }, metalDensity: { reported: "0.968 g/cm3" }, compound: ${compound}, at: [{ part: TABLE }] }`;
  expect(problemsOf({ ions })).toEqual([
    `ions[0].compound: "${compound}" is no compound of Na with carbon: write it as "NaC6"`,
  ]);
});
