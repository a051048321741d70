import { shortened } from '../shortened.ts';
import { codesOf, findUnit, LONGEST_UNIT, nearestUnit, UNIT_KINDS, type UnitKind } from '../units.ts';
import type { Report } from './types.ts';

/** The unit at the end of the text, with what follows it reported. */
export function readTail(tail: string, kind: UnitKind, report: Report): string | undefined {
  const text = tail.trim();
  if (text === '') return undefined;
  const words = text.split(' ');
  for (let length = words.length; length > 0; length--) {
    const unit = /^\d+( |$)/.test(text) ? undefined : findUnit(kind, words.slice(0, length).join(' '));
    if (!unit) continue;
    if (length < words.length) {
      report(
        'TRAILING_TEXT',
        `"${shortened(words.slice(length).join(' '))}" follows the unit ${unit.code}: leave out what is not the quantity`,
      );
    }
    return unit.code;
  }
  if (/^[\d^×,;.:/(]|\/ ?\d\d/.test(text)) {
    report(
      'TRAILING_TEXT',
      `"${shortened(text)}" follows the number: one number or range with its unit is legal, powers as in "1.2e-10"`,
    );
    return undefined;
  }
  return readUnit(text, kind, report);
}

/** The code of the unit that a text means; what is none is reported with the nearest legal one. */
export function readUnit(text: string, kind: UnitKind, report: Report): string | undefined {
  const unit = findUnit(kind, text);
  if (unit) return unit.code;
  const others = UNIT_KINDS.filter((other) => findUnit(other, text));
  const hint = others.length > 0 ? ` but of ${others.join(', ')}` : '';
  const nearest = nearestInFirstWords(kind, text);
  const guess = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  report(
    'UNIT_UNKNOWN',
    `"${shortened(text)}" is not a unit of ${kind}${hint}${guess} (legal are ${legalUnits(kind)})`,
  );
  return undefined;
}

/** The mistyped unit may be followed by more: "444 mah g-1 at 0.1 C". */
function nearestInFirstWords(kind: UnitKind, text: string): string | undefined {
  const words = text.slice(0, LONGEST_UNIT).split(' ');
  const beginnings = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return beginnings.map((beginning) => nearestUnit(kind, beginning)?.code).find((code) => code !== undefined);
}

function legalUnits(kind: UnitKind): string {
  return findUnit(kind, '') ? `${codesOf(kind)} or no unit` : codesOf(kind);
}
