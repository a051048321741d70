import { toNumber } from './decimal.ts';
import { type Numeral, POWER_OF_TEN } from './numeral.ts';
import { readText } from './printedText.ts';
import type { Quantity } from './types.ts';

/** The printed digits where the text still reads, else (a computed quantity) the numbers. */
export function printedNumbers({ reported, kind, relation, unit, value, lower, upper }: Quantity): string {
  const text = readText(reported, kind, () => {});
  const [first, second] = [text?.first, text?.second];
  if (relation === 'RANGE') {
    const sameUnit = first?.unit === second?.unit;
    return first && second && sameUnit ? `${shown(first)} to ${shown(second)}` : `${lower} to ${upper}`;
  }
  const stillReads = first && !second && (first.unit ?? unit) === unit && toNumber(first.value) === value;
  return stillReads ? shown(first) : String(value);
}

function shown({ printed }: Numeral): string {
  return printed.replace(/\(\d+\)/, '').replace(POWER_OF_TEN, (_, caret, signed) => `e${caret ?? signed}`);
}

/** The interval that the source states, as " (3.79 to 3.87)"; nothing where the digits or words say it. */
export function printedWidth({ relation, interval, lower, upper }: Quantity): string {
  const isStated = relation === 'EXACT' && ['SD', 'SE', 'CI95', 'STATED'].includes(interval);
  return isStated ? ` (${lower} to ${upper})` : '';
}
