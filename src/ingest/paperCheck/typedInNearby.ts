import { isSameUnit } from '../../domain/units.ts';
import type { PaperNumber } from '../paper/numbers.ts';
import type { PaperSentence } from '../paper/outline.ts';
import { occurrencesOf, type PrintedTail, printedTail } from '../paper/printedTail.ts';
import { locatorText } from './locate.ts';
import type { Paper } from './paper.ts';
import { type LocatedRecord, leavesOf } from './statedTexts.ts';

/** Words and texts of a record that has a list of places, and the sentences that it names now. */
export type TypedIn = { readonly name: string; readonly texts: readonly string[]; readonly among: readonly number[] };

/** How many sentences further on a record may mean without naming them. */
const NEARBY = 2;

/** Records of one place each say nothing of a second one. */
const WITH_PLACES = ['materials', 'cells', 'measurements'];

/** What a record holds, field by field: "synthesis of hc". */
export function typedInBy({ path, record }: LocatedRecord, among: readonly number[]): readonly TypedIn[] {
  if (!WITH_PLACES.includes(String(path[0])) || !('key' in record)) return [];
  return Object.entries(record).map(([field, value]) => {
    const leaves = field === 'at' ? [] : leavesOf(value, [field]);
    return { name: `${field} of ${String(record.key)}`, texts: leaves.map((leaf) => String(leaf.value)), among };
  });
}

/**
 * That a record holds a number, with its unit, which it would explain if it named the sentence: it names only one nearby.
 *
 * @param index of the sentence in the outline
 */
export function typedInNearby(
  number: PaperNumber,
  index: number,
  { typedIn, paper: { sentences } }: { readonly typedIn: readonly TypedIn[]; readonly paper: Paper },
): string | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const tail = printedTail(sentence.text, number.end);
  const holder = typedIn.find(
    ({ among, texts }) =>
      !among.includes(index) &&
      among.some((other) => isNearby({ index, sentence }, { index: other, sentence: sentences[other] })) &&
      texts.some((text) => occurrencesOf(number.text, text).some((each) => isSameTail(each.tail, tail))),
  );
  return holder && `${holder.name} holds it: add ${locatorText(sentence)} to its "at"`;
}

type At = { readonly index: number; readonly sentence: PaperSentence | undefined };

function isNearby(one: At, other: At): boolean {
  const [a, b] = [one.sentence, other.sentence];
  if (a?.part !== b?.part || a?.section !== b?.section) return false;
  return Math.abs(one.index - other.index) <= NEARBY || a?.paragraph === b?.paragraph;
}

/** Numbers that bear no unit are too easily equal to say anything of each other. */
function isSameTail(one: PrintedTail, other: PrintedTail): boolean {
  return one.power === other.power && isSameUnit(one.units, other.units);
}
