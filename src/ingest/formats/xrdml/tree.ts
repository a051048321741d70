import { XMLParser } from 'fast-xml-parser';
import type { FileFact } from '../../../domain/curve.ts';
import { FileError } from '../../files/fileError.ts';

/** An element as the parser gives it: attributes begin with `@`, its own text is `#text`; without any, it is the text. */
export type XmlElement = { readonly [name: string]: unknown };

/** Larger documents are no scans of one powder; a tree of tags takes many times their size. */
const MOST_SIGNS = 64 * 1024 * 1024;

/** Tags and attributes of a thousand scans are fewer; a tree of more takes many seconds and all the memory. */
const MOST_TAGS = 500_000;

/** Facts beyond this tell nobody anything. */
const MOST_FACTS = 500;

/** Elements that come several times; they are lists also where there is one. */
const LISTS: ReadonlySet<string> = new Set(['xrdMeasurement', 'scan', 'positions']);

/** The tree of a document. @throws {FileError} if it is no XML, too large, or declares a document type */
export function xmlTree(text: string): XmlElement {
  if (text.length > MOST_SIGNS) {
    throw new FileError('FILE_TOO_LARGE', `is a document of ${text.length} signs: ${MOST_SIGNS} at most are read`);
  }
  if (text.includes('<!DOCTYPE')) {
    throw new FileError('HAS_DOCTYPE', 'declares a document type, which XRDML has not: it is not read');
  }
  if (isMoreThan(MOST_TAGS, text, '<') || isMoreThan(MOST_TAGS, text, '=')) {
    throw new FileError('TOO_MANY_TAGS', `has more than ${MOST_TAGS} tags or attributes, which no scans need`);
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: false,
    removeNSPrefix: true,
    maxNestedTags: 50,
    isArray: (name) => LISTS.has(name),
  });
  try {
    const tree: unknown = parser.parse(text, true);
    return isElement(tree) ? tree : {};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileError('DAMAGED_XML', `is damaged or cut, so that it is no XML: ${message.slice(0, 200)}`);
  }
}

function isMoreThan(most: number, text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function childOf(element: unknown, name: string): unknown {
  return isElement(element) && Object.hasOwn(element, name) ? element[name] : undefined;
}

/** The children of a name, if it is one of those that come several times. */
export function childrenOf(element: unknown, name: string): readonly unknown[] {
  const found = childOf(element, name);
  return Array.isArray(found) ? found : [];
}

/** The text of an element; null if it has none. */
export function textOf(value: unknown): string | null {
  const text = isElement(value) ? value['#text'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** All texts and attributes of an element and what is in it, named by their path; some children are left out. */
export function xmlFacts(element: unknown, without: readonly string[]): readonly FileFact[] {
  const facts: FileFact[] = [];
  const walk = (value: unknown, path: string): void => {
    if (facts.length >= MOST_FACTS) return;
    if (Array.isArray(value)) {
      for (const each of value) walk(each, path);
      return;
    }
    const text = textOf(value);
    const unit = textOf(childOf(value, '@unit'));
    if (text !== null) facts.push({ name: unit === null ? path : `${path} (${unit})`, value: text });
    if (!isElement(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === '#text' || name === '@unit' || /^@xmlns|schemaLocation$/.test(name) || without.includes(name))
        continue;
      walk(child, path === '' ? name.replace('@', '') : `${path}/${name.replace('@', '')}`);
    }
  };
  walk(element, '');
  return facts;
}
