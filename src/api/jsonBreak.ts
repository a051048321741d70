/** Where a text breaks off being JSON: line and column, from 1, and what would be right there. */
export type JsonBreak = { readonly line: number; readonly column: number; readonly expected: string };

const VALUE = { '"': 'done', word: 'done', '{': 'firstName', '[': 'firstItem' };

/** What may stand where, and what may follow it; `done` ends a value. */
const GRAMMAR: Readonly<
  Record<string, { readonly expected: string; readonly next: Readonly<Record<string, string>> }>
> = {
  value: { expected: 'a value', next: VALUE },
  firstItem: { expected: 'a value or ]', next: { ...VALUE, ']': 'done' } },
  firstName: { expected: 'a name in double quotes or }', next: { '"': 'colon', '}': 'done' } },
  name: { expected: 'a name in double quotes', next: { '"': 'colon' } },
  colon: { expected: ':', next: { ':': 'value' } },
  afterItem: { expected: ', or ]', next: { ',': 'value', ']': 'done' } },
  afterField: { expected: ', or }', next: { ',': 'name', '}': 'done' } },
  end: { expected: 'nothing more', next: {} },
};

const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these
const TEXT_START = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const TEXT_RULE = String.raw`" at the end of the text; a line break in it is written \n, a quote \"`;

/** The first place of a text that is no JSON: engines tell it in words that differ, and not for every fault. */
export function jsonBreak(text: string): JsonBreak | undefined {
  const open: string[] = [];
  let [at, state] = [0, 'value'];
  for (;;) {
    at = endOf(SPACE, text, at);
    if (state === 'end' && at === text.length) return undefined;
    const token = tokenAt(text, at);
    const { expected = '', next = {} } = GRAMMAR[state] ?? {};
    const following = next[token];
    if (following === undefined) return { ...placeOf(text, at), expected };
    if (token === '{' || token === '[') open.push(token);
    if (token === '}' || token === ']') open.pop();
    at = token === 'word' ? endOf(WORD, text, at) : token === '"' ? endOf(TEXT_START, text, at) : at + 1;
    if (token === '"' && text[at++] !== '"') return { ...placeOf(text, at - 1), expected: TEXT_RULE };
    state = following === 'done' ? afterValue(open.at(-1)) : following;
  }
}

function afterValue(inside: string | undefined): string {
  if (inside === undefined) return 'end';
  return inside === '{' ? 'afterField' : 'afterItem';
}

function tokenAt(text: string, at: number): string {
  return endOf(WORD, text, at) > at ? 'word' : (text[at] ?? '');
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
