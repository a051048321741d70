import { type MadeCell, workbookOf } from './workbook.ts';

/** A row of a made literature table, by its heads. */
export type MadeRow = Readonly<Record<(typeof heads)[number], string>>;

const heads = [
  'DOI',
  '论文标题',
  'Year',
  'Sample',
  '前驱体',
  'T (°C)',
  '电解液',
  'j (mA/g)',
  'd002 (nm)',
  'ICE (%)',
  'Plateau (mAh/g)',
  'Total (mAh/g)',
  'Remark',
] as const;

export const tableHeads: readonly string[] = heads;

/** What the columns of a made table mean. */
export const tableMap = `
dataset: { key: hc_table, title: Hard carbons for sodium, curator: Jo Roe, licence: CC0-1.0 }
compilation:
  key: hc_table
  kind: DATASET
  title: { text: Table of hard carbons }
  doi: { missing: NOT_REPORTED }
  venue: { missing: NOT_APPLICABLE }
  licence: { missing: NOT_REPORTED }
table: S1
missing: ["-", "/", "N/A", "未报道"]
source:
  doi: { column: DOI }
  title: { column: 论文标题 }
  year: { column: Year }
material:
  name: [{ column: Sample }]
  precursor: { column: 前驱体 }
  pyrolysisTemperature: { column: "T (°C)" }
cell:
  ion: { text: Na }
  electrolyte: [{ column: 电解液, words: [{ cell: 酯类, means: ester }, { cell: 醚类, means: ether }] }]
measurements:
  - { key: xrd, technique: XRD, of: MATERIAL, conditions: { mode: PRISTINE } }
  - { key: gcd, technique: GALVANOSTATIC_CYCLING, byRow: { specificCurrent: { column: "j (mA/g)" } } }
values:
  - { column: d002 (nm), quantity: D002, measurement: xrd }
  - column: ICE (%)
    quantity: INITIAL_COULOMBIC_EFFICIENCY
    measurement: gcd
    conditions: { cycle: 1, cycleClass: FIRST }
  - { column: Plateau (mAh/g), quantity: PLATEAU_CAPACITY, measurement: gcd, conditions: { cycleClass: REVERSIBLE } }
  - { column: Total (mAh/g), quantity: REVERSIBLE_CAPACITY, measurement: gcd, conditions: { cycleClass: REVERSIBLE } }
`;

/** Whole numbers of a seed, from 0 to below a limit (Park and Miller's generator). */
export function seededIntegers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Rows of made papers with some carbons each, without a fault. Half of the papers have no DOI. */
export function madeRows(papers: number, carbons: number, seed: number): readonly MadeRow[] {
  const integer = seededIntegers(seed);
  return Array.from({ length: papers }, (_, paper) => paper).flatMap((paper) =>
    Array.from({ length: carbons }, (_, carbon): MadeRow => {
      const temperature = 1200 + 100 * carbon;
      const total = 250 + integer(120);
      return {
        DOI: paper % 2 === 0 ? `10.1000/made.${paper}` : '-',
        论文标题: `Sodium in hard carbon number ${paper}`,
        Year: String(2012 + (paper % 13)),
        Sample: `HC-${temperature}`,
        前驱体: paper % 3 === 0 ? '未报道' : 'sucrose',
        'T (°C)': String(temperature),
        电解液: paper % 2 === 0 ? '酯类' : '醚类',
        'j (mA/g)': '30',
        'd002 (nm)': `0.3${70 + integer(20)}`,
        'ICE (%)': String(70 + integer(20)),
        'Plateau (mAh/g)': String(total - 80 - integer(60)),
        'Total (mAh/g)': String(total),
        Remark: '',
      };
    }),
  );
}

/** The table as CSV. The first row of data is row 2. */
export function csvOf(rows: readonly MadeRow[]): string {
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head]))];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as a workbook: numbers are numbers, shown with the decimals that the text has. */
export function xlsxOf(rows: readonly MadeRow[]): Buffer {
  return workbookOf({ Carbons: [heads, ...rows.map((row) => heads.map((head) => cellOf(row[head])))] });
}

function cellOf(text: string): MadeCell {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text === '' ? null : text;
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? Number(text) : { number: Number(text), format: `0.${'0'.repeat(decimals)}` };
}

/** Keys of the datasets by what became of them, in what `hckb import-table --json` prints. */
export function statuses(out: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { key, status } of JSON.parse(out).datasets) found[status] = [...(found[status] ?? []), key];
  return found;
}
