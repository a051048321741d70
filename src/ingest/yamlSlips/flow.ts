import type { Place } from '../../contract/inputTree.ts';

/** What somebody mistyped, where, and what to write. */
export type Slip = { readonly place: Place; readonly message: string };

/** NEW: nothing of an entry was read; NAMED: its name was; WORDS: words of a text were; WHOLE: all that it can hold. */
type Entry = 'NEW' | 'NAMED' | 'WORDS' | 'WHOLE';
type Bracket = { readonly sign: '{' | '['; readonly place: Place; entry: Entry };

/** How far a value in brackets or quotes was read. */
export type Flow = {
  readonly brackets: Bracket[];
  quote: { readonly sign: '"' | "'"; readonly place: Place } | null;
  /** The first comment that took a bracket or a comma away from words before it. */
  cut: Place | null;
};

/** A line of the file, its number from 1. */
export type Row = { readonly text: string; readonly line: number };

const CLOSING = { '{': '}', '[': ']' } as const;
const REST_OF_QUOTE = { '"': /(?:[^"\\]|\\.)*"/y, "'": /(?:[^']|'')*'/y } as const;
const TOKEN = /\s*(#.*|[[\]{},"']|[^\s,[\]{}]+)/y;
const CUT = /^#[^\s#]|[,\]}]/;
const HOLDS_COLON = ', if it goes on: a text that holds ": " must be quoted';
const COLON = /\s*:(?=[\s,[\]{}]|$)/y;

export function isOpen({ brackets, quote }: Flow): boolean {
  return brackets.length > 0 || quote !== null;
}

/** That a value has ended though not all of it was closed; undefined if it was. */
export function unclosed(flow: Flow): Slip | undefined {
  const [open] = [flow.quote, flow.brackets.at(-1)].filter((each) => each != null);
  if (!open) return undefined;
  if (flow.cut) return cutAt(flow.cut);
  const closing = open.sign === '{' || open.sign === '[' ? CLOSING[open.sign] : open.sign;
  return {
    place: open.place,
    message: `the ${open.sign} that begins here is not closed: write the ${closing} that is missing`,
  };
}

/**
 * Reads on in a value that began with a bracket or a quote.
 *
 * @param from column, from 0
 * @returns the first slip, or the column at which the value ended, or the length of the line if it goes on
 */
export function readFlow(flow: Flow, row: Row, from: number): Slip | number {
  let at = from;
  while (at < row.text.length) {
    const next = flow.quote ? restOfQuote(flow, row, at) : token(flow, row, at);
    if (typeof next !== 'number') return flow.cut ? cutAt(flow.cut) : next;
    at = next;
    if (!isOpen(flow)) return at;
  }
  return at;
}

function restOfQuote(flow: Flow, { text }: Row, from: number): number {
  const end = flow.quote ? matchEnd(REST_OF_QUOTE[flow.quote.sign], text, from) : undefined;
  if (end === undefined) return text.length;
  flow.quote = null;
  const top = flow.brackets.at(-1);
  const colon = matchEnd(COLON, text, end);
  if (top) top.entry = colon !== undefined && top.entry === 'NEW' ? 'NAMED' : 'WHOLE';
  return top?.entry === 'NAMED' ? (colon ?? end) : end;
}

function token(flow: Flow, { text, line }: Row, from: number): Slip | number {
  const end = matchEnd(TOKEN, text, from) ?? text.length;
  const word = text.slice(from, end).trimStart();
  const place = { line, column: end - word.length + 1 };
  const top = flow.brackets.at(-1);
  if (word.startsWith('#') && (top?.entry === 'WORDS' || top?.entry === 'NAMED') && CUT.test(word)) flow.cut ??= place;
  if (word === '' || word.startsWith('#')) return text.length;
  if (word === ',') {
    if (top) top.entry = 'NEW';
  } else if (word === '}' || word === ']') {
    if (!top || CLOSING[top.sign] !== word) return wrongClosing(word, place, top);
    flow.brackets.pop();
    const parent = flow.brackets.at(-1);
    if (parent) parent.entry = 'WHOLE';
  } else if (top?.entry === 'WHOLE' || (top?.entry === 'WORDS' && /^[{[]$|:$/.test(word))) {
    const orQuotes =
      top.entry !== 'WORDS' ? '' : `, or quotes around the text before it${word.endsWith(':') ? HOLDS_COLON : ''}`;
    return { place, message: `a comma is missing before "${word}"${orQuotes}` };
  } else if (top?.entry === 'NAMED' && word.endsWith(':')) {
    return { place, message: `a text that holds ": " must be quoted: write quotes around the text that begins here` };
  } else if (word === '{' || word === '[') {
    flow.brackets.push({ sign: word, place, entry: 'NEW' });
  } else if ((word === '"' || word === "'") && top?.entry !== 'WORDS') {
    flow.quote = { sign: word, place };
  } else if (top) {
    top.entry = word.endsWith(':') ? 'NAMED' : 'WORDS';
  }
  return end;
}

function cutAt(place: Place): Slip {
  const message =
    'this # begins a comment, and what is behind it is lost: quote the text, or write the comment elsewhere';
  return { place, message };
}

function wrongClosing(sign: string, place: Place, top: Bracket | undefined): Slip {
  if (!top) return { place, message: `this ${sign} closes nothing: take it away, or write what it closes` };
  const { line, column } = top.place;
  const open = `the ${top.sign} of line ${line}, column ${column}`;
  return { place, message: `this ${sign} stands where ${open} is still open: write its ${CLOSING[top.sign]} first` };
}

/** Where a sticky pattern ends that begins at a column; undefined if it does not. */
export function matchEnd(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
