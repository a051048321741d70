import { LONGEST_UNIT, type Unit, unitsNamed } from '../../domain/units.ts';
import { numberSpansOf } from './matchText.ts';
import { POWERED_UNITS } from './numbers/leftOut.ts';
import { numberSpans, type Span } from './numbers.ts';

/** What a sentence prints behind a number: a power of ten, further numbers of a list or a range, a unit. */
export type PrintedTail = {
  /** The exponent: -9 in "3.2 × 10-9"; 0 where none is printed. */
  readonly power: number;
  /** Whether further numbers stand between the number and the unit, as in "444/422/235 mAh g-1". */
  readonly isApart: boolean;
  /** The unit as printed; blank where there is none. */
  readonly unit: string;
  /** What the unit may mean; none where it is printed, but is no unit of a quantity: "°C min-1". */
  readonly units: readonly Unit[];
  /** Where in the sentence it ends. */
  readonly end: number;
};

const MINUS = '[-‐‑‒–—−﹣－]';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER = new RegExp(
  String.raw`^(?:[eE](?<e>${MINUS}?\d+)|\s?[×x*·⋅∙]\s?10\s?(?:\^\s?[{(]?(?<caret>${MINUS}?\d+)[})]?|(?<signed>${MINUS}\d+)|(?<raised>⁻?[${RAISED}]+)))`,
  'u',
);
const LAST_DIGITS = /^\s?\(\d+\)/;
/** "/422", ", 300", " and 200", "–0.8", " ± 0.002" */
const FURTHER = new RegExp(
  String.raw`^(?:\s*(?:,\s*(?:and|or)\s|[,;/&±]|\+\s?\/?\s?${MINUS}|${MINUS})|\s+(?:and|or|to)\s)\s*[~≈<>]?\s*${MINUS}?\d+(?:\.\d+)?`,
);
/** "°C min-1": a unit with another behind it that belongs to it; "wt%" */
const COMPOUND = new RegExp(
  String.raw`^(?:wt|at|vol|mol)\.?\s?%|^[°º]?\s?\p{L}{1,4}[2-4²³]?(?:\s?[·⋅/]\s?\p{L}{1,4}[2-4²³]?(?!\p{L})|\s?(?:${POWERED_UNITS})\s?\^?(?:${MINUS}|⁻)\s?[1-4¹²³⁴](?!\d))+`,
  'u',
);

/** What stands behind the number that ends at an offset of a sentence. */
export function printedTail(sentence: string, numberEnd: number): PrintedTail {
  let end = numberEnd + (LAST_DIGITS.exec(sentence.slice(numberEnd))?.[0].length ?? 0);
  const power = POWER.exec(sentence.slice(end));
  end += power?.[0].length ?? 0;
  let last = end;
  for (let more = FURTHER.exec(sentence.slice(last)); more; more = FURTHER.exec(sentence.slice(last))) {
    last += more[0].length;
    last += POWER.exec(sentence.slice(last))?.[0].length ?? 0;
  }
  const behind = unitAt(sentence, last);
  const exponent = Object.values(power?.groups ?? {}).find((each) => each !== undefined) ?? '0';
  return {
    power: exponentOf(exponent),
    isApart: last > end && behind.unit !== '',
    ...behind,
    end: behind.unit === '' ? end : behind.end,
  };
}

function exponentOf(text: string): number {
  return Number(text.normalize('NFKC').replace(/^[^\d]/, '-'));
}

/** The longest unit that begins behind an offset. */
function unitAt(sentence: string, offset: number): Pick<PrintedTail, 'unit' | 'units' | 'end'> {
  const start = offset + (/^\s*/.exec(sentence.slice(offset))?.[0].length ?? 0);
  const text = sentence.slice(start, start + LONGEST_UNIT + 1);
  const compound = COMPOUND.exec(text)?.[0] ?? '';
  for (let length = Math.min(text.length, LONGEST_UNIT); length > 0; length--) {
    const unit = text.slice(0, length);
    if (!isWhole(unit, text.slice(length))) continue;
    const units = unitsNamed(unit);
    if (units.length > 0 && length >= compound.length) return { unit, units, end: start + length };
  }
  return { unit: compound, units: [], end: start + compound.length };
}

/** Whether a text may be a unit and ends where a word ends. */
function isWhole(unit: string, rest: string): boolean {
  return /^[\p{L}%°º]/u.test(unit) && !/\s$/.test(unit) && !(/[\p{L}\d]$/u.test(unit) && /^[\p{L}\d]/u.test(rest));
}

/** A text in a sentence, and what is printed behind it there. */
export type Occurrence = { readonly span: Span; readonly tail: PrintedTail };

/** Where a text with a number stands in a sentence. */
export function occurrencesOf(text: string, sentence: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let occurrence = 1; ; occurrence++) {
    const spans = numberSpansOf(text, sentence, { occurrence });
    const [start, end] = [spans[0]?.[0], spans.at(-1)?.[1]];
    if (start === undefined || end === undefined) return found;
    found.push({ span: [start, end], tail: printedTail(sentence, end) });
  }
}

/** Where a sentence prints the number with which a text begins, however it is written: "3.2e-9" is "3.2 × 10⁻⁹". */
export function equalNumbers(text: string, sentence: string): readonly Occurrence[] {
  const [first] = numberSpans(text);
  if (first === undefined) return [];
  const sought = valueAt(text, first);
  return numberSpans(sentence)
    .filter((span) => valueAt(sentence, span) === sought)
    .map((span) => ({ span, tail: printedTail(sentence, span[1]) }));
}

/** Decimals of one number may differ in their last bits by the way in which it is written. */
const SAME_DIGITS = 12;

function valueAt(text: string, [start, end]: Span): string {
  const { power } = printedTail(text, end);
  return Number(`${text.slice(start, end).replaceAll(',', '')}e${power}`).toPrecision(SAME_DIGITS);
}
