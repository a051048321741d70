import type { Line } from './lines.ts';

const CLOSERS = String.raw`[)\]”"’']*`;
/** A stop, or one with citation marks glued to it; "0.1 V" is neither, as a digit stands in front of its stop. */
const STOP = String.raw`(?:[.!?]${CLOSERS}|(?:(?<!\d)|(?<=\p{L}[-−]\d)|(?<=\d\.\d+))[.!?]${CLOSERS}\d{1,3}(?:[,–-]\d{1,3})*)`;
const SENTENCE_END = new RegExp(String.raw`${STOP}(?=\s+[\p{Lu}\p{Script=Greek}(\[{“"‘'])`, 'gu');
const LAST_STOP = new RegExp(`${STOP}$`, 'u');
const ABBREVIATION = /(?:^|[^\p{L}])(?:et al|e\.g|i\.e|vs|[Ff]igs?|[Rr]efs?|ca|approx|[Ee]qs?|Nos?|Dr)$/u;

/** Whether the last of the lines ends a sentence. */
export function endsSentence(lines: readonly Line[]): boolean {
  const text = lines.at(-1)?.text ?? '';
  const stop = LAST_STOP.exec(text);
  return stop !== null && !ABBREVIATION.test(text.slice(0, stop.index));
}

/** The offsets at which a sentence of the text ends and another begins; none within the first `from` characters. */
export function sentenceEnds(text: string, from: number): readonly number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(({ index }) => index >= from && !ABBREVIATION.test(text.slice(0, index)))
    .map((match) => match.index + match[0].length);
}
