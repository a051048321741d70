import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { csvOf, type MadeRow, madeRows, statuses, tableMap, xlsxOf } from '../support/literatureTable.ts';

const rows = madeRows(10, 3, 7);

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  writeFileSync(join(folder, 'map.yaml'), tableMap);
});

function tableOf(given: readonly MadeRow[], name = 'table.csv'): string {
  writeFileSync(join(folder, name), name.endsWith('.xlsx') ? xlsxOf(given) : csvOf(given));
  return name;
}

const importTable = (name: string, ...more: readonly string[]) =>
  hckb(folder, ['import-table', name, '--map', 'map.yaml', ...more]);

test('a changed cell makes a new version of its dataset alone, with the same ids', async () => {
  const few = rows.slice(0, 9);
  await importTable(tableOf(few));
  const changed = few.map((row, index) => (index === 4 ? { ...row, 'd002 (nm)': '0.399' } : row));
  const title = 'hc_table_sodium_in_hard_carbon_number_1';
  const foreseen = await importTable(tableOf(changed), '--dry-run', '--json');
  expect(statuses(foreseen.out).CHANGED).toEqual([title]);
  const { code, out } = await importTable('table.csv', '--json');
  expect([code, statuses(out).IMPORTED]).toEqual([0, [title]]);
  const { version, id, value } = await d002Of(title, 'hc-1300');
  expect({ version, id, value }).toEqual({ version: 2, id: `Observation:${title}/d002.xrd.hc-1300`, value: '0.399' });
});

/** The interlayer spacing of a carbon, as the base answers. */
async function d002Of(dataset: string, carbon: string) {
  writeFileSync(
    join(folder, 'q.graphql'),
    `query Q($dataset: [String!], $carbon: [ID!]) { observations(filter: { dataset: $dataset, material: $carbon, quantity: [D002] }) {
      nodes { id value { reported unit } dataset { version }
        locator { part table row column method source { slug } compilation { slug title { text } } } } } }`,
  );
  const { out } = await hckb(folder, [
    'query',
    'q.graphql',
    '--var',
    `dataset=${dataset}`,
    '--var',
    `carbon=${carbon}`,
  ]);
  const [{ id, value, locator, dataset: of }] = JSON.parse(out).data.observations.nodes;
  return {
    id,
    value: value.reported,
    unit: value.unit,
    locator,
    version: of.version,
  };
}

test('a number leads to its row and column, its paper and the table', async () => {
  await importTable(tableOf(rows.slice(0, 3), 'table.xlsx'));
  const { locator, value, unit } = await d002Of('hc_table_10_1000_made_0', 'hc-1400');
  expect(locator).toEqual({
    part: 'TABLE',
    table: 'S1',
    row: 4,
    column: 'd002 (nm)',
    method: 'COMPILATION',
    source: { slug: 'hc_table_10_1000_made_0' },
    compilation: { slug: 'hc_table', title: { text: 'Table of hard carbons' } },
  });
  expect([value, unit]).toEqual([rows[2]?.['d002 (nm)'], 'nm']);
});

test('the order of rows makes no key: rows turned round make the same ids', async () => {
  const keys = async (given: readonly MadeRow[]) => {
    const { out } = await importTable(tableOf(given), '--dry-run', '--json');
    return JSON.parse(out).datasets.map(({ key }: { key: string }) => key);
  };
  const few = rows.slice(0, 12);
  expect((await keys(few.toReversed())).toSorted()).toEqual((await keys(few)).toSorted());
});

test('the audit is told by rows: a plateau above the total, the spacing of graphite', async () => {
  const [one, two, three] = rows;
  if (!one || !two || !three) throw new Error('There are three rows');
  const table = [{ ...one, 'Plateau (mAh/g)': '350', 'Total (mAh/g)': '300' }, { ...two, 'd002 (nm)': '0.335' }, three];
  const { code, out } = await importTable(tableOf(table), '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^table\.csv:2 ERROR A1: For Na, plateau \(350 .*\) is more than the total capacity of 300 .*\. row 2 \("Plateau \(mAh\/g\)", "Total \(mAh\/g\)"\)$/m,
  );
  expect(out).toMatch(
    /^table\.csv:3 WARNING A11: .* is outside the range of d002 of hard carbon.* row 3 \("d002 \(nm\)"\)$/m,
  );
  expect(out).toMatch(/^audit: 1 ERROR, 1 WARNING, \d+ INFO$/m);
});

test('a row that is kept out for one of its numbers is audited by the others', async () => {
  const [one, two] = rows;
  if (!one || !two) throw new Error('There are two rows');
  const above = { ...one, 'Plateau (mAh/g)': '350', 'Total (mAh/g)': '300' };
  const { code, out, err } = await importTable(tableOf([{ ...above, 'd002 (nm)': 'wide' }, two]), '--dry-run');
  expect(code).toBe(1);
  expect(err).toMatch(/^table\.csv:2:9 I "d002 \(nm\)": /m);
  expect(out).toMatch(/^table\.csv:2 ERROR A1: For Na, plateau \(350 .*\) is more than the total capacity of 300 /m);
  const unnamed = await importTable(tableOf([{ ...above, DOI: 'none', 论文标题: '-' }, two]), '--dry-run');
  expect(unnamed.out).not.toContain('ERROR A1');
});

test('an efficiency that the map lets pass as it is, the audit tells', async () => {
  writeFileSync(join(folder, 'map.yaml'), tableMap.replace('column: ICE (%)', 'column: ICE (%)\n    shares: AS_GIVEN'));
  const { code, out } = await importTable(
    tableOf(rows.slice(0, 3).map((row) => ({ ...row, 'ICE (%)': '0.71' }))),
    '--dry-run',
  );
  expect(code).toBe(0);
  expect(out.match(/WARNING A11: 0\.71 % .* outside the range of the initial Coulombic efficiency/g)).toHaveLength(3);
});

test('a row that is there twice is told with both numbers; of two that differ neither is imported', async () => {
  const [one, two, three] = rows;
  if (!one || !two || !three) throw new Error('There are three rows');
  const { code, out, err } = await importTable(
    tableOf([one, two, three, one, { ...two, 'Total (mAh/g)': '999' }]),
    '--keep-going',
  );
  expect(code).toBe(1);
  expect(err).toContain('table.csv:5:1 A "DOI": is row 2 again, in every column: keep one');
  expect(err).toContain(
    `table.csv:6:12 L "Total (mAh/g)": is of the same carbon under the same conditions as row 3, but L "Total (mAh/g)" is "${two['Total (mAh/g)']}" there and "999" here`,
  );
  expect(out).toContain('hc_table_10_1000_made_0: imported as version 1 (rows 2, 4)');
});

test('numbers of another paper, copied, are doubtful but no problem', async () => {
  const copy = { ...rows[0], DOI: '10.1000/other', 论文标题: 'Another one' } as MadeRow;
  const { code, err } = await importTable(tableOf([...rows.slice(0, 3), copy]), '--dry-run');
  expect(code).toBe(0);
  expect(err).toContain('warning: table.csv:5:9 I "d002 (nm)": has the 4 numbers of row 2');
});

test('a map is told all its problems at once, with places and nearest words: exit code 1', async () => {
  writeFileSync(
    join(folder, 'map.yaml'),
    tableMap
      .replace('{ column: Sample }', '{ column: Smaple }')
      .replace('quantity: D002', 'quantity: D0O2')
      .replace('table: S1', 'tabel: S1'),
  );
  const table = tableOf(rows.slice(0, 3));
  const first = await importTable(table);
  expect(first.code).toBe(1);
  expect(first.err).toMatch(/^map\.yaml:\d+:\d+ values\[0\]\.quantity: .*did you mean "D002"\?/m);
  expect(first.err).toMatch(/^map\.yaml:10:1 tabel: "tabel" is no field of TableMapInput, did you mean "table"\?/m);
  writeFileSync(
    join(folder, 'map.yaml'),
    tableMap.replace('{ column: Sample }', '{ column: Smaple }').replaceAll('measurement: gcd', 'measurement: gdc'),
  );
  const second = await importTable(table);
  expect(second.err).toMatch(/material\.name\[0\]\.column: there is no column "Smaple", did you mean "Sample"\?/);
  expect(second.err.match(/"gdc" is no measurement of this map, did you mean "gcd"\?/g)).toHaveLength(3);
});

test('a wrong call is exit code 2, a file that is no table 1', async () => {
  expect((await importTable('nowhere.csv')).code).toBe(2);
  expect((await hckb(folder, ['import-table', 'x.csv'])).err).toContain(
    "required option '--map <map.yaml>' not specified",
  );
  expect((await importTable(tableOf(rows.slice(0, 3)), '--dry-run', '--out', 'x')).code).toBe(2);
  writeFileSync(join(folder, 'old.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  expect(await importTable('old.xls')).toMatchObject({
    code: 1,
    err: 'old.xls: is a workbook of before 2007: save it as .xlsx, or as CSV UTF-8\n',
  });
});
