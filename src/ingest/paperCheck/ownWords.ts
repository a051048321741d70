import type { DatasetInput } from '../../contract/generated.ts';
import type { Report } from '../records/report.ts';
import type { Paper } from './paper.ts';
import { leavesOf } from './statedTexts.ts';

/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 6;

/** Tells paraphrases that are a sentence of the paper, or a piece of one, to the letter. */
export function checkOwnWords(
  input: DatasetInput,
  { paper, report }: { readonly paper: Paper; readonly report: Report },
): void {
  const sentences = paper.sentences.map(({ text, line }) => ({ line, words: wordsOf(text) }));
  for (const { path, value } of leavesOf(input, [])) {
    const words = path.at(-1) === 'paraphrase' ? wordsOf(String(value)) : [];
    if (words.length < FEWEST_WORDS) continue;
    const same = sentences.find((sentence) => holdsAll(sentence.words, words) || isWhole(sentence.words, words));
    if (same === undefined) continue;
    const message = `is what line ${same.line} of the paper prints: say it in your own words`;
    report(path, { code: 'NOT_OWN_WORDS', message });
  }
}

function isWhole(sentence: readonly string[], words: readonly string[]): boolean {
  return sentence.length >= FEWEST_WORDS && holdsAll(words, sentence);
}

function holdsAll(words: readonly string[], sought: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${sought.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
