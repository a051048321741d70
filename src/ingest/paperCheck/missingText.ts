import { isSameUnit, sharesKind, type Unit, unitsNamed } from '../../domain/units.ts';
import { numberSpans } from '../paper/numbers.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { equalNumbers, type Occurrence, occurrencesOf } from '../paper/printedTail.ts';
import { unitsOfRow } from './headUnits.ts';
import { lineOf, locatorText } from './locate.ts';
import { nearestHolder, type Paper } from './paper.ts';

/** Numbers of the sentence at hand that a message lists. */
const MOST_LISTED = 12;

/**
 * That no located sentence holds a text, and what to write instead.
 *
 * @param found the sentences that the record's locators name, by their number in the outline
 */
export function missingText(text: string, found: readonly number[], paper: Paper): string {
  const said = `${namedPlace(found, paper)} "${text}"`;
  const nearest = paper.sentences[nearestHolder(text, found, paper) ?? -1];
  if (nearest) return `${said}; line ${lineOf(text, nearest)} does: at: ${locatorText(nearest)}`;
  return `${said}, nor does any other of the paper: ${advice(text, found, paper)}`;
}

function namedPlace([first = -1, ...others]: readonly number[], { sentences }: Paper): string {
  const only = sentences[first];
  if (others.length > 0 || !only) return `none of the ${others.length + 1} sentences that the locator names holds`;
  const noun = only.row === null ? 'sentence' : 'row';
  return `the ${noun} that the locator names (line ${only.line}) does not hold`;
}

function advice(text: string, found: readonly number[], { sentences, numbers }: Paper): string {
  const printed = printedUnit(text, found, sentences) ?? printedOtherwise(text, found, sentences);
  if (printed !== undefined) return printed;
  const listed = found.flatMap((index) => numbers[index] ?? []).filter(({ reason }) => reason === null);
  if (listed.length === 0 || listed.length > MOST_LISTED) return 'quote it as the paper prints it';
  return `quote it as printed; the numbers there are ${listed.map((number) => number.text).join(', ')}`;
}

/** What to write where the number stands there, but not the unit behind it. */
function printedUnit(text: string, found: readonly number[], sentences: readonly PaperSentence[]): string | undefined {
  const parts = withoutUnit(text);
  if (parts === undefined) return undefined;
  const { number, unit, units } = parts;
  const places = found
    .flatMap((index) => sentences[index] ?? [])
    .flatMap((sentence) => occurrencesOf(number, sentence.text).map((each) => ({ ...each, sentence })));
  const ofKind = places.filter(({ tail }) => sharesKind(tail.units, units));
  const whole = ofKind.find(({ tail }) => !tail.isApart || tail.power !== 0);
  if (whole) return quoteAdvice(whole);
  const [apart] = ofKind;
  if (apart) return apartAdvice(number, isSameUnit(apart.tail.units, units) ? unit : apart.tail.unit);
  const bare = places.find(({ tail }) => tail.unit === '' && tail.power === 0);
  if (bare) return apartAdvice(number, headUnit(parts, bare.sentence, sentences));
  return places[0] && quoteAdvice(places[0]);
}

function apartAdvice(number: string, unit: string): string {
  return `it prints "${number}" without the unit: write reported: "${number}" and unit: "${unit}"`;
}

/** The unit that the head of a row's table prints in the place of a given one; the given one where it prints none. */
function headUnit({ unit, units }: Parts, row: PaperSentence, sentences: readonly PaperSentence[]): string {
  if (row.row === null) return unit;
  const printed = unitsOfRow(row, sentences).filter((each) => sharesKind(each.units, units));
  return printed.some((each) => isSameUnit(each.units, units)) ? unit : (printed[0]?.unit ?? unit);
}

/** What to write where the number stands there in another spelling: "3.2 × 10⁻⁹" for "3.2e-9". */
function printedOtherwise(
  text: string,
  found: readonly number[],
  sentences: readonly PaperSentence[],
): string | undefined {
  const places = found
    .flatMap((index) => sentences[index] ?? [])
    .flatMap((sentence) => equalNumbers(text, sentence.text).map((each) => ({ ...each, sentence })));
  const best = places.find(({ tail }) => tail.unit !== '') ?? places[0];
  return best && quoteAdvice(best);
}

function quoteAdvice({ span, tail, sentence }: Occurrence & { readonly sentence: PaperSentence }): string {
  const noun = sentence.row === null ? 'sentence' : 'row';
  return `the ${noun} prints "${sentence.text.slice(span[0], tail.end)}": quote that`;
}

type Parts = { readonly number: string; readonly unit: string; readonly units: readonly Unit[] };

/** The two parts of `212 m2 g-1`: in a table the unit stands in the head. */
function withoutUnit(text: string): Parts | undefined {
  const parts = numberSpans(text).map(([, end]) => ({
    number: text.slice(0, end).trim(),
    unit: text.slice(end).trim(),
  }));
  return parts.map((each) => ({ ...each, units: unitsNamed(each.unit) })).find(({ units }) => units.length > 0);
}
