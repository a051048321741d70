import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Scalar, type YAMLError } from 'yaml';
import type { InputNode, MapEntry, Place } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import { shortened } from '../domain/shortened.ts';
import { plainYaml } from './plainYaml.ts';
import { DEEPEST, yamlDocuments } from './yamlDocument.ts';
import { plainWords } from './yamlErrors.ts';
import { findSlip } from './yamlSlips/findSlip.ts';
import { matchEnd } from './yamlSlips/flow.ts';
import { isGluedField, oddBlankAt, oddBlankMessage } from './yamlSlips/oddBlanks.ts';
import { inTypographicQuotes } from './yamlSlips/typographicQuotes.ts';

export type YamlTree =
  | { readonly ok: true; readonly tree: InputNode }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Walk = {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  readonly report: (place: Place, message: string) => void;
};

const START: Place = { line: 1, column: 1 };

/** Signs behind one word that nobody would write as a comment, such as the number of a sample: `WS #1400`. */
const GLUED_COMMENT = /[ \t]+#[^\s#]/y;

/** More than these are not counted: after one slip there may be thousands. */
const MOST_COUNTED = 9;

/**
 * YAML as outside data with places.
 *
 * One document of YAML 1.2, core schema, and of that only maps, lists and scalars: anchors, aliases, merge keys, tags
 * and directives make a file say what it does not show, so they are refused. Duplicate keys are left to the check
 * against the contract, which tells them with all other problems.
 */
export function readYaml(text: string): YamlTree {
  const plain = plainYaml(text);
  return plain === undefined ? readNodeByNode(text) : { ok: true, tree: plain };
}

/** As `readYaml`, for texts that are not plain: all that is wrong in them is told. */
export function readNodeByNode(text: string): YamlTree {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const walk: Walk = {
    text,
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    report: (place, message) => problems.push(problemAt([], place, { code: 'YAML', message })),
  };
  const [document, second] = documentsOf(text, lines, walk);
  if (second !== undefined) {
    walk.report(walk.placeOf(second.range[0]), 'a second document begins: leave out what follows --- or ...');
  }
  reportSyntax(text, [...(document?.errors ?? []), ...(document?.warnings ?? [])], walk);
  if (document === undefined || problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  refuseDirectives(document, walk);
  const tree = treeOf(document.contents, START, walk);
  return problems.length > 0 ? { ok: false, problems: inFileOrder(problems) } : { ok: true, tree };
}

/** One slip throws the parser off what follows: only its first error is sure to be one, and what led to it is told. */
function reportSyntax(text: string, errors: readonly YAMLError[], walk: Walk): void {
  const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return;
  const place = walk.placeOf(first.pos[0]);
  // of a line that is indented too deep the parser tells the one before
  const slip = findSlip(text, place.line + (first.code === 'BLOCK_AS_IMPLICIT_KEY' ? 1 : 0));
  walk.report(
    slip?.place ?? place,
    `${slip ? `is no YAML: ${slip.message}` : plainWords(first)}${whatFollows(others.length)}`,
  );
}

function whatFollows(count: number): string {
  if (count === 0) return '';
  return ` (${count > MOST_COUNTED ? 'what is wrong' : `${count} more`} behind it may follow from this)`;
}

function documentsOf(text: string, lines: LineCounter, walk: Walk): readonly Document.Parsed[] {
  const documents = yamlDocuments(text, lines);
  if (documents === undefined) walk.report(START, `the file nests deeper than ${DEEPEST} levels`);
  return documents ?? [];
}

function refuseDirectives({ directives: { yaml, tags } }: Document.Parsed, walk: Walk): void {
  if (yaml.explicit !== true && Object.keys(tags).length === 1) return;
  walk.report(START, 'the file has a % directive: leave it out, YAML 1.2 is read');
}

/** @param above where a node stands that the file leaves empty */
function treeOf(node: unknown, above: Place, walk: Walk): InputNode {
  const place = hasRange(node) ? walk.placeOf(node.range[0]) : above;
  refuseMarks(node, place, walk);
  if (isMap(node)) return { kind: 'map', place, entries: node.items.flatMap((pair) => entryOf(pair, place, walk)) };
  if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => treeOf(item, place, walk)) };
  if (!isScalar(node) || (node.value === null && node.type === 'PLAIN')) return nullAt(place, node);
  if (node.type === 'PLAIN') refusePlain(node, place, walk);
  // the source keeps the digits that the value loses: 3.80, 012
  return { kind: 'scalar', place, text: node.source ?? String(node.value), quoted: node.type !== 'PLAIN' };
}

/** `field:` has no source, `field: null` and `field: ~` have; `field` within braces has no colon and so no node. */
function nullAt(place: Place, node: unknown): InputNode {
  if (node === null) return { kind: 'null', place, blank: true, bare: true };
  return isScalar(node) && node.source ? { kind: 'null', place } : { kind: 'null', place, blank: true };
}

function entryOf(pair: { key: unknown; value: unknown }, above: Place, walk: Walk): readonly MapEntry[] {
  const { key } = pair;
  const place = hasRange(key) ? walk.placeOf(key.range[0]) : above;
  refuseMarks(key, place, walk);
  if (!isScalar(key)) {
    walk.report(place, 'a map has a key that is no plain name');
    return [];
  }
  const name = key.source ?? String(key.value);
  if (key.type === 'PLAIN') refuseOddBlank(name, place, walk);
  if (name === '<<') walk.report(place, 'merge keys (<<) are not read: write the fields out');
  return [{ key: name, place, value: treeOf(pair.value, place, walk) }];
}

/** What the signs of a text that is not quoted say was hardly meant. */
function refusePlain(node: Scalar, place: Place, walk: Walk): void {
  const { source = '' } = node;
  refuseCutText(node, place, walk);
  if (isGluedField(source)) refuseOddBlank(source, place, walk);
  if (inTypographicQuotes(source)) {
    const message = `${shortened(source)} stands in typographic quotes, which are signs of the text: use "`;
    walk.report(place, message);
  }
}

function refuseOddBlank(text: string, { line, column }: Place, walk: Walk): void {
  const at = oddBlankAt(text);
  if (at >= 0) walk.report({ line, column: column + at }, oddBlankMessage(text));
}

/** ` #` within words that are not quoted begins a comment, and what follows would be lost without a word. */
function refuseCutText({ source = '', comment, range }: Scalar, place: Place, walk: Walk): void {
  if (!(comment && source.includes(' ')) && matchEnd(GLUED_COMMENT, walk.text, range?.[1] ?? 0) === undefined) return;
  walk.report(
    place,
    `"${source}" ends where # begins a comment: quote the text, or put the comment on a line of its own`,
  );
}

/** Anchors, aliases and tags. */
function refuseMarks(node: unknown, place: Place, walk: Walk): void {
  if (isAlias(node))
    walk.report(place, `the alias *${node.source} is not read: write its content out, or quote the text`);
  if (typeof node !== 'object' || node === null) return;
  if ('anchor' in node && node.anchor) walk.report(place, `the anchor &${node.anchor} is not read: leave it out`);
  if ('tag' in node && node.tag) walk.report(place, `the tag ${node.tag} is not read: leave it out`);
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
