import { type MadeRow, madeRows, seededIntegers } from './literatureTable.ts';

/** Of the made papers, and of carbons in each: 300 rows. */
export const [PAPERS, CARBONS] = [30, 10];
const rows = madeRows(PAPERS, CARBONS, 7);

/** The first row of data. */
const FIRST = 2;

/** What is wrong with a row, and what is told of it. */
export type Fault = { readonly change: Partial<MadeRow>; readonly column: number; readonly message: string };

export const faults: readonly Fault[] = [
  {
    change: { DOI: 'A title in the wrong column' },
    column: 1,
    message:
      '"A title in the wrong column" is no DOI: it looks like 10.1039/d4ee06029f; it may be a title, which belongs into B',
  },
  {
    change: { DOI: '-', 论文标题: '-' },
    column: 1,
    message: 'names no publication: a DOI, a title or a reference is needed',
  },
  { change: { Year: '20l9' }, column: 3, message: '"20l9" is no year: it has four digits, as 2024' },
  { change: { Sample: 'N/A' }, column: 4, message: 'names no carbon: a name is needed' },
  { change: { 'T (°C)': '13OO' }, column: 6, message: '"OO" is not a unit of TEMPERATURE' },
  { change: { 'j (mA/g)': '0.1C' }, column: 8, message: '"C" is not a unit of SPECIFIC_CURRENT' },
  {
    change: { 'd002 (nm)': '0.37/0.38' },
    column: 9,
    message: 'of several numbers each needs a row, or a column, of its own',
  },
  { change: { 'd002 (nm)': '0,386' }, column: 9, message: 'write a decimal point, "0.386"' },
  { change: { 'ICE (%)': '0.71' }, column: 10, message: '"0.71" is not above 1 in a column of per cent' },
  { change: { 'Total (mAh/g)': '-310' }, column: 12, message: 'is below 0' },
  { change: { 'Total (mAh/g)': 'high' }, column: 12, message: 'has no number where one is due' },
  { change: { 'Total (mAh/g)': '0.3 Ah/cm3' }, column: 12, message: '"Ah/cm3" is not a unit of SPECIFIC_CAPACITY' },
];

/** Rows with the faults strewn among them, each in a paper of its own. */
export function strewn(seed: number) {
  const integer = seededIntegers(seed);
  const places = faults.map((_, index) => (2 * index + integer(2)) * CARBONS + integer(CARBONS));
  const faulty = new Map(faults.map((fault, index) => [places[index], fault]));
  return {
    table: rows.map((row, index): MadeRow => ({ ...row, ...faulty.get(index)?.change })),
    told: faults.map((fault, index) => ({ ...fault, row: FIRST + (places[index] ?? 0) })),
  };
}
