import { type JcampBlock, type JcampRecord, uncommented } from './records.ts';

/** A number that the head tells, as printed, and the line on which it does. */
export type Told = { readonly label: string; readonly text: string; readonly line: number };

/** What the head tells of one variable of a table. */
export type Axis = {
  readonly label: string;
  readonly units: string;
  readonly factor: number;
  readonly first?: Told | undefined;
  readonly last?: Told | undefined;
  readonly least?: Told | undefined;
  readonly most?: Told | undefined;
  readonly count?: Told | undefined;
};

/** The last record of a label in a block, which is the one that is in force. */
export function recordOf({ records }: JcampBlock, key: string): JcampRecord | undefined {
  return records.findLast((record) => record.key === key);
}

/** X or Y of a block with one table. */
export function plainAxis(block: JcampBlock, symbol: string): Axis {
  const told = (label: string) => toldBy(recordOf(block, label));
  const units = told(`${symbol}UNITS`)?.text ?? '';
  return {
    label: told(`${symbol}LABEL`)?.text || units || symbol,
    units,
    factor: factorOf(told(`${symbol}FACTOR`)?.text),
    first: told(`FIRST${symbol}`),
    last: told(`LAST${symbol}`),
    least: told(`MIN${symbol}`),
    most: told(`MAX${symbol}`),
    count: told('NPOINTS'),
  };
}

/** A variable of NTUPLES by its symbol; undefined if the head has none of that symbol. */
export function ntuplesAxis(block: JcampBlock, symbol: string, pointCount: Told | undefined): Axis | undefined {
  const cell = (key: string, at: number): Told | undefined => {
    const told = toldBy(recordOf(block, key));
    const text = told?.text.split(',')[at]?.trim();
    return told === undefined || text === undefined || text === '' ? undefined : { ...told, text };
  };
  const symbols = (toldBy(recordOf(block, 'SYMBOL'))?.text ?? '').split(',').map((each) => each.trim().toUpperCase());
  const at = symbols.indexOf(symbol);
  if (at === -1) return undefined;
  const units = cell('UNITS', at)?.text ?? '';
  return {
    label: cell('VARNAME', at)?.text ?? symbol,
    units,
    factor: factorOf(cell('FACTOR', at)?.text),
    first: cell('FIRST', at),
    last: cell('LAST', at),
    count: pointCount ?? cell('VARDIM', at),
  };
}

export function toldBy(record: JcampRecord | undefined): Told | undefined {
  if (record === undefined) return undefined;
  const text = uncommented(record.text);
  return text === '' ? undefined : { label: record.label, text, line: record.line };
}

/** A factor that is left out is 1. */
function factorOf(text: string | undefined): number {
  const factor = Number(text ?? 1);
  return Number.isFinite(factor) && factor !== 0 ? factor : 1;
}

/** The value of the last place of a printed number: 0.01 of `64.91`, 1 of `4400`. */
export function lastPlace(text: string): number {
  const [, decimals = '', exponent = '0'] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?/.exec(text.trim()) ?? [];
  return 10 ** (Number(exponent) - decimals.length);
}
