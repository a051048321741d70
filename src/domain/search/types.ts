import { type NodeType, typeOfId } from '../globalId.ts';

/** Nouns that searches find, as the schema calls them, by their words in queries. Propositions have no words of their own. */
export const recordTypes = {
  DATASET: 'Dataset',
  LABORATORY: 'Laboratory',
  SOURCE: 'Source',
  ION: 'Ion',
  MATERIAL: 'Material',
  CELL: 'Cell',
  MEASUREMENT: 'Measurement',
  OBSERVATION: 'Observation',
  DFT_RESULT: 'DftResult',
  CLAIM: 'Claim',
  MECHANISM_MODEL: 'MechanismModel',
} as const satisfies Readonly<Record<string, NodeType>>;

/** Vocabularies that searches find entries of. */
export const entryTypes = {
  TECHNIQUE: 'Technique',
  QUANTITY_KIND: 'QuantityKind',
  PROCESS: 'Process',
  REGION: 'Region',
  FEATURE: 'Feature',
  TREND_TERM: 'TrendTerm',
  ROLE: 'Role',
  RULE: 'Rule',
  AUDIT_RULE: 'AuditRule',
  METRIC: 'Metric',
  UNIT: 'Unit',
} as const;

export type RecordType = keyof typeof recordTypes;
export type EntryType = keyof typeof entryTypes;
export type SearchType = RecordType | EntryType;

export const searchTypes = [...Object.keys(recordTypes), ...Object.keys(entryTypes)] as readonly SearchType[];

const byNode = new Map(Object.entries(recordTypes).map(([type, node]) => [node as NodeType, type as RecordType]));

/** What a search calls the noun that a global id names; undefined if it names none that is searched. */
export function recordTypeOf(id: string): RecordType | undefined {
  const type = typeOfId(id);
  return type === undefined ? undefined : byNode.get(type);
}

/** Whether a type is that of an entry of a vocabulary. */
export function isEntryType(type: SearchType): type is EntryType {
  return type in entryTypes;
}
