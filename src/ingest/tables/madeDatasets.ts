import type { InputNode, Place } from '../../contract/inputTree.ts';
import type { MadeRecord } from './madeRecord.ts';
import { mergedRecords } from './mergedRecords.ts';
import { type MergedSource, mergedSource } from './mergedSource.ts';
import { constantNode, listNode, mapNode, textNode } from './nodes.ts';
import { repeatedRows } from './repeatedRows.ts';
import type { RowRecords } from './rowRecords.ts';
import { sourceGroups } from './sourceGroups.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** A dataset that a table becomes, as outside data whose places are rows and columns. */
export type MadeDataset = {
  readonly key: string;
  readonly tree: InputNode;
  /** Rows that it is made of. */
  readonly rows: readonly number[];
};

/** The datasets of publications; what rows contradict each other in is told. */
export function madeDatasets(
  rows: readonly RowRecords[],
  context: TableContext,
  told: RowProblem[],
): readonly MadeDataset[] {
  const { dataset, compilation } = context.map;
  const isOne = dataset.grouping === 'ONE_DATASET';
  const key = (part: string) => (isOne ? part : `${dataset.key}_${part}`);
  const groups = sourceGroups(rows).flatMap((group): readonly Group[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const repeated = repeatedRows(group, context);
    told.push(...repeated);
    const again = new Set(repeated.map(({ row }) => row));
    return [
      {
        rows: group.filter(({ row }) => !again.has(row)),
        source: mergedSource([first, ...others], { map: context.map, key, told }),
      },
    ];
  });
  const via = isOne ? compilation.key : `${dataset.key}/${compilation.key}`;
  const parts = groups.map((group) => recordsOf(group, { context, told, via, named: isOne }));
  if (!isOne) {
    return groups.map((group, index) => {
      const [place] = group.rows.map((row) => row.place);
      const { key: own, title } = group.source;
      const about = { key: own, title: `${dataset.title}: ${title}`, sources: [group.source.node] };
      return datasetOf(group.rows, { about, parts: [parts[index] ?? {}], context, place });
    });
  }
  const place = rows[0]?.place;
  const all = groups.flatMap((group) => group.rows);
  const sources = [constantNode(compilation, place ?? NOWHERE), ...groups.map(({ source }) => source.node)];
  return [datasetOf(all, { about: { key: dataset.key, title: dataset.title, sources }, parts, context, place })];
}

const NOWHERE: Place = { line: 1, column: 1 };

type Group = { readonly rows: readonly RowRecords[]; readonly source: MergedSource };

const NOUNS = ['materials', 'cells', 'measurements', 'observations'] as const;

type Parts = Partial<Readonly<Record<(typeof NOUNS)[number], readonly InputNode[]>>>;

type Making = {
  readonly context: TableContext;
  readonly told: RowProblem[];
  /** The compilation as locators name it. */
  readonly via: string;
  /** Whether locators must name their source, and keys of records be told apart by it. */
  readonly named: boolean;
};

function recordsOf({ rows, source }: Group, making: Making): Parts {
  const records = {
    materials: rows.map(({ material }) => material),
    cells: rows.flatMap(({ cell }) => cell ?? []),
    measurements: rows.flatMap(({ measurements }) => measurements),
    observations: rows.flatMap(({ observations }) => observations),
  };
  return Object.fromEntries(
    NOUNS.map((noun) => [
      noun,
      mergedRecords(records[noun], making.told).map((record) => nodeOf(record, { noun, source, ...making })),
    ]),
  );
}

/** Fields by which records refer to others of their publication. */
const REFERENCES = ['material', 'cell', 'measurement'];

function nodeOf(
  { key, place, fields, column }: MadeRecord,
  {
    noun,
    source,
    context,
    via,
    named,
  }: Making & { readonly noun: (typeof NOUNS)[number]; readonly source: MergedSource },
): InputNode {
  const own = (text: string) => (named ? `${text}.${source.key}` : text);
  const at = mapNode(place, {
    source: named ? textNode(source.key, place) : undefined,
    part: textNode('TABLE', place),
    table: context.map.table ? textNode(context.map.table, place) : undefined,
    row: textNode(String(place.line), place),
    column: column === null ? undefined : textNode(column, place),
    compilation: textNode(via, place),
  });
  const entries = Object.entries(fields).map(([name, node]) => [
    name,
    node?.kind === 'scalar' && REFERENCES.includes(name) ? { ...node, text: own(node.text) } : node,
  ]);
  return mapNode(place, {
    key: textNode(own(key), place),
    ...Object.fromEntries(entries),
    at: noun === 'observations' ? at : listNode(place, [at]),
  });
}

type Content = {
  readonly about: { readonly key: string; readonly title: string; readonly sources: readonly InputNode[] };
  readonly parts: readonly Parts[];
  readonly context: TableContext;
  readonly place: Place | undefined;
};

function datasetOf(rows: readonly RowRecords[], { about, parts, context, place = NOWHERE }: Content): MadeDataset {
  const { curator, licence } = context.map.dataset;
  const records = NOUNS.map(
    (noun) =>
      [
        noun,
        listNode(
          place,
          parts.flatMap((part) => part[noun] ?? []),
        ),
      ] as const,
  );
  const tree = mapNode(place, {
    key: textNode(about.key, place),
    title: textNode(about.title, place),
    curator: textNode(curator, place),
    licence: textNode(licence, place),
    sources: listNode(place, about.sources),
    ...Object.fromEntries(records),
  });
  return { key: about.key, tree, rows: rows.map(({ row }) => row) };
}
