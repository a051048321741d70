import { numberSpans, type Span } from './numbers.ts';

/**
 * Whether a text that a dataset reports stands in a sentence of the paper.
 *
 * Both are read as tokens: numbers, words and single signs. Tokens are compared whole, so that "55" stands neither in
 * "0.55" nor in "155"; white space between tokens never counts ("0.1C" is "0.1 C"), nor does the kind of dash, tilde,
 * quote or raised digit. Letter case counts: mV is not MV.
 */
interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Offsets in the text as given. */
  readonly span: Span;
  readonly spaced: boolean;
}

export interface OccurrenceOptions {
  /** Which occurrence, from 1; all of them when left out. */
  readonly occurrence?: number;
}

/** One spelling for signs that papers and typists set differently; one character for one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−﹣－⁻₋]/g, '-'],
  [/[≈∼～≃]/g, '~'],
  [/[º˚]/g, '°'],
  [/[‘’′]/g, "'"],
  [/[“”]/g, '"'],
  [/[µ]/g, 'μ'],
];
const WORD_OR_SIGN = /[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu;
const TIGHT = new Set(['/', '~', '>', '<', '-']);

/** The text in its one spelling: "0.6 – 0.7V" and "0.6-0.7 V" are both "0.6-0.7 V". */
export function normalise(text: string): string {
  return tokensOf(text).reduce((done, token, index, tokens) => done + gap(tokens[index - 1], token) + token.text, '');
}

/** Whether the reported text stands in the sentence, token by token. */
export function occursIn(reported: string, sentence: string): boolean {
  return occurrences(reported, tokensOf(sentence)).length > 0;
}

/**
 * The numbers of a sentence that a reported text covers, as numbersIn() counts them.
 *
 * @returns offsets in the sentence's text, in order; none where the text does not occur (so often)
 * @throws {RangeError} on an occurrence that is no whole number from 1
 */
export function numberSpansOf(reported: string, sentence: string, options: OccurrenceOptions = {}): readonly Span[] {
  const { occurrence } = options;
  if (occurrence !== undefined && !(Number.isInteger(occurrence) && occurrence >= 1)) {
    throw new RangeError(`Cannot find occurrence ${occurrence} of "${reported}": occurrences are whole numbers from 1`);
  }
  const all = occurrences(reported, tokensOf(sentence));
  const wanted = occurrence === undefined ? all : all.slice(occurrence - 1, occurrence);
  const covered = new Set(wanted.flat().filter(({ kind }) => kind === 'number'));
  return [...covered].map(({ span }) => span).sort(([a], [b]) => a - b);
}

function occurrences(reported: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sought = tokensOf(reported);
  if (sought.length === 0) return [];
  return tokens
    .map((_, start) => tokens.slice(start, start + sought.length))
    .filter((run) => run.length === sought.length && run.every(({ text }, index) => text === sought[index]?.text));
}

function tokensOf(given: string): readonly Token[] {
  const text = SPELLINGS.reduce((done, [sign, spelling]) => done.replace(sign, spelling), given);
  const numbers = numberSpans(given);
  const found: { kind: Token['kind']; span: Span }[] = numbers.map((span) => ({ kind: 'number', span }));
  const gaps = [0, ...numbers.flat(), text.length];
  for (let index = 0; index < gaps.length; index += 2) {
    const from = gaps[index] ?? 0;
    for (const match of text.slice(from, gaps[index + 1]).matchAll(WORD_OR_SIGN)) {
      const start = from + match.index;
      found.push({ kind: /^\p{L}/u.test(match[0]) ? 'word' : 'sign', span: [start, start + match[0].length] });
    }
  }
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ kind, span }) => ({
      kind,
      span,
      text: spelled(kind, text.slice(...span)),
      spaced: /\s/.test(text[span[0] - 1] ?? ''),
    }));
}

function spelled(kind: Token['kind'], text: string): string {
  const plain = text.normalize('NFKC');
  return kind === 'number' ? plain.replace(',', '') : plain;
}

function gap(before: Token | undefined, token: Token): '' | ' ' {
  if (!before || TIGHT.has(before.text) || TIGHT.has(token.text) || token.text === '%') return '';
  return token.spaced || (before.kind === 'number' && token.kind === 'word') ? ' ' : '';
}
