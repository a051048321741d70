import { isSameUnit, sharesKind, type Unit, unitsNamed } from '../../domain/units.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { type Occurrence, occurrencesOf } from '../paper/printedTail.ts';
import { unitsOfRow } from './headUnits.ts';
import type { Paper } from './paper.ts';
import type { StatedText } from './statedTexts.ts';

/** A unit of the quantity's kind that the paper prints for a number. */
type PrintedUnit = { readonly unit: string; readonly units: readonly Unit[]; readonly said: string };

/**
 * That a unit that is given apart from its number is none of those that the paper prints for it; undefined where it is one,
 * or where none is printed.
 *
 * @param holders the located sentences that hold the text, by their number in the outline
 */
export function otherUnit(
  { text, unit: given = '', path }: StatedText,
  holders: readonly number[],
  { sentences }: Paper,
): string | undefined {
  const units = unitsNamed(given);
  if (path.at(-1) !== 'reported' || units.length === 0) return undefined;
  const places = holders.flatMap((index) => sentences[index] ?? []);
  const printed = places.flatMap((sentence) => printedUnits(text, units, { sentence, sentences }));
  const [first] = printed;
  if (first === undefined || printed.some((each) => isSameUnit(each.units, units))) return powerLeftOut(text, places);
  const listed = [...new Set(printed.map(({ said }) => said))].join(' and ');
  return `is ${given}, but ${listed}: write unit: "${first.unit}"`;
}

/** The units behind a number in its sentence, or else those of the row or the heads of its table. */
function printedUnits(
  text: string,
  units: readonly Unit[],
  { sentence, sentences }: { readonly sentence: PaperSentence; readonly sentences: readonly PaperSentence[] },
): readonly PrintedUnit[] {
  const behind = occurrencesOf(text, sentence.text)
    .filter(({ tail }) => sharesKind(tail.units, units))
    .map((each) => ({ ...each.tail, said: `the ${nounOf(sentence)} prints "${phraseOf(each, sentence)}"` }));
  if (behind.length > 0 || sentence.row === null) return behind;
  return unitsOfRow(sentence, sentences)
    .filter((each) => sharesKind(each.units, units))
    .map((each) => ({ ...each, said: `the table prints "${each.unit}"` }));
}

/** That a power of ten between a number and its unit is left out, wherever the number stands. */
function powerLeftOut(text: string, places: readonly PaperSentence[]): string | undefined {
  const found = places.flatMap((sentence) => occurrencesOf(text, sentence.text).map((each) => ({ ...each, sentence })));
  const [first] = found;
  if (first === undefined || found.some(({ tail }) => tail.power === 0)) return undefined;
  const phrase = phraseOf(first, first.sentence);
  return `leaves out a power of ten: the ${nounOf(first.sentence)} prints "${phrase}": quote that`;
}

function phraseOf({ span, tail }: Occurrence, sentence: PaperSentence): string {
  return sentence.text.slice(span[0], tail.end);
}

function nounOf({ row }: PaperSentence): string {
  return row === null ? 'sentence' : 'row';
}
