import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { InputNode, ListNode, MapEntry, MapNode, Place } from '../contract/inputTree.ts';
import { DEEPEST } from './yamlDocument.ts';
import { matchEnd } from './yamlSlips/flow.ts';
import { isGluedField, oddBlankAt } from './yamlSlips/oddBlanks.ts';
import { inTypographicQuotes } from './yamlSlips/typographicQuotes.ts';

/** What a plain word of YAML 1.2 says if it says null. */
const NULLS: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

/** `|` or `>` that ends a line, with what may stand behind it. */
const BLOCK_MARK = /[|>][-+\d]*[ \t]*(?:[ \t]#.*)?\r?$/;

/** A comment behind a text, or on a line of its own that is indented. */
const COMMENT = /\s*[ \t]#/y;

/** Signs behind one word that are hardly a comment. */
const GLUED_COMMENT = /[ \t]+#[^\s#]/y;

/** A carriage return alone, a byte order mark, the end of a document: those who write them are few, and they are told. */
const ODD = /\r(?!\n)|\uFEFF|^\.\.\./m;

/** A map or a list that is not closed yet; the key of a map whose value has not come yet. */
type Open =
  | { readonly node: MapNode; readonly entries: MapEntry[]; key: Omit<MapEntry, 'value'> | null }
  | { readonly node: ListNode; readonly items: InputNode[] };

/** Thrown at what is not plain; it is told by whoever reads the text node by node. */
class NotPlain extends Error {}

/**
 * A YAML text as outside data with places, if it is one document of maps, lists and scalars with nothing that `readYaml`
 * refuses or has a word to say of: no anchors, aliases, tags, directives, merge keys, fields without a value, or text that a
 * comment cuts off. It takes a fifth of the time that composing documents does.
 *
 * @returns undefined where the text is not that plain, or no YAML
 */
export function plainYaml(text: string): InputNode | undefined {
  if (ODD.test(text)) return undefined;
  try {
    return new PlainReader(text).whole(parseEvents(text, { maxDepth: DEEPEST }));
  } catch {
    // whatever the parser had against it, reading node by node finds it again, with words for it
    return undefined;
  }
}

class PlainReader {
  readonly #text: string;
  readonly #open: Open[] = [];
  #root: InputNode | undefined;
  #line = 1;
  #lineStart = 0;
  #nextLine: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextLine = startOfNextLine(text, 0);
  }

  whole([document, ...events]: readonly Event[]): InputNode {
    if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) throw new NotPlain();
    // the last event closes the document
    for (const event of events.slice(0, -1)) this.#take(event);
    if (this.#root === undefined) throw new NotPlain();
    return this.#root;
  }

  #take(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) this.#takeScalar(event);
    else if (event.type === EVENT_ID.MAPPING) this.#enter(openMap(this.#startOf(event)));
    else if (event.type === EVENT_ID.SEQUENCE) this.#enter(openList(this.#startOf(event)));
    else if (event.type === EVENT_ID.POP) this.#open.pop();
    else throw new NotPlain();
  }

  #enter(open: Open): void {
    this.#add(open.node);
    this.#open.push(open);
  }

  #startOf(event: MappingEvent | SequenceEvent): Place {
    refuseMarks(event);
    return this.#placeOf(event.start);
  }

  #takeScalar(event: ScalarEvent): void {
    refuseMarks(event);
    if (event.valueStart < 0) throw new NotPlain();
    const value = getScalarValue(this.#text, event);
    const place = this.#placeOf(this.#beginning(event));
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const within = this.#open.at(-1);
    if (within !== undefined && 'key' in within && within.key === null) {
      if (value === '<<' || isBlock(event) || (plain && oddBlankAt(value) >= 0)) throw new NotPlain();
      within.key = { key: value, place };
      return;
    }
    if (plain && (this.#isCutAt(event.valueEnd, value) || isGluedField(value) || inTypographicQuotes(value)))
      throw new NotPlain();
    this.#add(
      plain && NULLS.has(value) ? { kind: 'null', place } : { kind: 'scalar', place, text: value, quoted: !plain },
    );
  }

  #add(node: InputNode): void {
    const within = this.#open.at(-1);
    if (within === undefined) {
      if (this.#root !== undefined) throw new NotPlain();
      this.#root = node;
    } else if ('items' in within) {
      within.items.push(node);
    } else {
      if (within.key === null) throw new NotPlain();
      within.entries.push({ ...within.key, value: node });
      within.key = null;
    }
  }

  /** Where a scalar begins, with its quote or the mark of its block. */
  #beginning(event: ScalarEvent): number {
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
    if (!isBlock(event)) return event.valueStart - 1;
    const start = this.#text.lastIndexOf('\n', event.valueStart - 2) + 1;
    const mark = BLOCK_MARK.exec(this.#text.slice(start, event.valueStart - 1));
    if (mark === null) throw new NotPlain();
    return start + mark.index;
  }

  #isCutAt(end: number, value: string): boolean {
    return matchEnd(value.includes(' ') ? COMMENT : GLUED_COMMENT, this.#text, end) !== undefined;
  }

  /** Places are asked for in the order of the text. */
  #placeOf(offset: number): Place {
    while (offset >= this.#nextLine) {
      this.#line += 1;
      this.#lineStart = this.#nextLine;
      this.#nextLine = startOfNextLine(this.#text, this.#nextLine);
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}

function openMap(place: Place): Open {
  const entries: MapEntry[] = [];
  return { node: { kind: 'map', place, entries }, entries, key: null };
}

function openList(place: Place): Open {
  const items: InputNode[] = [];
  return { node: { kind: 'list', place, items }, items };
}

function startOfNextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

function refuseMarks({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (anchorStart >= 0 || tagStart >= 0) throw new NotPlain();
}
