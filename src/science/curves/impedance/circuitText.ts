import { type Analysed, found, refused } from '../analysed.ts';
import type { Circuit } from './circuit.ts';
import { type ElementKind, elements } from './elements.ts';

/**
 * A circuit from its text: `R0-p(R1,CPE1)-p(R2-Wo1,C2)`. A hyphen is in series; p(..., ...) in parallel; an element is a kind
 * (R, C, L, CPE, W or Wo) with a number.
 *
 * @returns refused where the text is no circuit, or names an element twice
 */
export function circuitOf(text: string): Analysed<Circuit> {
  const tokens = text.replaceAll(' ', '').match(/p\(|[A-Za-z]+\d+|./gsu) ?? [];
  const names = tokens.filter((token) => ELEMENT.test(token));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    return refused('CIRCUIT_UNREADABLE', `${text} names ${twice} twice: each has its own number`);
  const read = readSeries(tokens, 0);
  if (read === null || read.next < tokens.length) {
    const legal = Object.keys(elements).join(', ');
    return refused(
      'CIRCUIT_UNREADABLE',
      `"${text}" is no circuit: elements (${legal}) with a number each, in series by "-", in parallel by "p(R1,C1)"`,
    );
  }
  return found(read.circuit);
}

const ELEMENT = /^(R|C|L|CPE|W|Wo)\d+$/u;

type Read = { readonly circuit: Circuit; readonly next: number };

function readSeries(tokens: readonly string[], from: number): Read | null {
  return readList(tokens, from, { separator: '-', read: readPart, join: (series) => ({ series }) });
}

function readPart(tokens: readonly string[], from: number): Read | null {
  const token = tokens[from] ?? '';
  const [, kind] = ELEMENT.exec(token) ?? [];
  if (kind !== undefined) return { circuit: { kind: kind as ElementKind, name: token }, next: from + 1 };
  if (token !== 'p(') return null;
  const inner = readList(tokens, from + 1, { separator: ',', read: readSeries, join: (parallel) => ({ parallel }) });
  return inner === null || tokens[inner.next] !== ')' ? null : { ...inner, next: inner.next + 1 };
}

type List = {
  readonly separator: string;
  readonly read: (tokens: readonly string[], from: number) => Read | null;
  readonly join: (parts: readonly Circuit[]) => Circuit;
};

/** Parts between separators; one alone stands for itself. */
function readList(tokens: readonly string[], from: number, { separator, read, join }: List): Read | null {
  const parts: Circuit[] = [];
  let next = from - 1;
  do {
    const part = read(tokens, next + 1);
    if (part === null) return null;
    parts.push(part.circuit);
    next = part.next;
  } while (tokens[next] === separator);
  return { circuit: parts.length === 1 ? (parts[0] as Circuit) : join(parts), next };
}
