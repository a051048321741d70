import type { CurveColumn } from '../../domain/curve.ts';

export type StepDirection = 'CHARGE' | 'DISCHARGE';

/** Single letters are whole words of Maccor (`C`, `D`); the others are parts of step names. */
const CHARGE: ReadonlySet<string> = new Set(['c', 'ch', 'cha', 'chg', 'chrg', 'charge', 'charging']);
const DISCHARGE: ReadonlySet<string> = new Set([
  ...['d', 'dch', 'dchg', 'dchrg', 'dis', 'disch', 'dischg', 'dischrg', 'dischrge', 'discharge', 'discharging'],
]);

/** How the current or the voltage is held: `CC`, `CV`, `CCCV`, also where the word runs on, as in `CCDChg`. */
const CONTROL = /^(?:cc|cv|cp|cr)+/;

/**
 * What a state or a kind of step says of the direction: `CC DChg`, `Discharge`, `D`, `CCCV_Chg`, 恒流充电.
 *
 * @returns null for rests, pauses and words that are not known, or that name both directions
 */
export function stepDirection(word: string): StepDirection | null {
  const tokens = word
    .toLowerCase()
    .split(/[\s_\-/.()]+/)
    .map((token) => token.replace(CONTROL, ''));
  // two letters can be a part of another name, one letter only the whole
  const isWhole = tokens.length === 1;
  const says = (known: ReadonlySet<string>) =>
    tokens.some((token) => known.has(token) && (token.length > 1 || (isWhole && word.trim().length === 1)));
  const charges = says(CHARGE) || word.includes('充电');
  const discharges = says(DISCHARGE) || word.includes('放电');
  if (charges === discharges) return null;
  return charges ? 'CHARGE' : 'DISCHARGE';
}

/** The first column whose words tell the directions of steps, with the direction of each word. */
export function directionColumn(
  columns: readonly CurveColumn[],
): { readonly column: CurveColumn; readonly directions: readonly (StepDirection | null)[] } | undefined {
  for (const column of columns) {
    if (column.words === null || (column.quantity !== 'STEP_TYPE' && column.quantity !== 'STATE')) continue;
    const directions = column.words.map(stepDirection);
    if (directions.some((direction) => direction !== null)) return { column, directions };
  }
  return undefined;
}
