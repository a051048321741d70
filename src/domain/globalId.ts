/** Nouns that have global ids. */
export const nodeTypes = [
  'Dataset',
  'Laboratory',
  'Source',
  'Ion',
  'Material',
  'Cell',
  'Measurement',
  'Curve',
  'Observation',
  'DftResult',
  'Proposition',
  'Claim',
  'MechanismModel',
] as const;

export type NodeType = (typeof nodeTypes)[number];

/** What a dataset's key looks like: `<author>_<year>_<word>`. */
export const datasetKeyPattern = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** What a record's key looks like. */
export const keyPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/**
 * Global id of a record: `Material:nagmani_nd_mapping/mshc`. Made from keys, never from a row number, so it stays the
 * same over imports, backups and other engines.
 */
export function globalId(type: NodeType, datasetKey: string, recordKey: string): string {
  return `${type}:${datasetKey}/${recordKey}`;
}

/** Global id of a dataset: `Dataset:nagmani_nd_mapping`. */
export function datasetId(key: string): string {
  return `Dataset:${key}`;
}

/** Global id of an ion: `Ion:Na`. Ions are the same whoever describes them. */
export function ionId(symbol: string): string {
  return `Ion:${symbol}`;
}

/** The noun that a global id names; undefined if it names none. */
export function typeOfId(id: string): NodeType | undefined {
  const type = id.slice(0, id.indexOf(':'));
  return nodeTypes.find((known) => known === type);
}
