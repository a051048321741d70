import { describe, expect, test } from '@jest/globals';
import type { DatasetInput } from '../../../src/contract/generated.ts';
import { readLiteratureTable, type TableReading } from '../../../src/ingest/tables/readLiteratureTable.ts';
import { schema } from '../../contract/schema.ts';
import { type MadeCell, workbookOf } from '../../support/workbook.ts';

const about = `
dataset: { key: t, title: T, curator: Jo Roe, licence: CC0-1.0 }
compilation:
  { key: t, kind: DATASET, title: { text: T }, doi: { missing: NOT_REPORTED }, venue: { missing: NOT_APPLICABLE }, licence: { missing: NOT_REPORTED } }
`;

/** A map of carbons by name and title, with one column of numbers unless another is given. */
function mapOf(more: string, values = '[{ column: d002 (nm), quantity: D002 }]'): string {
  return `${about}source: { title: { column: Title } }\nmaterial: { name: [{ column: Sample }] }\nvalues: ${values}\n${more}\n`;
}

async function reading(table: string | Uint8Array, map: string): Promise<TableReading> {
  const bytes = typeof table === 'string' ? Buffer.from(table) : table;
  const read = await readLiteratureTable(bytes, map, schema);
  if (read.status !== 'READ') throw new Error(JSON.stringify(read));
  return read.table;
}

async function refusal(table: string | Uint8Array, map: string): Promise<readonly string[]> {
  const read = await readLiteratureTable(typeof table === 'string' ? Buffer.from(table) : table, map, schema);
  if (read.status === 'READ') throw new Error('It was read');
  return read.status === 'TABLE_REFUSED'
    ? [read.message]
    : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

/** The datasets of publications. */
function inputs({ datasets }: TableReading): readonly DatasetInput[] {
  return datasets.flatMap(({ reading: { dataset }, rows }) => (dataset && rows.length > 0 ? [dataset.input] : []));
}

const told = ({ problems }: TableReading) => problems.map(({ row, column, message }) => `${row}:${column} ${message}`);
const values = (table: TableReading) =>
  inputs(table).flatMap(({ observations }) => (observations ?? []).map(({ value }) => [value?.reported, value?.unit]));

const small = 'Title,Sample,d002 (nm)\nA,x,0.386\nB,y,3.71 Å\n';

test('a unit of the head is that of numbers which print none', async () => {
  expect(values(await reading(small, mapOf('')))).toEqual([
    ['0.386', 'nm'],
    ['3.71 Å', undefined],
  ]);
});

test('a workbook is read as it is shown: digits of the format, per cent, a unit in the format', async () => {
  const rows: readonly (readonly MadeCell[])[] = [
    ['Title', 'Sample', 'd002 (nm)', 'ICE'],
    ['A', 'x', { number: 0.4, format: '0.000' }, { number: 0.71, format: '0%' }],
    ['A', 'y', { number: 3.7, format: '0.00" Å"' }, { number: 0.815, format: '0.0%' }],
  ];
  const map = mapOf(
    'sheet: Data',
    '[{ column: C, quantity: D002 }, { column: ICE, quantity: CAPACITY_RETENTION, unit: "%" }]',
  );
  expect(values(await reading(workbookOf({ Notes: [['n']], Data: rows }), map))).toEqual([
    ['0.400', 'nm'],
    ['71%', undefined],
    ['3.70 Å', undefined],
    ['81.5%', undefined],
  ]);
});

test('dates and errors of a spreadsheet are told, a sheet that is not there with the nearest name', async () => {
  const bytes = workbookOf({
    Data: [
      ['Title', 'Sample', 'd002 (nm)'],
      ['A', 'x', { day: 45_000 }],
      ['A', 'y', '#DIV/0!'],
    ],
  });
  expect(told(await reading(bytes, mapOf('')))).toEqual([
    expect.stringMatching(/^2:3 is a date or a time, 2023-03-15.*: a spreadsheet may have made it of what was typed/),
    '3:3 "#DIV/0!" is an error of a formula: write the value, or leave the cell empty',
  ]);
  expect(await refusal(bytes, mapOf('sheet: Date'))).toEqual([
    'has no sheet "Date", did you mean "Data"? (legal are Data)',
  ]);
});

test('dates and errors of a spreadsheet are told in a text as well, where a number is due', async () => {
  const shown = ['Mar 78', '3-Mar', '03/08/2024', '2024-03-08', '3月8日', '#REF!', '#N/A'];
  const rows = shown.map((cell, row) => `May 5,x${row},${cell}`).join('\n');
  const read = await reading(`Title,Sample,d002 (nm)\n${rows}\n`, mapOf('missing: ["#N/A"]'));
  expect(told(read)).toEqual([
    ...shown
      .slice(0, 5)
      .map(
        (cell, row) =>
          `${row + 2}:3 is a date or a time, ${cell}: a spreadsheet may have made it of what was typed; write it as text`,
      ),
    '7:3 "#REF!" is an error of a formula: write the value, or leave the cell empty',
  ]);
});

test('a cell that says in words that there is no value is told, with what the map can say of it', async () => {
  expect(told(await reading('Title,Sample,d002 (nm)\nA,x,n.d.\nA,y,0.38\n', mapOf('')))).toEqual([
    '2:3 "n.d." says that there is no value: leave the cell empty, or list what it says under "missing" in the map',
  ]);
});

test('the slash in the head of a quantity without a unit is no mark of one', async () => {
  const map = (head: string) => mapOf('', `[{ column: ${head}, quantity: ID_IG }]`);
  expect(values(await reading('Title,Sample,ID/IG\nA,x,1.02\n', map('ID/IG')))).toEqual([['1.02', undefined]]);
  expect(values(await reading('Title,Sample,I_D / I_G\nA,x,1.02\n', map('I_D / I_G')))).toEqual([['1.02', undefined]]);
  expect(await refusal('Title,Sample,ID (nm)\nA,x,1.02\n', map('ID (nm)'))).toEqual([
    expect.stringMatching(
      /^values\[0\]\.column: "nm" is not a unit of DIMENSIONLESS.*; give the unit beside the column$/,
    ),
  ]);
});

describe('numbers that may be in another unit', () => {
  const doubts = async (quantity: string, ...cells: readonly string[]) => {
    const table = ['Title,Sample,q', ...cells.map((cell, row) => `A,x${row},${cell}`)].join('\n');
    return (await reading(table, mapOf('', `[{ column: q, quantity: ${quantity} }]`))).doubts;
  };

  test('are told where all others of the column agree', async () => {
    const cells = ['3.86', '3.79', '0.379 nm', '3.7', '3.91', '0.379'].map((cell) =>
      /nm/.test(cell) ? cell : `${cell} Å`,
    );
    expect(await doubts('D002', ...cells)).toEqual([
      {
        row: 7,
        column: 3,
        code: 'UNIT_DOUBTFUL',
        message: '"0.379 Å" is about 10 times less than the other numbers of C "q": it may be in another unit',
      },
    ]);
  });

  test.each([
    ['of few numbers', 'D002', ['3.86 Å', '3.79 Å', '3.7 Å', '0.379 Å']],
    ['of numbers that spread', 'BET_AREA', ['5 m2/g', '50 m2/g', '500 m2/g', '8 m2/g', '20 m2/g', '600 m2/g']],
    ['of another factor', 'D002', ['3.86 Å', '3.79 Å', '3.7 Å', '3.8 Å', '3.9 Å', '14 Å']],
  ])('none is told %s', async (_, quantity, cells) => {
    expect(await doubts(quantity, ...cells)).toEqual([]);
  });
});

test('heads of two rows are read together, rows above and below are left out, and merged cells are filled', async () => {
  const table =
    'Table of carbons;;\nWhat;;Structure\nTitle;Sample;d002 (nm)\nA;x;0,386\n;y;0,371\nB;z;0,38\nNotes: none;;\n';
  const map = mapOf(
    'headRows: [2, 3]\nlastRow: 6\ndecimal: COMMA\nfillDown: [What / Title]',
    '[{ column: Structure / d002 (nm), quantity: D002 }]',
  )
    .replace('{ column: Title }', '{ column: What / Title }')
    .replace('{ column: Sample }', '{ column: B }');
  const read = await reading(table, map);
  expect(told(read)).toEqual([]);
  expect(inputs(read).map(({ materials }) => materials?.map(({ name }) => name))).toEqual([['x', 'y'], ['z']]);
  expect(values(read).map(([reported]) => reported)).toEqual(['0.386', '0.371', '0.38']);
});

test('a table of GB 18030 is read as the map says, and refused where it does not', async () => {
  // 样 is D1 F9 in GB 18030
  const bytes = Buffer.concat([
    Buffer.from('Title,'),
    Buffer.from([0xd1, 0xf9]),
    Buffer.from(',d002 (nm)\nA,x,0.386\n'),
  ]);
  const map = mapOf('encoding: GB18030').replace('column: Sample', 'column: 样');
  expect(values(await reading(bytes, map))).toEqual([['0.386', 'nm']]);
  expect((await refusal(bytes, mapOf('')))[0]).toMatch(/^is not UTF-8: save it as CSV UTF-8, or say/);
});

describe('shares', () => {
  const table = 'Title,Sample,ICE\nA,x,0.71\nA,y,71\nA,z,82 %\n';
  const map = (more: string, unit = '"%"') =>
    mapOf('', `[{ column: ICE, quantity: INITIAL_COULOMBIC_EFFICIENCY, unit: ${unit}, ${more} }]`);

  test('are told where their unit is not clear, by row', async () => {
    expect(told(await reading(table, map('shares: CHECKED')))).toEqual([
      expect.stringContaining('2:3 "0.71" is not above 1 in a column of per cent, where 1 of 2 numbers are'),
    ]);
    expect(told(await reading(table, map('shares: CHECKED', 'fraction')))).toEqual([
      expect.stringContaining('3:3 "71" is above 1 in a column of fractions, where 1 of 2 numbers are not'),
    ]);
  });

  test('are read by their size if the map says so, with a note', async () => {
    const [input] = inputs(await reading(table, map('shares: BY_SIZE')));
    expect(input?.observations?.map(({ value, note }) => [value?.reported, value?.unit, note])).toEqual([
      ['0.71', 'fraction', '0.71 without a sign in a column of shares: read as a fraction by its size'],
      ['71', '%', undefined],
      ['82 %', undefined, undefined],
    ]);
    const [other] = inputs(await reading(table, map('shares: BY_SIZE', 'fraction')));
    expect(other?.observations?.[1]?.note).toBe(
      '71 without a sign in a column of shares: read as per cent by its size',
    );
  });

  test('are taken as given if the map says so', async () => {
    expect(values(await reading(table, map('shares: AS_GIVEN')))[0]).toEqual(['0.71', '%']);
  });
});

describe('publications', () => {
  const map = mapOf('').replace(
    'source: {',
    'source: { doi: { column: DOI }, year: { column: Year }, authors: { column: Authors }, reference: { column: Ref }, ',
  );
  const read = (rows: string) => reading(`DOI,Title,Year,Authors,Ref,Sample,d002 (nm)\n${rows}`, map);

  test('rows that share a title are of one, also where one of them has the DOI', async () => {
    const [input, ...others] = inputs(
      await read('10.1000/a,A title,2019,"Roe, J.; Doe, A.",,x,0.38\n,a Title,,,,y,0.37\n'),
    );
    expect(others).toEqual([]);
    expect(input).toMatchObject({ key: 't_10_1000_a', sources: [{ year: 2019, authors: ['Roe, J.', 'Doe, A.'] }] });
    expect(input?.materials?.map(({ name }) => name)).toEqual(['x', 'y']);
  });

  test('a reference tells publications apart where there is nothing else', async () => {
    const made = inputs(await read(',,,,"Carbon 94 (2015) 189",x,0.38\n,,,,"Carbon 95 (2015) 1",y,0.37\n'));
    expect(made.map(({ sources }) => sources[0]?.venue)).toEqual([
      { text: 'Carbon 94 (2015) 189' },
      { text: 'Carbon 95 (2015) 1' },
    ]);
  });

  test('DOIs that were counted up by dragging are told', async () => {
    const table = await read('10.1000/a1,A title,,,,x,0.38\n10.1000/a2,A title,,,,y,0.37\n');
    expect(told(table)).toEqual([
      '3:1 "10.1000/a2" is not the DOI of row 2, which is of the same publication: "10.1000/a1"; both have one title: if both DOIs are right, as of a preprint and its article, tell them apart in the titles ("..., preprint")',
    ]);
    expect([...table.badRows].toSorted()).toEqual([2, 3]);
  });

  test('everything that is wrong with a row is told, also where it names no publication and no carbon', async () => {
    expect(told(await read(',,2O19,,,,0.38 kg\n'))).toEqual([
      '2:1 names no publication: a DOI, a title or a reference is needed',
      '2:3 "2O19" is no year: it has four digits, as 2024',
      '2:6 names no carbon: a name is needed',
      expect.stringContaining('2:7 "kg" is not a unit of LENGTH'),
    ]);
  });
});

describe('carbons', () => {
  const map = (more = '') =>
    mapOf('').replace(
      'name: [{ column: Sample }]',
      `name: [{ column: Sample }], pyrolysisTemperature: { column: T (°C) }${more}`,
    );
  const table = 'Title,Sample,T (°C),d002 (nm)\nA,HC,1300,0.386\nA,HC,1400,0.371\n';

  test('of one name that contradict each other are told, and both rows are left out', async () => {
    const read = await reading(table, map());
    expect(told(read)).toEqual([
      expect.stringMatching(
        /^3:3 is of the same carbon under the same conditions as row 2, but C "T \(°C\)" is "1300" there and "1400" here/,
      ),
    ]);
    expect(inputs(read)).toEqual([]);
  });

  test('are told apart by what the map names as their identity', async () => {
    const [input] = inputs(await reading(table, map(', identity: [T (°C)]')));
    expect(input?.materials?.map(({ key, pyrolysisTemperature }) => [key, pyrolysisTemperature])).toEqual([
      ['hc.1300', { reported: '1300', unit: '°C', setting: true }],
      ['hc.1400', { reported: '1400', unit: '°C', setting: true }],
    ]);
  });

  test('may be described in several rows, as long as these agree', async () => {
    const values = '[{ column: d002 (nm), quantity: D002 }, { column: BET (m2/g), quantity: BET_AREA }]';
    const both = (second: string) =>
      reading(
        `Title,Sample,T (°C),d002 (nm),BET (m2/g)\nA,HC,1300,0.386,\nA,HC,${second}\n`,
        map().replace(/values: .*/, `values: ${values}`),
      );
    const [input] = inputs(await both(',,12'));
    expect(input?.observations?.map(({ quantity, at }) => [quantity, at.row, at.column])).toEqual([
      ['D002', 2, 'd002 (nm)'],
      ['BET_AREA', 3, 'BET (m2/g)'],
    ]);
    expect(told(await both('1400,0.386,12'))).toEqual([
      expect.stringMatching(/^3:3 "1400" is not the pyrolysisTemperature of "HC" in row 2, "1300": keep one/),
    ]);
  });
});

describe('cells', () => {
  const map = mapOf(
    'cell: { ion: { column: Ion, words: [{ cell: Na+, means: Na }] } }\nmeasurements: [{ key: gcd, technique: GALVANOSTATIC_CYCLING }]',
    '[{ column: Total (mAh/g), quantity: REVERSIBLE_CAPACITY, measurement: gcd, byRow: { afterCycles: { column: n } } }]',
  );
  const read = (rows: string) => reading(`Title,Sample,Ion,n,Total (mAh/g)\n${rows}`, map);

  test('have the ion that a word of the map means; an unknown one is told, and so is none', async () => {
    const [input] = inputs(await read('A,x,Na+,,300\n'));
    expect(input?.cells?.map(({ key, ion }) => [key, ion])).toEqual([['x.na', 'Na']]);
    expect(told(await read('A,x,Mg,,300\nA,y,,,300\n'))).toEqual([
      expect.stringMatching(
        /^2:3 "Mg" is no IonSymbol \(legal are Li, Na, K\); "words: \[\{ cell: Na-ion, means: Na \}\]" of the ion/,
      ),
      '3:3 has numbers of a cell, but names no ion: Li, Na or K is needed',
    ]);
  });

  test('have the ion whose charge is printed with it', async () => {
    const [input] = inputs(await read('A,x,K+,,300\nA,x,Li⁺,,300\n'));
    expect(input?.cells?.map(({ ion }) => ion)).toEqual(['K', 'Li']);
    const [same] = inputs(
      await reading(
        'Title,Sample,Total (mAh/g)\nA,x,300\n',
        mapOf(
          'cell: { ion: { text: Na+ } }\nmeasurements: [{ key: gcd, technique: GALVANOSTATIC_CYCLING }]',
          '[{ column: Total (mAh/g), quantity: REVERSIBLE_CAPACITY, measurement: gcd }]',
        ),
      ),
    );
    expect(same?.cells?.map(({ ion }) => ion)).toEqual(['Na']);
  });

  test('may have a row for each number of cycles', async () => {
    const [input] = inputs(await read('A,x,Na,1,300\nA,x,Na,100,270\n'));
    expect(input?.measurements).toHaveLength(1);
    expect(input?.observations?.map(({ key, conditions }) => [key, conditions?.afterCycles])).toEqual([
      ['reversible-capacity.gcd.x.na.after-cycles-1', 1],
      ['reversible-capacity.gcd.x.na.after-cycles-100', 100],
    ]);
  });
});

test('one dataset may hold the whole table: locators name its publications', async () => {
  const [input, ...others] = inputs(
    await reading(small, mapOf('').replace('licence: CC0-1.0 }', 'licence: CC0-1.0, grouping: ONE_DATASET }')),
  );
  expect(others).toEqual([]);
  expect(input?.sources.map(({ key }) => key)).toEqual(['t', 'a', 'b']);
  expect(input?.observations?.map(({ at }) => at)).toMatchObject([
    { source: 'a', compilation: 't', row: 2 },
    { source: 'b', compilation: 't', row: 3 },
  ]);
});

test('a row without a number is doubtful, a column that nobody names is listed', async () => {
  const read = await reading('Title,Sample,d002 (nm),Note\nA,x,0.38,good\nA,y,,\n', mapOf(''));
  expect(read.doubts.map(({ row, code }) => [row, code])).toEqual([[3, 'NO_NUMBERS']]);
  expect([read.unread, [...read.badRows], told(read)]).toEqual([['D "Note"'], [], []]);
});

test.each([
  ['', 'has nothing in row 1, where its heads should be'],
  ['Title,Sample,d002 (nm)\n', 'has no rows of data from row 2 on'],
  ['Title,Sample,"d002 (nm)\n', 'line 1: a quote that opens a cell here is never closed'],
])('a text that is no table is refused: %j', async (text, message) => {
  expect(await refusal(text, mapOf(''))).toEqual([message]);
});

test('what a map says that its table does not bear is told all at once', async () => {
  const wrong = mapOf(
    `fillDown: [Titel]
cell: { ion: { text: Nb }, upperCutoff: { text: "2.5 mA" }, lowerCutoff: { column: Sample, text: "0 V" } }
measurements:
  - { key: xrd, technique: XRD, of: MATERIAL, conditions: { cycle: 0 }, byRow: { cycle: { column: Sample } } }
  - { key: xrd, technique: RAMAN, of: MATERIAL }
  - { key: g.c, technique: GITT, byRow: { cRate: {} } }`,
    '[{ column: Sample, quantity: D002, unit: g, shares: BY_SIZE }, { column: d002 (nm), quantity: D002, measurement: xdr }, { column: d002 (nm), quantity: BET_AREA }]',
  )
    .replace('{ column: Title }', '{ column: Title, text: of all }')
    .replace('name: [{ column: Sample }]', 'name: [{ words: [] }], identity: [Z]');
  const problems = await refusal(small, wrong);
  for (const each of [
    'fillDown[0]: there is no column "Titel", did you mean "Title"? (legal are Title, Sample, d002 (nm))',
    'source.title.text: "of all" beside a column has no place for its cell: write {} where it belongs, or leave one of them out',
    'material.name[0]: has neither column nor text: give one of them',
    'material.name[0].words: are of a column: leave them out',
    'material.identity[0]: there is no column "Z" (legal are Title, Sample, d002 (nm))',
    'cell.ion.text: "Nb" is no ion, did you mean "Na"? (legal are Li, Na, K)',
    'cell.lowerCutoff: has both column and text: give exactly one of them',
    'measurements[0].conditions.cycle: is 0: cycles are counted from 1',
    'measurements[0].byRow.cycle: "cycle" is the same for all rows by "conditions", and given by rows as well: keep one',
    'measurements[1].key: "xrd" is already the key of measurements[0]: give one of them another "key"',
    'measurements[2].key: "g.c" is no key here: lower case letters and digits, with single - between them, are legal',
    'measurements[2].byRow.cRate: has neither column and text: give exactly one of them',
    'values[0].shares: D002 is no share: leave it out',
    'values[1].quantity: "d002" is already the key of values[0]: give one of them another "key"',
    'values[1].measurement: "xdr" is no measurement of this map, did you mean "xrd"? (legal are xrd, xrd, g.c)',
  ]) {
    expect(problems).toContain(each);
  }
  const units = problems.filter((each) => /is not a unit of/.test(each)).map((each) => each.split(':')[0]);
  expect(units).toEqual(expect.arrayContaining(['cell.upperCutoff.text', 'values[0].unit', 'values[2].column']));
});

test('a measurement on a cell needs a cell, a publication something to be named by', async () => {
  const map = mapOf('measurements: [{ key: gcd, technique: GITT }]')
    .replace('{ title: { column: Title } }', '{}')
    .replace('[{ column: Sample }]', '[]');
  expect(await refusal(small, map)).toEqual(
    expect.arrayContaining([
      'source: names no publication: give doi, title or reference',
      'material.name: is empty: give a column',
      'measurements[0]: "gcd" is made on a cell, but the map has no "cell": give it, or say "of: MATERIAL"',
    ]),
  );
});

test('the dataset of the compilation is checked at the places of the map', async () => {
  const problems = await refusal(small, mapOf('').replace('key: t, title', 'key: T-1, title'));
  expect(problems).toEqual(['key: "T-1" is no key: lower case letters, digits and underscores are legal']);
});

test('what looks like the mark of a footnote behind a number is told as one', async () => {
  const marks = ['a', ' b', '*', '†', '[12]', '^a', '²'];
  const rows = marks.map((mark, row) => `A,x${row},0.386${mark}`).join('\n');
  const problems = told(await reading(`Title,Sample,d002 (nm)\n${rows}\n`, mapOf('')));
  expect(problems.map((each) => each.slice(each.lastIndexOf(';')))).toEqual(
    marks.map(() => '; if it marks a footnote or a reference, leave it out of the cell'),
  );
  const [unit] = told(await reading('Title,Sample,d002 (nm)\nA,x,0.386 furlong\n', mapOf('')));
  expect(unit).not.toMatch(/footnote/);
});

describe('commas under "decimal: COMMA"', () => {
  const table = (...cells: readonly string[]) =>
    ['Title;Sample;d002 (angstrom)', ...cells.map((cell, row) => `A;x${row};${cell}`)].join('\n');
  const doubts = async (...cells: readonly string[]) =>
    (await reading(table(...cells), mapOf('decimal: COMMA', '[{ column: C, quantity: D002 }]'))).doubts;

  test('a column whose commas all stand before three digits is read as decimals, and told once', async () => {
    expect(await doubts('3,861', '3,712', '4')).toEqual([
      {
        row: 2,
        column: 3,
        code: 'COMMA_UNCLEAR',
        message:
          '"3,861" is read as "3.861", since the map says decimal: COMMA; all commas of C "d002 (angstrom)" stand before three digits, and may part thousands: if they do, leave them out of the cells',
      },
    ]);
  });

  test.each([[['3,86', '3,712']], [['0,386', '3,712']], [['4', '3.9']]])('a column with %j is clear', async (cells) => {
    expect((await doubts(...cells)).filter(({ code }) => code === 'COMMA_UNCLEAR')).toEqual([]);
  });
});
