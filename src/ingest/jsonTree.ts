import type { InputNode, MapEntry, Place } from '../contract/inputTree.ts';
import { type Problem, problemAt } from '../contract/problem.ts';
import { shortened } from '../domain/shortened.ts';
import { DEEPEST } from './yamlDocument.ts';

export type JsonTree =
  | { readonly ok: true; readonly tree: InputNode }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
/** What is shown of a place where something else is needed. */
const SHOWN = /\w+|./suy;

/** Where JSON breaks, and what is needed there. */
class JsonBreak extends Error {
  readonly at: number;

  constructor(at: number, needed: string, text: string) {
    SHOWN.lastIndex = at;
    const found = SHOWN.exec(text)?.[0];
    super(
      `is no JSON: ${needed} is needed, but ${found === undefined ? 'it ends' : `"${shortened(found)}" stands`} here`,
    );
    this.at = at;
  }
}

/**
 * One line of JSON as outside data with places. Its scalars keep their types: a number is no text. A field that is given twice
 * is there twice, for the check against the contract to tell.
 *
 * @param line number of the line in its file, from 1
 */
export function readJson(text: string, line: number): JsonTree {
  try {
    return { ok: true, tree: new JsonReader(text, line).whole() };
  } catch (error) {
    if (!(error instanceof JsonBreak)) throw error;
    const said = { code: 'JSON', message: error.message };
    return { ok: false, problems: [problemAt([], { line, column: error.at + 1 }, said)] };
  }
}

class JsonReader {
  readonly #text: string;
  readonly #line: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, line: number) {
    this.#text = text;
    this.#line = line;
  }

  whole(): InputNode {
    const tree = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#broken('the end of the line');
    return tree;
  }

  #value(): InputNode {
    this.#skipSpace();
    const place = this.#place();
    switch (this.#text[this.#at]) {
      case '{':
        return { kind: 'map', place, entries: this.#items('}', () => this.#entry()) };
      case '[':
        return { kind: 'list', place, items: this.#items(']', () => this.#value()) };
      default:
        return this.#scalar(place);
    }
  }

  #entry(): MapEntry {
    this.#skipSpace();
    const place = this.#place();
    const key = this.#scalar(place);
    if (key.kind !== 'scalar' || !key.quoted) throw this.#broken('the name of a field in double quotes', place);
    this.#skipSpace();
    if (!this.#take(':')) throw this.#broken('":"');
    return { key: key.text, place, value: this.#value() };
  }

  /** What stands between two brackets, with commas between. */
  #items<T>(end: string, read: () => T): readonly T[] {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#broken(`no more than ${DEEPEST} levels of nesting`);
    const items: T[] = [];
    this.#skipSpace();
    if (!this.#take(end)) {
      do {
        items.push(read());
        this.#skipSpace();
      } while (this.#take(','));
      if (!this.#take(end)) throw this.#broken(`"," or "${end}"`);
    }
    this.#depth -= 1;
    return items;
  }

  #scalar(place: Place): InputNode {
    SCALAR.lastIndex = this.#at;
    const token = SCALAR.exec(this.#text)?.[0];
    const value = token === undefined ? undefined : parsed(token);
    if (token === undefined || value === undefined) throw this.#broken('a value', place);
    this.#at += token.length;
    if (value === null) return { kind: 'null', place };
    const quoted = typeof value === 'string';
    // 3.0 is a whole number in JSON
    const text = quoted ? value : Number.isSafeInteger(value) ? String(value) : token;
    return { kind: 'scalar', place, text, quoted, typed: true };
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #place(): Place {
    return { line: this.#line, column: this.#at + 1 };
  }

  #broken(needed: string, { column } = this.#place()): JsonBreak {
    return new JsonBreak(column - 1, needed, this.#text);
  }
}

/** The value of a token; undefined where an escape in it is none. */
function parsed(token: string): string | number | boolean | null | undefined {
  try {
    return JSON.parse(token);
  } catch {
    return undefined;
  }
}
