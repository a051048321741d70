import { expect, test } from '@jest/globals';
import { holds, paperOf } from '../../src/ingest/paperCheck/paper.ts';
import { checkAgainst } from '../../src/ingest/paperCheck.ts';
import { readDatasetText } from '../../src/ingest/readDataset.ts';
import { schema } from '../contract/schema.ts';
import { datasetYaml, KEY, made, type Parts } from './made.ts';

const PAPER = `A made paper on hard carbon
Jane Roe,*a John Doe b

The carbon has an interlayer distance of 0.383 nm. It stores 300 mAh g-1 of sodium at 0.1 C, and 81% is kept
after 100 cycles. The window was 0.01 to 2.5 V.

Results

Roe et al. studied LiC6 before.12 The sample held 7 spheres.
`;

const HC = '{ key: hc, name: HC, at: [{ part: TITLE }] }, { key: hc2, name: HC2, at: [{ part: TITLE }] }';
const BARE: Parts = { ions: '[]', materials: `[${HC}]`, cells: '[]', measurements: '[]' };
const GOOD = `
  - { key: d, quantity: D002, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1 } }
  - { key: c, quantity: REVERSIBLE_CAPACITY, conditions: { cRate: { reported: "0.1 C" } }, value: { reported: "300 mAh g-1" }, at: { part: ABSTRACT, sentence: 2 } }
  - { key: r, quantity: CAPACITY_RETENTION, conditions: { afterCycles: 100 }, value: { reported: "81%" }, at: { part: ABSTRACT, sentence: 2 } }`;

function check(observations: string, parts: Parts = {}) {
  return checkAgainst(made({ ...BARE, observations, ...parts }), PAPER);
}

const said = (observations: string, parts: Parts = {}) =>
  check(observations, parts).problems.map(({ path, message }) => `${path}: ${message}`);

test('checkAgainst() counts every number of the paper under what explains it', () => {
  const { problems, census } = check(GOOD);
  expect(problems).toEqual([]);
  expect(census.carriedByValue).toBe(3);
  expect(census.carriedAsCondition.map(({ text, by }) => [text, by])).toEqual([
    ['0.1', 'observations[1] (c)'],
    ['100', 'observations[2] (r)'],
  ]);
  expect(census.byPattern).toMatchObject({ CITATION_MARK: 1, FORMULA: 2 });
  expect(census.unexplained.map(({ text, line }) => [text, line])).toEqual([
    ['0.01', 5],
    ['2.5', 5],
    ['7', 9],
  ]);
  expect(census.total).toBe(11);
});

test('an unexplained number is told with its place and context', () => {
  expect(check(GOOD).census.unexplained.at(-1)).toEqual({
    text: '7',
    line: 9,
    place: 'TEXT "Results" paragraph 1 sentence 2',
    context: 'The sample held 7 spheres.',
  });
});

test('a text that stands in another sentence is told with the nearest that holds it', () => {
  const observations = '[{ quantity: D002, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 2 } }]';
  expect(said(observations)).toEqual([
    'observations[0].value.reported: the sentence that the locator names (line 4) does not hold "0.383 nm"; ' +
      'line 4 does: at: { part: ABSTRACT, sentence: 1 }',
  ]);
});

test.each([
  ['350 mAh g-1', '350 mAh g⁻¹'],
  ['1e-9 cm2 s-1', '1e-9 cm² s⁻¹'],
  ['1200 °C', '1,200 °C'],
])('%s stands where the paper prints %s', (reported, printed) => {
  const { sentences } = paperOf(PAPER.replace('0.383 nm', printed), 'p');
  const sentence = sentences.find(({ text }) => text.includes(printed));
  expect(sentence).toBeDefined();
  expect(holds(sentence, reported)).toBe(true);
  expect(holds(sentence, `9${reported}`)).toBe(false);
});

test('a text that stands nowhere is told so', () => {
  const observations = '[{ quantity: D002, value: { reported: "0.384 nm" }, at: { part: ABSTRACT, sentence: 1 } }]';
  expect(said(observations)).toEqual([
    expect.stringContaining(
      'does not hold "0.384 nm", nor does any other of the paper: quote it as printed; the numbers there are 0.383',
    ),
  ]);
});

test('a condition may stand in another sentence, but must stand in one', () => {
  const observation = (rate: string) =>
    `[{ quantity: D002, conditions: { cRate: { reported: "${rate}" } }, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1 } }]`;
  expect(said(observation('0.1 C'))).toEqual([]);
  expect(said(observation('0.2 C'))).toEqual([
    'observations[0].conditions.cRate.reported: no sentence of the paper holds "0.2 C": quote it as the paper prints it',
  ]);
});

test('settings and cut-offs must stand in a sentence that their record names', () => {
  const cells = (sentence: number) =>
    `[{ key: hc-na, material: hc, ion: Na, upperCutoff: { reported: "2.5 V" }, lowerCutoff: { reported: "0.01", unit: V }, at: [{ part: ABSTRACT, sentence: ${sentence} }] }]`;
  expect(said('[]', { cells: cells(3) })).toEqual([]);
  expect(said('[]', { cells: cells(1) }).map((each) => each.split(':')[0])).toEqual([
    'cells[0].upperCutoff.reported',
    'cells[0].lowerCutoff.reported',
  ]);
});

test('a place that the paper does not have is told with what it has', () => {
  const at = (place: string) => `[{ quantity: D002, value: { reported: "1 nm" }, at: { ${place} } }]`;
  expect(said(at('part: ABSTRACT, sentence: 9'))).toEqual([
    'observations[0].at: the paper has no sentence "9" there (legal are 1, 2, 3)',
  ]);
  expect(said(at('part: TEXT, section: Result'))).toEqual([
    'observations[0].at: the paper has no section "Result" there, did you mean "Results"? (legal are Results)',
  ]);
  expect(said(at('part: TEXT, section: 3. Results'))).toEqual([
    'observations[0].at: the paper has no section "3. Results" there, did you mean "Results"?',
  ]);
});

test('a place that the paper does not have is told with the place of the text, where that is another', () => {
  const d = (place: string) => `[{ quantity: D002, value: { reported: "0.383 nm" }, at: { ${place} } }]`;
  expect(said(d('part: ABSTRACT, sentence: 5'))).toEqual([
    'observations[0].at: the paper has no sentence "5" there (legal are 1, 2, 3); ' +
      'line 4 holds "0.383 nm": at: { part: ABSTRACT, sentence: 1 }',
  ]);
  const leftOut = '[{ text: "7", reason: LABEL, at: { part: TEXT, section: Results, sentence: 9 } }]';
  expect(said('[]', { leftOut })).toEqual([
    expect.stringContaining('; line 9 holds "7": at: { part: TEXT, section: "Results", paragraph: 1, sentence: 2 }'),
  ]);
});

test('a section that is named by its number alone is known', () => {
  const paper = 'A made paper\n\n3 Results\nNone.\n\n3.1 Structure\nIt is 0.383 nm wide.\n';
  const observations =
    '[{ quantity: D002, value: { reported: "0.383 nm" }, at: { part: TEXT, section: "3.1", sentence: 1 } }]';
  const { problems } = checkAgainst(made({ ...BARE, observations }), paper);
  expect(problems.map(({ message }) => message)).toEqual([
    'the paper has no section "3.1" there, did you mean "3.1 Structure"?; ' +
      'line 7 holds "0.383 nm": at: { part: TEXT, section: "3.1 Structure", paragraph: 1, sentence: 1 }',
  ]);
});

test('a place of a list that the paper does not have is told with its index, and so is every other one', () => {
  const places = '[{ part: TITLE }, { part: ABSTRACT, sentence: 8 }, { part: ABSTRACT, sentence: 9 }]';
  const materials = `[{ key: hc, name: HC, at: ${places} }]`;
  expect(said('[]', { materials })).toEqual([
    'materials[0].at[1]: the paper has no sentence "8" there (legal are 1, 2, 3)',
    'materials[0].at[2]: the paper has no sentence "9" there (legal are 1, 2, 3)',
  ]);
});

test('a left-out number at a place that the paper does not have is told', () => {
  const leftOut = '[{ text: "7", reason: LABEL, at: { part: ABSTRACT, sentence: 9 } }]';
  expect(said('[]', { leftOut })).toEqual([
    expect.stringContaining('leftOut[0].at: the paper has no sentence "9" there'),
  ]);
});

test('a C-rate that is printed as C/10 is carried by the record that reports it so', () => {
  const observations =
    '[{ quantity: D002, conditions: { cRate: { reported: "C/10" } }, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1 } }]';
  const paper = PAPER.replace('0.383 nm.', '0.383 nm at C/10.');
  const { problems, census } = checkAgainst(made({ ...BARE, observations }), paper);
  expect(problems).toEqual([]);
  expect(census).toMatchObject({ total: 12, carriedByValue: 1, carriedAsCondition: [{ text: '10' }] });
});

test('what was digitised or stands in another source is not looked for', () => {
  const observations =
    '[{ quantity: D002, value: { reported: "1 nm" }, at: { part: ABSTRACT, sentence: 1, method: DIGITISED } }]';
  expect(said(observations)).toEqual([]);
});

test('a number that is left out by name is explained', () => {
  const leftOut = '[{ text: "7", reason: LABEL, at: { part: TEXT, section: Results, sentence: 2 } }]';
  const { problems, census } = check(GOOD, { leftOut });
  expect(problems).toEqual([]);
  expect(census.byName.LABEL).toBe(1);
  expect(census.unexplained.map(({ text }) => text)).toEqual(['0.01', '2.5']);
});

test('a number that is left out must be there, and must not be carried', () => {
  const leftOut = (text: string) => `[{ text: "${text}", reason: LABEL, at: { part: ABSTRACT, sentence: 1 } }]`;
  expect(said(GOOD, { leftOut: leftOut('8') })).toEqual([
    'leftOut[0].text: the sentence that the locator names (line 4) does not hold "8", nor does any other of the paper: ' +
      'quote it as printed; the numbers there are 0.383',
  ]);
  expect(said(GOOD, { leftOut: leftOut('0.383') })).toEqual([
    'leftOut[0].text: "0.383" is carried by a record of the same sentence: drop this entry',
  ]);
});

/** The census of one sentence, the abstract of a paper, for observations of it in flow style. */
function censusOf(sentence: string, observations: readonly string[]) {
  const text = observations.map((each) => `\n  - { ${each}, at: { part: ABSTRACT, sentence: 1 } }`).join('');
  const dataset = made({ ...BARE, observations: text === '' ? '[]' : text });
  const { problems, census } = checkAgainst(dataset, `A made paper\nJane Roe\n\n${sentence}\n\nResults\n\nNone.\n`);
  expect(problems).toEqual([]);
  return census;
}

const share = (key: string, text: string, more = '') =>
  `key: ${key}, quantity: PLATEAU_SHARE, ${more} value: { reported: "${text}" }`;

test('a percentage that stands twice needs two values', () => {
  const sentence = 'The share grows from 58%/56%/78% to 91%/78%/97% in all three cells.';
  const six = ['58%', '56%', '78%', '91%', '78%', '97%'].map((text, index) => share(`s${index}`, text));
  expect(censusOf(sentence, six)).toMatchObject({ carriedByValue: 6, unexplained: [] });
  const without = censusOf(sentence, six.toSpliced(2, 1));
  expect(without.carriedByValue).toBe(5);
  expect(without.unexplained.map(({ context }) => context.slice(-24))).toEqual(['/97% in all three cells.']);
});

test('several values may share the one number that their sentence prints', () => {
  const sentence = 'All three cells keep 78% in the end.';
  const three = ['Li', 'Na', 'K'].map((ion) => share(ion.toLowerCase(), '78%', `ion: ${ion},`));
  expect(censusOf(sentence, three)).toMatchObject({ total: 1, carriedByValue: 1, unexplained: [] });
});

test('a longer text takes its own occurrence, a bare number another one', () => {
  const sentence = 'It holds 0.1 V and keeps 0.1% in the end.';
  const observations = ['key: v, quantity: PLATEAU_POTENTIAL, value: { reported: "0.1", unit: V }', share('s', '0.1%')];
  expect(censusOf(sentence, observations.toReversed()).carriedByValue).toBe(2);
  expect(censusOf(sentence, observations).carriedByValue).toBe(2);
});

test('a number of a deleted value that also stands in a condition is told as a condition', () => {
  const sentence = 'The plateau lies at 0.1 V with 57% below 0.1 V in the end.';
  const first = 'key: p, quantity: PLATEAU_POTENTIAL, value: { reported: "0.1 V" }';
  const second = share('s', '57%', 'conditions: { potential: { reported: "0.1 V" } },');
  expect(censusOf(sentence, [first, second])).toMatchObject({ carriedByValue: 2, unexplained: [] });
  expect(censusOf(sentence, [first, second]).carriedAsCondition).toHaveLength(1);
  const { carriedByValue, carriedAsCondition, unexplained } = censusOf(sentence, [second]);
  expect(carriedByValue).toBe(1);
  expect(carriedAsCondition).toMatchObject([{ text: '0.1', line: 4, by: 'observations[0] (s)' }]);
  expect(unexplained).toMatchObject([{ text: '0.1' }]);
});

test('a condition that stands in another sentence carries no number there', () => {
  const observations =
    '[{ quantity: D002, conditions: { cRate: { reported: "0.1 C" } }, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1 } }]';
  const { problems, census } = check(observations);
  expect(problems).toEqual([]);
  expect(census.carriedAsCondition).toEqual([]);
  expect(census.unexplained.map(({ text }) => text)).toContain('0.1');
});

test('a label stays a label where a count of a record is equal, and a bare value does not take it', () => {
  const sentence = 'Figure 2 shows that 2 cells keep 78% in the end.';
  const counted = share('s', '78%', 'conditions: { cycle: 2 },');
  expect(censusOf(sentence, [counted])).toMatchObject({ carriedByValue: 1, byPattern: { LABEL: 1 } });
  expect(censusOf(sentence, [counted]).carriedAsCondition.map(({ context }) => context)).toEqual([sentence]);
  const labelled = 'Figure 2 shows that cells keep 78% in the end.';
  expect(censusOf(labelled, [counted])).toMatchObject({ carriedAsCondition: [], byPattern: { LABEL: 1 } });
});

test('numbers of a preparation are carried by the synthesis of a material that is located there, or left out by name', () => {
  const sentence = 'Shells were carbonised at 1200 °C (5 °C min-1) and the electrodes dried at 80 °C.';
  const paper = `A made paper\n\n2.1 Preparation\n${sentence}\n`;
  const at = 'part: TEXT, section: 2.1 Preparation, sentence: 1';
  const synthesis = '{ text: heated at 5 °C/min }';
  const temperature = '{ reported: "1200 °C", setting: true }';
  const materials = `[{ key: hc, name: HC, synthesis: ${synthesis}, pyrolysisTemperature: ${temperature}, at: [{ ${at} }] }]`;
  const leftOut = `[{ text: "80", reason: PROCEDURE, at: { ${at} } }]`;
  const { problems, census } = checkAgainst(made({ ...BARE, materials, leftOut }), paper);
  expect(problems).toEqual([]);
  expect(census.carriedAsCondition.map(({ text }) => text)).toEqual(['1200', '5']);
  expect(census).toMatchObject({ byName: { PROCEDURE: 1 }, unexplained: [] });
});

test('a number that a record holds which names the sentence beside it is told with what to add to its places', () => {
  const paper =
    'A made paper\n\n2.1 Preparation\nShells were dried at 80 °C for 12 h. They held 12 g. Then came 1200 °C.\n';
  const at = '[{ part: TEXT, section: 2.1 Preparation, sentence: 3 }]';
  const materials = `[{ key: hc, name: HC, synthesis: { text: dried (12 h at 80°C) }, at: ${at} }]`;
  const { census } = checkAgainst(made({ ...BARE, materials }), paper);
  const add =
    'synthesis of hc holds it: add { part: TEXT, section: "2.1 Preparation", paragraph: 1, sentence: 1 } to its "at"';
  expect(census.unexplained.map(({ text, heldBy }) => [text, heldBy])).toEqual([
    ['80', add],
    ['12', add],
    // grams are no hours
    ['12', undefined],
    ['1200', undefined],
  ]);
});

test('a number that a text of a record has several times is carried as often', () => {
  const cell = (electrolyte: string) =>
    `[{ key: hc-na, material: hc, ion: Na, electrolyte: { text: "${electrolyte}" }, at: [{ part: ABSTRACT }] }]`;
  const openOf = (printed: string, electrolyte: string) => {
    const paper = `A made paper\n\nAbstract\n\nCells held ${printed}.\n`;
    return checkAgainst(made({ ...BARE, cells: cell(electrolyte) }), paper).census.unexplained.map(({ text }) => text);
  };
  const printed = '1 M NaPF6 in EC/DEC (1:1 by volume)';
  expect(openOf(printed, printed)).toEqual([]);
  expect(openOf(printed, '1 M NaPF6 in EC and DEC, 1 to 1')).toEqual([]);
  expect(openOf(`${printed} and 1 drop`, printed)).toEqual(['1']);
  expect(openOf(printed, '1 M NaPF6')).toEqual(['1', '1']);
  const three = ['Li', 'Na', 'K'].map((ion) =>
    cell(printed).slice(1, -1).replace('-na', `-${ion.toLowerCase()}`).replace('Na,', `${ion},`),
  );
  const { census } = checkAgainst(
    made({ ...BARE, cells: `[${three.join(', ')}]` }),
    `A made paper\n\nAbstract\n\nCells held ${printed} and 1 drop.\n`,
  );
  expect(census.unexplained.map(({ text }) => text)).toEqual(['1']);
});

test('an entry of leftOut explains one occurrence of its number', () => {
  const leftOut = '[{ text: "7", reason: LABEL, at: { part: TEXT, section: Results, sentence: 1 } }]';
  const paper = 'A made paper\nJane Roe\n\nAn abstract.\n\nResults\n\nThe 7 of them held 7 spheres.\n';
  const { census } = checkAgainst(made({ ...BARE, leftOut }), paper);
  expect(census.byName.LABEL).toBe(1);
  expect(census.unexplained.map(({ text }) => text)).toEqual(['7']);
});

test('a value that loses the sign before its number is told; a field that says the sign will do', () => {
  const paper = 'A title\n\nThe share is > 96 % and the rest ~4 %.\n';
  const quoted = (value: string) =>
    checkAgainst(
      made({
        ...BARE,
        observations: `[{ quantity: SLOPE_SHARE, value: ${value}, at: { part: ABSTRACT, sentence: 1 } }]`,
      }),
      paper,
    ).problems.map(({ path, message }) => `${path}: ${message}`);
  expect(quoted('{ reported: "96 %" }')).toEqual([
    'observations[0].value.reported: the sentence prints ">" before "96 %": quote it with the sign',
  ]);
  expect(quoted('{ reported: "4 %" }')).toEqual([expect.stringContaining('prints "~" before "4 %"')]);
  expect(quoted('{ reported: "> 96 %" }')).toEqual([]);
  expect(quoted('{ reported: "96 %", relation: GREATER_THAN }')).toEqual([]);
});

test('a figure of which the paper has neither caption nor word is told', () => {
  const paper = `${PAPER}\nIt grows (Figure 3b).\n\nFigure 1. Rings.\n\nFigure 2. Rods.\n`;
  const observation = (figure: string) =>
    `[{ quantity: D002, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1, figure: "${figure}" } }]`;
  const figureSaid = (parts: Parts) =>
    checkAgainst(made({ ...BARE, ...parts }), paper).problems.map(({ path, message }) => `${path}: ${message}`);
  for (const known of ['1', '2c', '3', 'S7']) expect(figureSaid({ observations: observation(known) })).toEqual([]);
  expect(figureSaid({ observations: observation('7') })).toEqual([
    'observations[0].at.figure: the paper has no figure "7" (legal are 1, 2)',
  ]);
  const digitised = observation('7').replace('part: ABSTRACT, sentence: 1', 'part: CAPTION, method: DIGITISED');
  expect(figureSaid({ observations: digitised })).toHaveLength(1);
  const measurements =
    '[{ key: xrd, technique: XRD, material: hc, shownIn: ["1a", "9z"], at: [{ part: ABSTRACT, sentence: 1 }] }]';
  expect(figureSaid({ measurements })).toEqual([
    'measurements[0].shownIn[1]: the paper has no figure "9" (legal are 1, 2)',
  ]);
});

test('a place of which the paper has several is told with the choices', () => {
  const table = TABLE.replace(
    'Table 2. A picture.',
    'Table 2. More.\nSample    d002 (nm)   ID/IG\nHC-3      0.377       1.1',
  );
  expect(checkTable([spacing('0.391', 'row: 2')], table).said).toEqual([
    'observations[0].at: may mean 2 places: name one, line 9: at: { part: TABLE, table: "1", row: 2 } or ' +
      'line 14: at: { part: TABLE, table: "2", row: 2 }',
  ]);
  // of the two only one has rows
  expect(checkTable([spacing('0.391', 'row: 2')]).said).toEqual([]);
  const paper = `${PAPER}\nDiscussion\n\nNone of it. It held 0.5 nm.\n`;
  const at = (place: string) => `quantity: D002, value: { reported: "0.5 nm" }, at: { ${place} }`;
  expect(checkTable([at('part: TEXT, paragraph: 1, sentence: 2')], paper).said).toEqual([
    'observations[0].at: may mean 2 places: name one, ' +
      'line 9: at: { part: TEXT, section: "Results", paragraph: 1, sentence: 2 } or ' +
      'line 13: at: { part: TEXT, section: "Discussion", paragraph: 1, sentence: 2 }',
  ]);
  expect(checkTable([at('part: TEXT')], paper).said).toEqual([]);
});

test('an abstract may follow on another text without a heading, which only its part names', () => {
  const paper = 'A made paper\n\nIt is 0.5 nm wide.\n\nAbstract\n\nIt is 0.4 nm wide.\n';
  const at = (text: string, place: string) => `quantity: D002, value: { reported: "${text}" }, at: { ${place} }`;
  const place = 'part: ABSTRACT, paragraph: 1, sentence: 1';
  expect(checkTable([at('0.5 nm', place)], paper).said).toEqual([]);
  expect(checkTable([at('0.4 nm', `${place}, section: Abstract`)], paper).said).toEqual([]);
  expect(checkTable([at('0.4 nm', place)], paper).said).toEqual([
    'observations[0].at: may mean 2 places: name one, ' +
      'line 7: at: { part: ABSTRACT, section: "Abstract", sentence: 1 }',
  ]);
});

test('a paraphrase that the paper prints to the letter is a warning', () => {
  const warningsFor = (paraphrase: string) => {
    const claims = `[{ key: x, material: hc, process: { process: ADSORPTION }, hedging: STATED, paraphrase: "${paraphrase}", at: { part: ABSTRACT, sentence: 1 } }]`;
    const { problems, warnings } = check('[]', { claims });
    expect(problems).toEqual([]);
    return warnings.map(({ path, message }) => `${path}: ${message}`);
  };
  const told = ['claims[0].paraphrase: is what line 4 of the paper prints: say it in your own words'];
  expect(warningsFor('The carbon has an interlayer distance of 0.383 nm.')).toEqual(told);
  expect(warningsFor('the carbon has an interlayer distance')).toEqual(told);
  expect(warningsFor('They say: the carbon has an interlayer distance of 0.383 nm')).toEqual(told);
  expect(warningsFor('Its layers lie 0.383 nm apart in the carbon.')).toEqual([]);
  expect(warningsFor('The carbon has an interlayer')).toEqual([]);
});

test('the place of a claim must be there too', () => {
  const claims =
    '[{ key: x, material: hc, process: { process: ADSORPTION }, hedging: STATED, paraphrase: It adsorbs., at: { part: ABSTRACT, sentence: 88 } }]';
  expect(said(GOOD, { claims })).toEqual([expect.stringMatching(/^claims\[0\]\.at: /)]);
});

const TABLE = `A made paper

Abstract

Two carbons.

Table 1. Structure, and capacity at 0.1 C.
Sample    d002 (nm)   Capacity (mAh g-1)
HC-1      0.391       268
HC-2      0.385       312

Table 2. A picture.
`;

/** What a check against a paper with tables says of observations, and the numbers that nothing explains. */
function checkTable(observations: readonly string[], paper = TABLE) {
  const rows = observations.map((each) => `\n  - { ${each} }`).join('');
  const { problems, census } = checkAgainst(made({ ...BARE, observations: rows }), paper);
  return {
    said: problems.map(({ path, message }) => `${path}: ${message}`),
    open: census.unexplained.map(({ text, place }) => [text, place]),
    ...census,
  };
}
const spacing = (text: string, at: string) =>
  `quantity: D002, value: { reported: "${text}", unit: nm }, at: { part: TABLE, ${at} }`;

const capacity = (text: string, at: string) =>
  `quantity: REVERSIBLE_CAPACITY, value: { reported: "${text}", unit: mAh/g }, at: { part: TABLE, ${at} }`;

test('a value of a table carries the number that its row prints; the others are told with table and row', () => {
  const { said: problems, open, carriedByValue } = checkTable([spacing('0.391', 'table: "1", row: 2')]);
  expect(problems).toEqual([]);
  expect(carriedByValue).toBe(1);
  expect(open).toEqual([
    ['0.1', 'CAPTION table 1 sentence 1'],
    ['268', 'TABLE table 1 row 2'],
    ['0.385', 'TABLE table 1 row 3'],
    ['312', 'TABLE table 1 row 3'],
  ]);
});

test('what all rows of a table have in common may stand in its caption or its head', () => {
  const rate = 'conditions: { cRate: { reported: "0.1 C" } }';
  const observation = `quantity: REVERSIBLE_CAPACITY, ${rate}, value: { reported: "268", unit: mAh/g }, at: { part: TABLE, table: "1", row: 2 }`;
  const head = TABLE.replace(', and capacity at 0.1 C', '').replace('mAh g-1', '0.1 C');
  for (const paper of [TABLE, head])
    expect(checkTable([observation], paper).carriedAsCondition.map(({ text }) => text)).toEqual(['0.1']);
});

test('a value that stands in another row, or in none, is told; so is a table or row that is not there', () => {
  expect(checkTable([spacing('0.391', 'table: "1", row: 3')]).said).toEqual([
    'observations[0].value.reported: the row that the locator names (line 10) does not hold "0.391"; ' +
      'line 9 does: at: { part: TABLE, table: "1", row: 2 }',
  ]);
  expect(checkTable([spacing('0.4', 'table: "1"')]).said).toEqual([expect.stringContaining('nor does any other')]);
  expect(checkTable([spacing('0.391', 'table: "3"')]).said).toEqual([
    'observations[0].at: the paper has no table "3" there (legal are 1); ' +
      'line 9 holds "0.391": at: { part: TABLE, table: "1", row: 2 }',
  ]);
  expect(checkTable([spacing('0.391', 'table: "1", row: 9')]).said).toEqual([
    'observations[0].at: the paper has no row "9" there (legal are 1, 2, 3); ' +
      'line 9 holds "0.391": at: { part: TABLE, table: "1", row: 2 }',
  ]);
});

test('the column of a table must be there, whatever the breaks of its head', () => {
  for (const paper of [TABLE, TABLE.replace('Capacity (mAh g-1)', 'Capacity').replace('HC-1', '(mAh g-1)\nHC-1')])
    expect(checkTable([capacity('268', 'table: "1", column: Capacity (mAh g-1)')], paper).said).toEqual([]);
  expect(checkTable([spacing('0.391', 'table: "1", row: 2, column: ID/IG')]).said).toEqual([
    'observations[0].at: the paper has no column "ID/IG" there: the table begins with "Sample    d002 (nm)   Capacity (mAh g-1)"',
  ]);
});

test('a column is named by its head, not by a word of a row, and the value stands in it', () => {
  expect(checkTable([spacing('0.391', 'table: "1", row: 2, column: HC-1')]).said).toEqual([
    expect.stringContaining('the paper has no column "HC-1" there'),
  ]);
  const other = 'observations[0].value.reported: stands in the column "d002 (nm)", not in "Capacity"';
  const in3 = (column: string, paper = TABLE) =>
    checkTable([spacing('0.391', `table: "1", row: 2, column: ${column}`)], paper).said;
  expect(in3('Capacity')).toEqual([other]);
  expect(in3('Capacity', TABLE.replace(/ {2,}/g, '\t'))).toEqual([other]);
  for (const right of ['d002', 'd002 (nm)', 'B']) expect(in3(right)).toEqual([]);
  // a single space parts words as well as cells
  expect(in3('Capacity', TABLE.replace('HC-1      0.391       268', 'HC-1 0.391 268'))).toEqual([]);
});

test('a value of a table that is quoted with the unit of its head is told how to write it', () => {
  expect(checkTable([spacing('0.391 nm', 'table: "1", row: 2').replace(', unit: nm', '')]).said).toEqual([
    'observations[0].value.reported: the row that the locator names (line 9) does not hold "0.391 nm", nor does any ' +
      'other of the paper: it prints "0.391" without the unit: write reported: "0.391" and unit: "nm"',
  ]);
});

/** What is said of a value that the one sentence of an abstract prints otherwise. */
function adviceFor(sentence: string, reported: string, quantity = 'D002'): readonly string[] {
  const observations = `[{ quantity: ${quantity}, value: { reported: "${reported}" }, at: { part: ABSTRACT } }]`;
  const { problems } = checkAgainst(made({ ...BARE, observations }), `A made paper\n\nAbstract\n\n${sentence}\n`);
  return problems.map(({ message }) => message.replace(/^.*paper: /, ''));
}

test.each([
  ['0.391 angstrom', 'It is 0.391 nm wide.', '0.391 nm'],
  ['0.391 ± 0.002 nm', 'It is 0.391 nm wide.', '0.391 nm'],
  ['0.391 ± 0.002 nm', 'It is 0.391 ± 0.003 nm wide.', '0.391 ± 0.003 nm'],
  ['0.391 nm', 'It is 0.391 wt% wide, and of 0.391 °C min-1.', '0.391 wt%'],
  ['0.391 nm', 'It is 0.391 Å, and of 0.391 spheres.', '0.391 Å'],
])('%s for the sentence "%s" is told to be quoted as %s, not without its unit', (reported, sentence, quote) => {
  expect(adviceFor(sentence, reported)).toEqual([`the sentence prints "${quote}": quote that`]);
});

test('a unit of another kind than the number has is told as the sentence prints it', () => {
  const materials = (text: string) =>
    `[{ key: hc, name: HC, pyrolysisTemperature: { reported: "${text}", setting: true }, at: [{ part: ABSTRACT }] }]`;
  const paper = 'A made paper\n\nAbstract\n\nIt was heated at 1400 °C.\n';
  const problems = (text: string) =>
    checkAgainst(made({ ...BARE, materials: materials(text) }), paper).problems.map(({ message }) => message);
  expect(problems('1400 °C')).toEqual([]);
  expect(problems('1400 K')).toEqual([
    'the sentence that the locator names (line 5) does not hold "1400 K", nor does any other of the paper: ' +
      'the sentence prints "1400 °C": quote that',
  ]);
});

test.each(['3.2e-9 cm2 s-1', '3.2 x 10^-9 cm2 s-1'])('%s is told how the sentence prints that number', (reported) => {
  for (const printed of ['3.2 × 10-9 cm2 s-1', '3.2 × 10⁻⁹ cm² s⁻¹', '3.2·10−9 cm2/s'])
    expect(adviceFor(`It moves with ${printed}.`, reported, 'DIFFUSION_COEFFICIENT')).toEqual([
      `the sentence prints "${printed}": quote that`,
    ]);
});

test('a number of a list is told without its unit, and with the one that the list prints', () => {
  const sentence = 'It gives 444, 422 and 235 mAh g-1 in turn.';
  const without = (unit: string) => `it prints "444" without the unit: write reported: "444" and unit: "${unit}"`;
  expect(adviceFor(sentence, '444 mAh/g', 'REVERSIBLE_CAPACITY')).toEqual([without('mAh/g')]);
  expect(adviceFor(sentence, '444 Ah/g', 'REVERSIBLE_CAPACITY')).toEqual([without('mAh g-1')]);
});

test('a value of a table is told with the unit that its head prints', () => {
  expect(checkTable([spacing('0.391 Å', 'table: "1", row: 2').replace(', unit: nm', '')]).said).toEqual([
    expect.stringContaining('it prints "0.391" without the unit: write reported: "0.391" and unit: "nm"'),
  ]);
});

/** What is said of a number with its unit apart that the one sentence of an abstract prints. */
function unitSaid(sentence: string, reported: string, unit: string, quantity = 'REVERSIBLE_CAPACITY') {
  const observations = `[{ quantity: ${quantity}, value: { reported: "${reported}", unit: "${unit}" }, at: { part: ABSTRACT } }]`;
  const { problems } = checkAgainst(made({ ...BARE, observations }), `A made paper\n\nAbstract\n\n${sentence}\n`);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a unit that is given apart must be the one that the sentence prints', () => {
  expect(unitSaid('It gives 248 mAh g-1 in all.', '248', 'C/g')).toEqual([
    'observations[0].value.unit: is C/g, but the sentence prints "248 mAh g-1": write unit: "mAh g-1"',
  ]);
  expect(unitSaid('It gives 444/422/235 mAh g−1 in turn.', '444', 'Ah/g')).toEqual([
    'observations[0].value.unit: is Ah/g, but the sentence prints "444/422/235 mAh g−1": write unit: "mAh g−1"',
  ]);
  expect(unitSaid('It is 0.37 to 0.39 nm wide.', '0.37', 'angstrom', 'D002')).toHaveLength(1);
  expect(unitSaid('It keeps 0.8% of it.', '0.8', 'fraction', 'CAPACITY_RETENTION')).toHaveLength(1);
});

test.each([
  ['248 mAh g-1', 'mAh/g'],
  ['248 mA h g−1', 'mAh g-1'],
  ['248 Ah kg-1', 'mAh/g'],
  ['248 and 300 mAh·g⁻¹', 'mAh/g'],
  // no unit of a capacity stands behind the number
  ['248', 'C/g'],
  ['248 cycles', 'C/g'],
  ['248 mAh g-1 h-1', 'C/g'],
  ['248 C g-1, or 248 mAh g-1', 'mAh/g'],
])('of %s nothing is said where the unit is %s', (printed, unit) => {
  expect(unitSaid(`It gives ${printed} in all.`, '248', unit)).toEqual([]);
});

test('a number without its power of ten is told', () => {
  expect(unitSaid('It moves with 3.2 × 10-9 cm2 s-1.', '3.2', 'cm2/s', 'DIFFUSION_COEFFICIENT')).toEqual([
    'observations[0].value.unit: leaves out a power of ten: the sentence prints "3.2 × 10-9 cm2 s-1": quote that',
  ]);
});

test('the unit of a condition is compared in the sentence that prints it', () => {
  const current = (unit: string) =>
    `[{ quantity: D002, conditions: { specificCurrent: { reported: "500", unit: "${unit}" } }, value: { reported: "0.383 nm" }, at: { part: ABSTRACT, sentence: 1 } }]`;
  const paper = PAPER.replace('7 spheres', '7 spheres at 500 mA g-1');
  const unitOf = (unit: string) =>
    checkAgainst(made({ ...BARE, observations: current(unit) }), paper).problems.map(({ path }) => path);
  expect(unitOf('mA/g')).toEqual([]);
  expect(unitOf('A/g')).toEqual(['observations[0].conditions.specificCurrent.unit']);
});

test.each([
  ['d002 (nm)', ''],
  ['d002 [nm]', ''],
  ['d002 / nm', ''],
  ['d002, nm', ''],
  ['d002', 'Unit      nm          mAh g-1\n'],
])('the unit of a value of a table is compared with the head "%s"', (head, below) => {
  const paper = TABLE.replace('d002 (nm)', head).replace('HC-1', `${below}HC-1`);
  const row = below === '' ? 2 : 3;
  const angstrom = spacing('0.391', `table: "1", row: ${row}`).replace('nm', 'angstrom');
  expect(checkTable([angstrom], paper).said).toEqual([
    'observations[0].value.unit: is angstrom, but the table prints "nm": write unit: "nm"',
  ]);
  expect(checkTable([spacing('0.391', `table: "1", row: ${row}`)], paper).said).toEqual([]);
  const given = capacity('268', `table: "1", row: ${row}`);
  expect(checkTable([given], paper).said).toEqual([]);
  expect(checkTable([given.replace('mAh/g', 'Ah/g')], paper).said).toHaveLength(1);
});

test('of the unit of a table whose heads print none nothing is said', () => {
  const paper = TABLE.replace('d002 (nm)', 'd002     ');
  expect(checkTable([spacing('0.391', 'table: "1", row: 2').replace('nm', 'angstrom')], paper).said).toEqual([]);
});

test('the place of a text is told with the line on which it stands, not on which its sentence starts', () => {
  const observations =
    '[{ quantity: CAPACITY_RETENTION, value: { reported: "81%" }, at: { part: TEXT, sentence: 1 } }]';
  expect(said(observations)).toEqual([expect.stringContaining('; line 4 does: at: { part: ABSTRACT, sentence: 2 }')]);
  const later = PAPER.replace('81% is kept\nafter', 'of it\n81% after');
  expect(checkAgainst(made({ ...BARE, observations }), later).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('; line 5 does: at: { part: ABSTRACT, sentence: 2 }'),
  ]);
});

test('a text of many sentences is told with how many there are', () => {
  const observations = '[{ quantity: D002, value: { reported: "7 nm" }, at: { part: ABSTRACT } }]';
  expect(said(observations)).toEqual([
    'observations[0].value.reported: none of the 3 sentences that the locator names holds "7 nm", nor does any other ' +
      'of the paper: quote it as printed; the numbers there are 0.383, 300, 0.1, 81, 100, 0.01, 2.5',
  ]);
});

test('a value of a table that is a picture is not looked for', () => {
  expect(checkTable([spacing('0.4', 'table: "2", row: 2')]).said).toEqual([]);
  expect(checkTable([spacing('0.4', 'table: "7"')], PAPER).said).toEqual([]);
});

test('what can be read of a faulty dataset is held against the paper; of what cannot, nothing is said', () => {
  const observations = `[{}, { quantity: D002, value: 5, at: 3 },
    { quantity: D002, value: { reported: "0.384 nm" }, at: { part: ABSTRACT, sentence: 1 } }]`;
  const leftOut = '[3, { text: "7", reason: LABEL, at: [] }]';
  const { problems, faulty } = readDatasetText(datasetYaml({ ...BARE, observations, leftOut }), KEY, schema);
  expect(problems.length).toBeGreaterThan(0);
  if (faulty === undefined) throw new Error('nothing of the dataset could be read');
  expect(checkAgainst(faulty, PAPER).problems.map(({ path }) => path)).toEqual(['observations[2].value.reported']);
});
