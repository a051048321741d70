import type { UnitKind } from '../units.ts';
import { reciprocal, ZERO } from './decimal.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Report } from './types.ts';

/** "C/20" and "1/20"; what follows must not be more of the number. */
const RECIPROCAL = /^(C|1) ?[/\u2044\u2215] ?(\d+(?:\.\d+)?)(?![\d.,(^]|[eE][+-]?\d| ?[×x*·⋅])/;

/**
 * The number at the beginning of a plain text of a kind; undefined where there is none.
 *
 * A C-rate may be printed as the hours of a full charge: "C/20" and "1/20 C" are 0.05 C.
 */
export function readNumber(text: string, kind: UnitKind, report: Report): Numeral | undefined {
  const match = kind === 'C_RATE' ? RECIPROCAL.exec(text) : null;
  if (!match) return readNumeral(text, report);
  const [found, over, hours = ''] = match;
  if (Number(hours) === 0) report('NUMBER_OUT_OF_RANGE', `"${found}" divides by 0: a number above 0 is needed`);
  const divisor = readNumeral(hours, report);
  if (divisor === undefined) return undefined;
  const isZero = divisor.value.digits === 0n;
  return {
    ...divisor,
    value: isZero ? ZERO : reciprocal(divisor.value),
    divisor: isZero ? undefined : divisor,
    printed: `1/${hours}`,
    rest: `${over === 'C' ? ' C' : ''}${text.slice(found.length)}`,
  };
}
