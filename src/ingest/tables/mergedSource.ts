import type { TableMapInput } from '../../contract/generated.ts';
import type { InputNode } from '../../contract/inputTree.ts';
import { shortened } from '../../domain/shortened.ts';
import { datasetKeyPart, likeness } from './keys.ts';
import { listNode, mapNode, textNode } from './nodes.ts';
import type { Placed } from './rowReader.ts';
import type { RowRecords } from './rowRecords.ts';
import type { RowProblem } from './tableProblem.ts';

const FIELDS = ['doi', 'title', 'reference', 'authors', 'year'] as const;
type Field = (typeof FIELDS)[number];

const NAMES: Readonly<Record<Field, string>> = {
  doi: 'the DOI',
  title: 'the title',
  reference: 'the reference',
  authors: 'the authors',
  year: 'the year',
};

/** Semicolons, also wide ones, and the comma that Chinese lists have. */
const BETWEEN_AUTHORS = /\s*[;；、]\s*/;

/** Rows with two DOIs are of one publication by their title: more often a digit is wrong than both are right. */
const TWO_DOIS =
  '; both have one title: if both DOIs are right, as of a preprint and its article, tell them apart in the titles ("..., preprint")';

/** The publication that some rows are of. */
export type MergedSource = {
  /** Made of its DOI, else of its title, else of its reference: the same wherever it stands. */
  readonly key: string;
  readonly title: string;
  readonly node: InputNode;
};

/** The publication of rows; what they say differently of it is reported. @param told where what is wrong goes */
export function mergedSource(
  rows: readonly [RowRecords, ...RowRecords[]],
  {
    map,
    key,
    told,
  }: { readonly map: TableMapInput; readonly key: (part: string) => string; readonly told: RowProblem[] },
): MergedSource {
  const said = new Map(FIELDS.map((field) => [field, agreed(rows, field, told)]));
  const [doi, title, reference, authors, year] = FIELDS.map((field) => said.get(field));
  const [{ row, place }] = rows;
  // a row without any is told, and nothing becomes of it
  const own = doi ?? title ?? reference ?? { text: `row ${row}`, place };
  const sourceKey = key(datasetKeyPart(own.text));
  const node = mapNode(place, {
    key: textNode(sourceKey, own.place),
    kind: textNode(map.source.kind ?? 'ARTICLE', place),
    title: reported(title),
    authors: authors && listNode(authors.place, authorsOf(authors)),
    doi: reported(doi),
    year: year && textNode(year.text, year.place),
    venue: reported(reference),
    licence: reported(undefined),
  });
  return { key: sourceKey, title: (title ?? own).text, node };

  function reported(placed: Placed | undefined): InputNode {
    if (placed === undefined) return mapNode(place, { missing: textNode('NOT_REPORTED', place) });
    return mapNode(placed.place, { text: textNode(placed.text, placed.place) });
  }
}

function authorsOf({ text, place }: Placed): readonly InputNode[] {
  const names = text.split(BETWEEN_AUTHORS).filter((name) => name !== '');
  return names.map((name) => textNode(name, place));
}

function agreed(rows: readonly RowRecords[], field: Field, told: RowProblem[]): Placed | undefined {
  const all = rows.flatMap(({ row, source }) => (source[field] ? [{ row, ...source[field] }] : []));
  const [first, ...others] = all;
  for (const { row, text, place } of others) {
    if (first === undefined || likeness(text) === likeness(first.text)) continue;
    const message = `"${shortened(text)}" is not ${NAMES[field]} of row ${first.row}, which is of the same publication: "${shortened(first.text)}"${field === 'doi' ? TWO_DOIS : ''}`;
    told.push({ row, column: place.column, code: 'SOURCE_CONFLICT', message, against: first.row });
  }
  return first;
}
