import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { InputNode, MapEntry, Place } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import { plainWords } from './yamlErrors.ts';

export type YamlTree =
  | { readonly ok: true; readonly tree: InputNode }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A dataset nests six deep; what nests deeper is an attack or an accident. */
const DEEPEST = 32;

type Walk = { readonly placeOf: (offset: number) => Place; readonly report: (place: Place, message: string) => void };

/**
 * YAML as outside data with places.
 *
 * One document of YAML 1.2, core schema, and of that only maps, lists and scalars: anchors, aliases, merge keys, tags
 * and directives make a file say what it does not show, so they are refused. Duplicate keys are left to the check
 * against the contract, which tells them with all other problems.
 */
export function readYaml(text: string): YamlTree {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const walk: Walk = {
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    report: (place, message) => problems.push(problemAt([], place, { code: 'YAML', message })),
  };
  const document = parsed(text, lines, walk);
  const errors: readonly YAMLError[] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  for (const error of errors) walk.report(walk.placeOf(error.pos[0]), plainWords(error));
  if (document && errors.length === 0) refuseDirectives(document, walk);
  if (!document || problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  const tree = treeOf(document.contents, { depth: 0, above: { line: 1, column: 1 } }, walk);
  return problems.length > 0 ? { ok: false, problems: inFileOrder(problems) } : { ok: true, tree };
}

function parsed(text: string, lineCounter: LineCounter, walk: Walk): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter,
    });
  } catch (error) {
    // the parser descends by recursion
    if (!(error instanceof RangeError)) throw error;
    walk.report({ line: 1, column: 1 }, 'the file nests too deep to be read');
    return undefined;
  }
}

function refuseDirectives(document: Document.Parsed, walk: Walk): void {
  const { yaml, tags } = document.directives ?? { yaml: { explicit: false }, tags: { '!!': '' } };
  if (yaml.explicit === true || Object.keys(tags).length > 1) {
    walk.report({ line: 1, column: 1 }, 'the file has a % directive: leave it out, YAML 1.2 is read');
  }
}

type Depth = { readonly depth: number; readonly above: Place };

function treeOf(node: unknown, { depth, above }: Depth, walk: Walk): InputNode {
  const place = hasRange(node) ? walk.placeOf(node.range[0]) : above;
  const below = { depth: depth + 1, above: place };
  refuseMarks(node, place, walk);
  if (depth > DEEPEST) {
    walk.report(place, `nests deeper than ${DEEPEST} levels`);
    return { kind: 'null', place };
  }
  if (isMap(node)) return { kind: 'map', place, entries: node.items.flatMap((pair) => entryOf(pair, below, walk)) };
  if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => treeOf(item, below, walk)) };
  if (!isScalar(node) || (node.value === null && node.type === 'PLAIN')) return { kind: 'null', place };
  // the source keeps the digits that the value loses: 3.80, 012
  return { kind: 'scalar', place, text: node.source ?? String(node.value), quoted: node.type !== 'PLAIN' };
}

function entryOf(pair: { key: unknown; value: unknown }, { depth, above }: Depth, walk: Walk): readonly MapEntry[] {
  const { key } = pair;
  const place = hasRange(key) ? walk.placeOf(key.range[0]) : above;
  refuseMarks(key, place, walk);
  if (!isScalar(key)) {
    walk.report(place, 'a map has a key that is no plain name');
    return [];
  }
  const name = key.source ?? String(key.value);
  if (name === '<<') walk.report(place, 'merge keys (<<) are not read: write the fields out');
  return [{ key: name, place, value: treeOf(pair.value, { depth, above: place }, walk) }];
}

/** Anchors, aliases and tags. */
function refuseMarks(node: unknown, place: Place, walk: Walk): void {
  if (isAlias(node)) walk.report(place, `the alias *${node.source} is not read: write its content out`);
  if (typeof node !== 'object' || node === null) return;
  if ('anchor' in node && node.anchor) walk.report(place, `the anchor &${node.anchor} is not read: leave it out`);
  if ('tag' in node && node.tag) walk.report(place, `the tag ${node.tag} is not read: leave it out`);
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
